/**
 * What ingest needs to know of a drawing without reading all of it as XML: its size and, on a cover, where the title
 * goes. Only the few shapes of markup that drawing programs write for these are understood.
 */
import type { Box } from "#lib/ingest/lettering/geometry.ts";
import type { PageSize } from "#lib/ingest/lettering/lay-out.ts";

/** The size of the drawing in its own units: its viewBox, which must start at 0 0; `null` without such a one. */
export function sizeOfSvg(svg: string): PageSize | null {
  const root = firstTag(withoutComments(svg), "svg", () => true);
  const box =
    root === null
      ? undefined
      : attribute(root, "viewBox")
          ?.trim()
          .split(/[\s,]+/)
          .map(Number);
  const [left, top, width, height] = box ?? [];
  if (left !== 0 || top !== 0 || box?.length !== 4) return null;
  if (!isPositive(width) || !isPositive(height)) return null;
  return { width, height };
}

/** Where the drawing has `<rect id="title" …/>`, in the drawing's units; `null` when it has none. */
export function titleBoxOf(svg: string): Box | null {
  const rect = firstTag(withoutComments(svg), "rect", (tag) => attribute(tag, "id") === "title");
  if (rect === null) return null;
  const [x = 0, y = 0] = ["x", "y"].map((name) => Number(attribute(rect, name) ?? 0));
  const [width, height] = ["width", "height"].map((name) => Number(attribute(rect, name)));
  if (!Number.isFinite(x + y) || !isPositive(width) || !isPositive(height)) return null;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}

function withoutComments(svg: string): string {
  return svg
    .split("<!--")
    .map((part, index) =>
      index === 0 ? part : part.slice(part.includes("-->") ? part.indexOf("-->") + 3 : part.length),
    )
    .join("");
}

/** The text between `<name` and `>` of the first such tag that is wanted. */
function firstTag(svg: string, name: string, wanted: (tag: string) => boolean): string | null {
  for (let at = svg.indexOf(`<${name}`); at !== -1; at = svg.indexOf(`<${name}`, at + 1)) {
    const end = svg.indexOf(">", at);
    if (end === -1) return null;
    const tag = svg.slice(at + name.length + 1, end);
    if (/^[\s/]/.test(tag) && wanted(tag)) return tag;
  }
  return null;
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}
