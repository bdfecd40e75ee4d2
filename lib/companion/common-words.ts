/**
 * Words that say nothing of a story: those that a companion talks about reading with, and those that any story could be
 * retold in. And which French word stands for which English one, for answers in another language than the notes.
 */
import { ENGLISH_WORDS } from "./english-words.ts";
import { FRENCH_WORDS, SAME_IN_BOTH } from "./french-words.ts";
import { frenchRoot, rootsOf } from "./word-forms.ts";

export type Language = "en" | "fr";

const OWN = `answer ask chapter comic companion episode fact far friend guess hint keep know learn let like mention moment note page
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

const own = new Set(OWN.split(/\s+/).flatMap((word) => [word, ...rootsOf(word)]));
const english = new Set(ENGLISH_WORDS.flatMap(rootsOf));
const french = new Set(FRENCH_WORDS.map(frenchRoot));

const toFrench = new Map<string, string[]>();
const toEnglish = new Map<string, string[]>();
for (const [one = "", other = ""] of SAME_IN_BOTH) {
  const [root = other] = rootsOf(other);
  toFrench.set(root, [...(toFrench.get(root) ?? []), frenchRoot(one)]);
  toEnglish.set(frenchRoot(one), [...(toEnglish.get(frenchRoot(one)) ?? []), root]);
}

/** Whether a folded word belongs to talking about reading rather than to any story. */
export function isOwnWord(word: string): boolean {
  return own.has(word) || rootsOf(word).some((root) => own.has(root));
}

/** Whether any story could be retold with this folded word. */
export function isPlainWord(word: string, language: Language): boolean {
  if (language === "fr")
    return french.has(frenchRoot(word)) || french.has(frenchRoot(word.replace(FRENCH_PREFIX, "")));
  const bare = withoutPrefix(word);
  if (bare !== word && rootsOf(bare).some((root) => english.has(root))) return true;
  return /^(?!.*fly$).{3,}[^aeiou]ly$/.test(word) || rootsOf(word).some((root) => english.has(root));
}

/** The word without what may be put before any. */
export function withoutPrefix(word: string): string {
  return word.replace(ENGLISH_PREFIX, "");
}

/** Whether English writes this folded word with a capital although it names nobody and no place. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

/** The roots that a word of the texts vouches for: its own, its translations', and a doer's deed ("rider": "ride"). */
export function rootsVouchedBy(word: string): { en: string[]; fr: string[] } {
  const deed = word.replace(/(?<=.{3})(?:ers?|ors?)$/, "");
  const en = [...rootsOf(word), ...(deed === word ? [] : rootsOf(deed))];
  const fr = frenchRoot(word);
  return {
    en: [...en, ...(toEnglish.get(fr) ?? [])],
    fr: [fr, ...en.flatMap((root) => toFrench.get(root) ?? [])],
  };
}
