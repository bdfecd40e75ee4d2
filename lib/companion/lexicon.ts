/**
 * What dictionaries say of words, for the guard: which name nothing that a story could have shown. The lists
 * are written by `npm run lexicon`.
 */
import { stem } from "#lib/providers/embedding/words.ts";
import english from "./lexicon/english.json" with { type: "json" };
import french from "./lexicon/french.json" with { type: "json" };
import { LIFELESS, NOBODY, THINGS } from "./things.ts";
import { frenchRootsOf, rootsOf } from "./word-forms.ts";

/** The English lists as they are looked into. Made when a first answer is judged: a start need not wait for it. */
const englishLists = once(() => {
  const free = new Set(english.free.split(" "));
  const common = new Set(english.common.split(" "));
  return {
    free,
    freeStems: stemsOf(free),
    /** Verbs that mostly stand for a thing; as "collapsed" or "collapsing" they do not. */
    deeds: stemsOf(english.deeds.split(" ")),
    things: stemsOf(english.things.split(" ")),
    common,
    commonStems: stemsOf(common),
    broader: new Map(
      english.broader.split(" ").map((entry): [string, string[]] => {
        const [word = "", words = ""] = entry.split(":");
        return [word, words.split(",")];
      }),
    ),
  };
});
const alsoEnglish = once(() => new Set(french.alsoEnglish.split(" ")));
const freeFrench = once(() => new Set(french.free.split(" ")));
const frenchThings = new Set(THINGS.flatMap(([word]) => [word, `${word}s`, `${word}x`]));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function stemsOf(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map(stem));
}

/** Whether a folded word names no thing: it says how something is or is done, or is an idea that people speak of. */
export function isFreeWord(word: string, language: "en" | "fr"): boolean {
  if (language === "fr") return !isFrenchThing(word) && isFrenchManner(word);
  const { free, freeStems, deeds, things } = englishLists();
  if (free.has(word)) return true;
  if (/(?:ed|ing)$/.test(word) && (deeds.has(stem(word)) || freeStems.has(stem(word)))) return true;
  if (things.has(stem(word))) return false;
  return rootsOf(word).some((root) => freeStems.has(root));
}

const nobody = once(() => stemsOf(NOBODY.map(([, word]) => word)));
const lifeless = once(() => stemsOf(LIFELESS.map(([, word]) => word)));

/** Whether a folded English word is an everyday one for what is no person: a flyer is a sheet of paper first. */
export function isNobody(word: string): boolean {
  return nobody().has(stem(word));
}

/** Whether a folded English word is an everyday one for what does not live. */
export function isLifeless(word: string): boolean {
  return lifeless().has(stem(word));
}

/** Whether a folded English word is a verb as well as a thing. */
export function isDeed(word: string): boolean {
  return englishLists().deeds.has(stem(word));
}

/** Whether a folded word is an everyday English one for a thing, and is not French as it is written ("main", "four"). */
export function isEnglishThing(word: string): boolean {
  const { common } = englishLists();
  return !alsoEnglish().has(word) && [word, singular(word)].some((one) => common.has(one));
}

function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/s$/, "");
}

/** Whether a folded word is one that everybody has for a thing, so that something may be compared to it. */
export function isCommonThing(word: string, language: "en" | "fr"): boolean {
  if (language === "fr") return isFrenchThing(word);
  const { common, commonStems } = englishLists();
  return common.has(word) || commonStems.has(stem(word));
}

/** Whether a folded French word is one of the things that everybody has words for. */
export function isFrenchThing(word: string): boolean {
  return frenchThings.has(word);
}

/** What makes a French word an adjective, or a quality that an adjective has, wherever it ends one. */
const FRENCH_MANNER =
  /(?:able|ible|eu(?:x|ses?)|i(?:f|ve)s?|.{4}iques?|.{3}ites?|[ae]nces?|.{3}esses?|itudes?)$/;

/** A form of a verb or an adjective, or an adverb made of one ("manifestement", "constamment"). */
function isFrenchManner(word: string): boolean {
  const manner = word.replace(/([ae])mment$/, "$1nt");
  return [word, manner, manner.replace(/ment$/, ""), manner.replace(/ement$/, "")].some(
    (form) => frenchRootsOf(form).some((root) => freeFrench().has(root)) || FRENCH_MANNER.test(form),
  );
}

/** The other English words for a thing that `word` told of: a flask is a bottle. */
export function broaderWords(word: string): readonly string[] {
  const { broader } = englishLists();
  return broader.get(word) ?? broader.get(word.replace(/s$/, "")) ?? [];
}
