/** Citations in an answer: `[n]`, the nth of its sources. A model may also write `[1, 2]`. */

/** One citation of one or more notes, as a pattern to build upon. */
export const CITATION = String.raw`\[\d+(?:\s*[,;]\s*\d+)*\]`;

const WITH_SPACE_BEFORE = new RegExp(String.raw`(\s?)${CITATION}`, "g");

/** The text with each citation as `[n]`, without those of notes that do not exist and the space they leave behind. */
export function dropUnknownCitations(text: string, notes: number): string {
  return text.replace(WITH_SPACE_BEFORE, (citation: string, space: string) => {
    const numbers = [...citation.matchAll(/\d+/g)].map(([number]) => Number(number));
    const known = numbers.filter((n) => n >= 1 && n <= notes);
    return known.length === 0 ? "" : `${space}${known.map((n) => `[${n}]`).join("")}`;
  });
}
