/**
 * Words that say nothing of a story: those that a companion talks about reading with, and those that any story could be
 * retold in. And which French word stands for which English one, for answers in another language than the notes.
 */
import { isStopWord } from "#lib/providers/embedding/stop-words.ts";
import { ENGLISH_WORDS } from "./english-words.ts";
import { FRENCH_WORDS, SAME_IN_BOTH } from "./french-words.ts";
import { broaderWords, isFrenchThing } from "./lexicon.ts";
import { remember } from "./remember.ts";
import { DOINGS, THINGS } from "./things.ts";
import { frenchRootsOf, rootsOf } from "./word-forms.ts";

export type Language = "en" | "fr";

const OWN = `answer artist ask author caption chapter drawing comic companion episode fact far friend guess hint keep know learn let like mention moment note page
  panel picture question quote read reader reveal say see sentence series show so spread still story tell think together turn
  wait wonder word webcomic whenever yet again
  album bulle case chapitre connaitre dessin dire dit disent episode histoire ici indice lecteur lectrice lecture lire lis lisez
  lisons lu lue lues lus montrer note notes page pages planche planches poursuivre question raconter reponse savoir sais savons
  savez sait poursuivez poursuivons demander demandez citer suite vignette voir vois voit voyez voyons vu vue vues voudrez`;

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december i`.split(/\s+/),
);

/** What is put before a word without naming anything new. */
const ENGLISH_PREFIX = /^(?:mid|super|un|re|over|out|half|mis|non|under)(?=.{3})/;
const FRENCH_PREFIX =
  /^(?:re|de|dis|com|con|par|per|pre|pro|sur|sou|main|ap|ad|inter|ob|entre|en|at|in|im)(?=.{4})/;

/** Told so, one may say so too: what no ending makes of a word. */
const AKIN = `grandmother/gran grandmother/granny grandmother/grandma grandfather/grandpa mother/mum mother/mom father/dad steal/thief
  steal/theft die/death dead/death laugh/laughter sing/song speak/speech lose/loss choose/choice give/gift live/life believe/belief
  fly/flight see/sight weigh/weight advise/advice sell/sale teach/teacher teach/pupil learn/pupil compete/rival compete/competitor
  rivalry/rival race/racer race/rival contest/rival contest/competitor contest/winner race/winner cloud/thundercloud storm/thundercloud
  host/hostess nap/siesta king/royal queen/royal priest/priestess ferry/ferryman god/goddess`;
const akin = new Map<string, string[]>();
for (const pair of AKIN.split(/\s+/)) {
  const [told = "", other = ""] = pair.split("/");
  for (const root of rootsOf(told)) akin.set(root, [...(akin.get(root) ?? []), ...rootsOf(other)]);
}

/** What makes a doer of a deed. */
const ENGLISH_DOER = /(?<=.{3})(?:ers?|ors?)$/;
const FRENCH_DOER = /(?<=.{3})(?:eurs?|euses?|rices?)$/;

const own = new Set(OWN.split(/\s+/).flatMap((word) => [word, ...rootsOf(word)]));
const english = new Set(ENGLISH_WORDS.flatMap(rootsOf));
const frenchAsWritten = new Set(FRENCH_WORDS);
const french = new Set(FRENCH_WORDS.flatMap(frenchRootsOf));

const toFrench = new Map<string, string[]>();
const toEnglish = new Map<string, string[]>();
for (const [one = "", other = ""] of [...SAME_IN_BOTH, ...THINGS, ...DOINGS]) {
  const [root = other] = rootsOf(other);
  toFrench.set(root, [...(toFrench.get(root) ?? []), ...frenchRootsOf(one)]);
  for (const fr of frenchRootsOf(one)) toEnglish.set(fr, [...(toEnglish.get(fr) ?? []), root]);
}

/** Whether a folded word belongs to talking about reading rather than to any story. */
export function isOwnWord(word: string): boolean {
  return own.has(word) || rootsOf(word).some((root) => own.has(root));
}

/** Whether any story could be retold with this folded word. */
export function isPlainWord(word: string, language: Language): boolean {
  if (language === "fr") {
    if (isFrenchThing(word)) return frenchAsWritten.has(word);
    return [word, word.replace(FRENCH_PREFIX, "")].flatMap(frenchRootsOf).some((root) => french.has(root));
  }
  const bare = withoutPrefix(word);
  if (bare !== word && rootsOf(bare).some((root) => english.has(root))) return true;
  return /^(?!.*fly$).{3,}[^aeiou]ly$/.test(word) || rootsOf(word).some((root) => english.has(root));
}

/** The word without what may be put before any. */
export function withoutPrefix(word: string): string {
  return word.replace(ENGLISH_PREFIX, "");
}

/** What somebody does whom this folded word calls by it ("singer", "visiteurs"); the word itself where it calls nobody so. */
export function deedOf(word: string, language: Language): string {
  if (language === "fr") return word.replace(FRENCH_DOER, "");
  return word.replace(ENGLISH_DOER, "").replace(/([bdgmnpt])\1$/, "$1");
}

/** Whether English writes this folded word with a capital although it names nobody and no place. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

/** The roots that a word lets pass, in each language. */
export type Vouched = Readonly<Record<Language, readonly string[]>>;

/**
 * The roots that a word of the texts vouches for: its own, its translations', those of other words for it, and a doer's deed ("rider": "ride").
 */
export const rootsVouchedBy = remember((word: string): Vouched => {
  const itself = [word, word.replace(ENGLISH_DOER, "")].flatMap(rootsOf);
  const own = [...itself, ...itself.flatMap((root) => akin.get(root) ?? [])];
  const french = [word, word.replace(FRENCH_DOER, "")].flatMap(frenchRootsOf);
  const translated = french.flatMap((root) => toEnglish.get(root) ?? []);
  const named = isStopWord(word) ? own : [...own, ...broaderWords(word).flatMap(rootsOf)];
  return {
    en: [...named, ...translated],
    fr: [...french, ...named.flatMap((root) => toFrench.get(root) ?? [])],
  };
}, 20_000);
