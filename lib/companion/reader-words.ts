/** Every word that a reader has come across so far, for the guard: what they have read cannot be given away to them. */
import type { Visible } from "#lib/spoiler/read-at.ts";

/** The words of each page that the transaction may see, in a language: folded, with a blank between two. In no order. */
export async function loadReaderWords(visible: Visible, language: string): Promise<string[]> {
  const pages = await visible.pageWords.findMany({ where: { language }, select: { words: true } });
  return pages.map(({ words }) => words);
}
