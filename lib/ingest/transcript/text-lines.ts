/** The lines of one text element, as whoever lettered it broke them. */
import type { XmlElement } from "@rgrove/parse-xml";
import { attributeOf, contentOf, nameOf } from "#lib/ingest/svg/svg-tree.ts";
import { type Point, readNumbers } from "./geometry.ts";
import { isSeen, type Style, styleOf } from "./style.ts";

/** `at` is where the line's first letter stands on its baseline, where the file says so. A blank line has no text. */
export type Line = { text: string; style: Style; at: Point | null };

const TEXTLESS = new Set(["flowRegion", "flowRegionExclude", "title", "desc", "metadata", "script", "style"]);
const BLOCKS = new Set(["flowPara", "flowDiv"]);

/** The lines of a `text` or a `flowRoot` whose own style is `style`; what cannot be seen is left out. */
export function linesOf(element: XmlElement, style: Style): Line[] {
  const lines: Line[] = [{ text: "", style, at: positionOf(element, null) }];
  addContent(lines, element, style);
  const written = lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, " ").trim() }));
  // Before the first paragraph there is nothing but the file's own layout.
  return written[0]?.text === "" ? written.slice(1) : written;
}

function addContent(lines: Line[], element: XmlElement, style: Style): void {
  for (const piece of contentOf(element)) {
    if (typeof piece !== "string") addElement(lines, piece, styleOf(piece, style));
    else if (isSeen(style)) addText(lines, piece, style);
  }
}

function addElement(lines: Line[], element: XmlElement, style: Style): void {
  const name = nameOf(element);
  if (TEXTLESS.has(name)) return;
  const above = lines.at(-1)?.at ?? null;
  const at = positionOf(element, above);
  if (BLOCKS.has(name) || startsLine(element, above)) lines.push({ text: "", style, at });
  addContent(lines, element, style);
  if (name === "flowLine") lines.push({ text: "", style, at: null });
}

function addText(lines: Line[], text: string, style: Style): void {
  const line = lines.at(-1);
  if (line === undefined) return;
  // The first letters of a line decide how high it is, not the element that holds them.
  if (line.text.trim() === "" && text.trim() !== "") line.style = style;
  line.text += text;
}

/** A span at another height is another line; one beside the last is a letter moved by hand. */
function startsLine(element: XmlElement, above: Point | null): boolean {
  if (attributeOf(element, "sodipodi:role") === "line") return true;
  const y = firstNumber(element, "y");
  return y !== null && y !== above?.y;
}

function positionOf(element: XmlElement, above: Point | null): Point | null {
  const x = firstNumber(element, "x") ?? above?.x ?? null;
  const y = firstNumber(element, "y") ?? above?.y ?? null;
  return x === null || y === null ? null : { x, y };
}

function firstNumber(element: XmlElement, attribute: string): number | null {
  return readNumbers(attributeOf(element, attribute) ?? "")[0] ?? null;
}
