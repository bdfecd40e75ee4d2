/**
 * The words that a page tells, for the guard: whoever answers needs all that their reader has read, and to part every passage
 * into words again for each question would take longer than everything else together.
 */
import { wordsOf } from "#lib/providers/embedding/words.ts";
import { idOf } from "./ids.ts";
import type { PassageRow } from "./passages.ts";
import type { Row } from "./tables.ts";

/** A row for every page and language of the passages: their words folded, each once, in alphabetical order. */
export function wordRows(slug: string, passages: readonly PassageRow[]): Row[] {
  const pages = new Map<string, { first: PassageRow; words: Set<string> }>();
  for (const passage of passages) {
    const key = idOf(slug, "words", passage.episode, passage.page, passage.language);
    const page = pages.get(key) ?? { first: passage, words: new Set() };
    pages.set(key, page);
    for (const word of wordsOf(`${passage.context} ${passage.text}`)) page.words.add(word);
  }
  return [...pages].map(([id, { first, words }]) => {
    const { series_id, episode, page, language } = first;
    return { id, series_id, episode, page, language, words: [...words].toSorted().join(" ") };
  });
}
