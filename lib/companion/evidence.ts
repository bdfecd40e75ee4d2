/** What a reader's own texts vouch for: the words that they have been told, and those that they have only asked with. */

import type { EntityKind } from "#lib/contract.ts";
import { isStopWord, languageOf } from "#lib/providers/embedding/stop-words.ts";
import { foldedWords, wordsOf } from "#lib/providers/embedding/words.ts";
import { isOwnWord, type Language, rootsVouchedBy, type Vouched, withoutPrefix } from "./common-words.ts";
import type { Material } from "./compose.ts";
import { rootsOfPage } from "./page-roots.ts";
import { frenchRootsOf, rootsOf } from "./word-forms.ts";

export type Evidence = {
  /** Whether the texts hold a folded word, in whatever form; always true of words too common to tell anything. */
  isTold(word: string, languages: readonly Language[]): boolean;
  /** Whether a told word may be written as a name: not where the notes have it without a capital alone. */
  isNamed(word: string): boolean;
  /** Whether the texts have this capital letter on its own. */
  isInitial(letter: string): boolean;
  /** Whether the reader used it in a question. That proves nothing: they may have it from elsewhere. */
  isAsked(word: string): boolean;
};

/** An answer and its suggestions are held against the same texts. */
const gathered = new WeakMap<Material, Evidence>();

/** The evidence in what was gathered for a question. */
export function evidenceOf(material: Material): Evidence {
  const evidence = gathered.get(material) ?? gather(material);
  gathered.set(material, evidence);
  return evidence;
}

function gather({ notes, cast, question, titles, history, readerWords }: Material): Evidence {
  const asked = new Set(
    [question, ...history.map((turn) => turn.question)].flatMap(wordsOf).flatMap(rootsOf),
  );
  const texts = new Set([
    ...notes.flatMap(({ context, text }) => [context, text]),
    ...cast.flatMap(({ names, kind }) => [...names, CALLED[kind]]),
  ]);
  // An earlier answer may say "I know of no such person"; that must not vouch for the person.
  const answered = history
    .flatMap((turn) => wordsOf(turn.answer))
    .filter((word) => !rootsOf(word).some((root) => asked.has(root)));
  const told = [...[...texts, titles.series, titles.episode].flatMap(wordsOf), ...answered].map(
    rootsVouchedBy,
  );
  const pages = readerWords.map(rootsOfPage);
  const named = rootsIn(
    [...texts, titles.series, titles.episode, ...history.map(({ answer }) => answer)],
    NAMED,
  );
  const unnamed = rootsIn([...texts], UNNAMED);
  const english = rootsOfAll(told, "en");
  // Most answers need none of it.
  let frenchRoots: ReadonlySet<string> | undefined;
  const french = () => {
    frenchRoots ??= rootsOfAll(told, "fr");
    return frenchRoots;
  };
  return {
    isTold: (word, languages) =>
      isStopWord(word) ||
      isOwnWord(word) ||
      [word, withoutPrefix(word)]
        .flatMap(rootsOf)
        .some((root) => english.has(root) || pages.some(({ en }) => en.has(root))) ||
      (languages.includes("fr") &&
        frenchRootsOf(word).some((root) => french().has(root) || pages.some(({ fr }) => fr.has(root)))),
    isNamed: (word) =>
      isStopWord(word) ||
      isOwnWord(word) ||
      rootsOf(word).some((root) => named.has(root)) ||
      !rootsOf(word).some((root) => unnamed.has(root)),
    isInitial: (letter) =>
      [...texts].some((text) => new RegExp(`(?<![\\p{L}'’])${letter}(?![\\p{L}'’])`, "u").test(text)),
    isAsked: (word) => rootsOf(word).some((root) => asked.has(root)),
  };
}

const NAMED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu;
const UNNAMED = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;

function rootsOfAll(told: readonly Vouched[], language: Language): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const word of told) for (const root of word[language]) roots.add(root);
  return roots;
}

/** The roots of the words in the texts that are written so. */
function rootsIn(texts: readonly string[], written: RegExp): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => text.match(written) ?? [])
      .flatMap(wordsOf)
      .flatMap(rootsOf),
  );
}

/** The language that a text seems to be in, or else that of the notes. */
export function answerLanguage({ question, language }: Pick<Material, "question" | "language">): string {
  const words = foldedWords(question);
  return words.some(isStopWord) ? languageOf(words) : language;
}

/** What anyone of a kind may be called, whoever they are. */
const CALLED: Readonly<Record<EntityKind, string>> = {
  character: "character person figure personnage",
  creature: "creature animal beast",
  place: "place spot area land town city endroit lieu ville pays",
  object: "object thing item objet chose",
  coven: "group guild society groupe",
};
