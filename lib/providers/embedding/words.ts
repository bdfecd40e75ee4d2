/**
 * Text into comparable words: no case, no accents, no endings. The same on every platform, which is why it does not use
 * the platform's word breaker. The space "builtin-1" is made of these words: a change here needs a new name for it.
 */

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s\b/gu;
const VOWEL = /[aeiouy]/;
const MIN_STEM = 3;

/** The words of a text in lower case and without accents, in order. Apostrophes part words ("l’eau": "l", "eau"). */
export function foldedWords(text: string): string[] {
  const folded = text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(POSSESSIVE, "");
  return folded.match(WORD) ?? [];
}

/** The same with ligatures undone ("œuf": "oeuf"), for comparing what readers and models write. */
export function wordsOf(text: string): string[] {
  return foldedWords(text.replaceAll(/œ/giu, "oe").replaceAll(/æ/giu, "ae"));
}

/** A folded word without its plural or verb ending, so that "flies" and "flying" meet. Deliberately crude. */
export function stem(word: string): string {
  const singular = word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
  const bare = singular.replace(/(?:ing|ed)$/, "");
  const root = bare.length >= MIN_STEM && VOWEL.test(bare) ? bare : singular;
  const cut = root.replace(/e$/, "").replace(/([^aeiouy])\1$/, "$1");
  return cut.length >= MIN_STEM ? cut : root;
}
