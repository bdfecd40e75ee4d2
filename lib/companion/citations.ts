/** Citations in an answer: `[n]`, the nth of its sources. */

/** The text without citations of notes that do not exist, and without the space they leave behind. */
export function dropUnknownCitations(text: string, notes: number): string {
  return text.replace(/\s?\[(\d+)\]/g, (citation, n: string) =>
    Number(n) >= 1 && Number(n) <= notes ? citation : "",
  );
}
