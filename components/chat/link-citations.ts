/** Finds the citations in an answer's text. Pure. */
import type { Source } from "#lib/contract.ts";

const PREFIX = "#source-";

/**
 * Makes every `[n]` that names a source a Markdown link to it, and drops those that name none, as well as a citation
 * still half written at the end.
 */
export function linkCitations(text: string, sources: readonly Pick<Source, "n">[]): string {
  const known = new Set(sources.map((source) => source.n));
  return text
    .replace(/\s*\[\d*$/, "")
    .replace(/\[(\d+)\](?![(:])/g, (_, digits: string) =>
      known.has(Number(digits)) ? `[${digits}](${PREFIX}${digits})` : "",
    );
}

/** The sources an answer cites, in their own order: what it cites nothing of, it does not rest on. */
export function citedSources<Cited extends Pick<Source, "n">>(
  text: string,
  sources: readonly Cited[],
): readonly Cited[] {
  return sources.filter(({ n }) => text.includes(`[${n}]`));
}

/** The source number a link made by `linkCitations` points to, else null. */
export function citedNumber(href: string | undefined): number | null {
  const digits = href?.startsWith(PREFIX) ? href.slice(PREFIX.length) : "";
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
