/**
 * Whether a model's question rests on something that the reader was told in one place. An answer may draw on many pages;
 * a question that only scattered words of the notes bear out is more likely a later page told as a question, and nothing
 * is lost without it: there are templates.
 */
import { isStopWord } from "#lib/providers/embedding/stop-words.ts";
import { wordsOf } from "#lib/providers/embedding/words.ts";
import { isOwnWord, rootsVouchedBy } from "./common-words.ts";
import type { Material } from "./compose.ts";
import { frenchRootsOf, rootsOf } from "./word-forms.ts";

/** So much of what a question says must stand in one note; where names are known, they count. */
const IN_ONE_NOTE = 2 / 3;

/** @returns whether of a question's words that tell something at least two in three stand in the same note. */
export function groundsIn({ notes, cast }: Material): (question: string) => boolean {
  const places = notes.map(({ context, text }) => rootsTold(`${context} ${text}`));
  const names = rootsTold(cast.flatMap((member) => member.names).join(" "));
  return (question) => {
    const words = wordsOf(question).filter((word) => !isStopWord(word) && !isOwnWord(word));
    const needed = words.length * IN_ONE_NOTE;
    const stands = (place: ReadonlySet<string>) => (word: string) =>
      formsOf(word).some((root) => place.has(root) || names.has(root));
    return words.length > 0 && places.some((place) => words.filter(stands(place)).length >= needed);
  };
}

function rootsTold(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map(rootsVouchedBy)
      .flatMap(({ en, fr }) => [...en, ...fr]),
  );
}

function formsOf(word: string): string[] {
  return [...rootsOf(word), ...frenchRootsOf(word)];
}
