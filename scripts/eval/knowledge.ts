/** What the words of a series say of an answer: what each source tells, and whether a text names somebody of later pages. */

import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { passagesOf } from "#lib/ingest/publish/passages.ts";
import { contentWords } from "#lib/providers/chat/sentences.ts";
import { foldedWords } from "#lib/providers/embedding/words.ts";
import { isBeyond, type Place } from "./cases.ts";

export type Knowledge = {
  /** The content words of a passage and of whom it is about; nothing for an id that is no passage of the series. */
  wordsOf(passageId: string): ReadonlySet<string> | undefined;
  /** The page that tells a passage. */
  placeOf(passageId: string): Place | undefined;
  /** The words of a text that belong to names first told beyond `at`, and that nothing told by then has. */
  namesAhead(text: string, at: Place): string[];
};

type Dated = { readonly at: Place; readonly words: readonly string[] };

/** Reads a series' content once, for all its answers. */
export function knowledgeOf(content: SeriesContent): Knowledge {
  const passages = passagesOf(content, idOf(content.series.slug));
  const words = new Map(
    passages.map(({ id, context, text }) => [String(id), contentWords(`${context} ${text}`)]),
  );
  const places = new Map(
    passages.map(({ id, episode, page }): [string, Place] => [String(id), [Number(episode), Number(page)]]),
  );
  const told = passages.map(
    ({ episode, page, context, text }): Dated => ({
      at: [Number(episode), Number(page)],
      words: foldedWords(`${context} ${text}`),
    }),
  );
  const named = content.entities.flatMap(({ names }) =>
    names.map(
      ({ at, name }): Dated => ({ at, words: foldedWords(properPart(Object.values(name).join(" "))) }),
    ),
  );
  return {
    wordsOf: (id) => words.get(id),
    placeOf: (id) => places.get(id),
    namesAhead: (text, at) => {
      const known = new Set(
        [...told, ...named].filter((one) => !isBeyond(one.at, at)).flatMap((one) => one.words),
      );
      const ahead = new Set(named.filter((one) => isBeyond(one.at, at)).flatMap((one) => one.words));
      return foldedWords(properPart(text)).filter((word) => ahead.has(word) && !known.has(word));
    },
  };
}

/** The words with a capital: a name ahead may be made of words that any text has. */
function properPart(text: string): string {
  return (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).join(" ");
}
