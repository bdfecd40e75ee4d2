/** The guard's English: the words that name no thing, and those that only look as if made of others. */

import { THINGS } from "#lib/companion/things.ts";
import { isDerivedForm } from "#lib/companion/word-forms.ts";
import { foldedWords, stem } from "#lib/providers/embedding/words.ts";
import { readNounSynsets, readSenses } from "./wordnet.ts";

/** A word counts as naming a thing when it does so in more than this share of its uses. */
const THING_SHARE = 0.1;
/** How much a sense weighs that nobody counted a use of, as the first of its word and as another. */
const UNCOUNTED = { first: 0.5, other: 0.1 };
/** Longer adjectives are compared with "more". */
const LONGEST_COMPARED = 7;

const senses = readSenses();
const synsets = readNounSynsets();
const everyday = new Set(THINGS.map(([, word]) => word));

/**
 * A word names a thing when it mostly means a living being, or when everybody has it for a thing (`things.ts`): what is rarer than that gives
 * less away than an answer cut short takes. Nouns that stories make for themselves are not free either.
 */
export function englishLexicon(): Record<
  "free" | "deeds" | "things" | "broader" | "solid" | "common",
  string[]
> {
  const words = [...senses.keys()].filter((word) => foldedWords(word)[0] === word).toSorted();
  const free = words
    .filter(
      (word) => thingShare(word) <= THING_SHARE && (isUsed(word) || !isNounToo(word) || !isCoined(word)),
    )
    .flatMap((word) => [word, ...comparativesOf(word)]);
  const freeStems = new Set(free.flatMap((word) => [word, stem(word)]));
  return {
    free,
    deeds: words.filter((word) => thingShare(word) > THING_SHARE && isVerbToo(word)),
    things: words.filter((word) => thingShare(word) > THING_SHARE && freeStems.has(stem(word))),
    broader: words.flatMap((word) => {
      const broader = broaderWords(word);
      return broader.length === 0 ? [] : [`${word}:${broader.join(",")}`];
    }),
    common: words.filter((word) => thingShare(word) > THING_SHARE && isUsed(word)),
    solid: words.filter(
      (word) => thingShare(word) > THING_SHARE && /(?:y|ish|est|ier)$/.test(word) && isDerivedForm(word),
    ),
  };
}

/** "Weaker" and the like, which have no entry of their own; "rider" is one, and no comparative of "rid". */
function comparativesOf(word: string): string[] {
  const isAdjective = (senses.get(word) ?? []).some(({ isAdjective: is }) => is);
  if (!isAdjective || word.length > LONGEST_COMPARED) return [];
  const comparative = /e$/.test(word)
    ? `${word}r`
    : word
        .replace(/([aeiou])([bdgmnpt])$/, "$1$2$2")
        .replace(/y$/, "i")
        .concat("er");
  return senses.has(comparative) ? [] : [comparative];
}

function thingShare(word: string): number {
  let all = 0;
  let things = 0;
  for (const { isThing, isAlive, number, uses } of senses.get(word) ?? []) {
    const weight = uses + (number === 1 ? UNCOUNTED.first : UNCOUNTED.other);
    all += weight;
    if (isThing && (isAlive || everyday.has(word))) things += weight;
  }
  return things / all;
}

/**
 * The other words for the thing that a word mostly means, and for what that is a kind of, one step up: a flask is a
 * bottle. People and animals have none, since "the bird" may well be another one than the heron that was seen.
 */
function broaderWords(word: string): string[] {
  const [first] = (senses.get(word) ?? [])
    .filter(({ isNoun }) => isNoun)
    .toSorted((a, b) => b.uses - a.uses || a.number - b.number);
  if (first === undefined || !first.isThing || first.isAlive) return [];
  const own = synsets.get(first.synset);
  const above = (own?.broader ?? []).flatMap((synset) => synsets.get(synset)?.words ?? []);
  return [...new Set([...(own?.words ?? []), ...above])]
    .filter((one) => one !== word && isUsed(one))
    .toSorted();
}

/** Whether a noun looks made of others or of an adjective, as stories make theirs ("poshness"). */
function isCoined(word: string): boolean {
  return /(?:ness|ity|hood|dom|ism)$/.test(word) || isCompound(word);
}

/** A thing with something before it ("snowman"). */
function isCompound(word: string): boolean {
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => word.slice(at + 3)).some(
    (end) => everyday.has(end) && senses.has(word.slice(0, -end.length)),
  );
}

function isUsed(word: string): boolean {
  return (senses.get(word) ?? []).some(({ uses }) => uses > 0);
}

function isNounToo(word: string): boolean {
  return (senses.get(word) ?? []).some(({ isNoun }) => isNoun);
}

function isVerbToo(word: string): boolean {
  return (senses.get(word) ?? []).some(({ isVerb }) => isVerb);
}
