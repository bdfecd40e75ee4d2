/**
 * Whether a sentence says more than its reader's texts do. A name must be told in them; the other words must be told too,
 * or be ones that any story could be retold with, save a few of the teller's own. What the reader asked with may be echoed where the sentence says that it is
 * not known, and nowhere else.
 */
import { isStopWord, languageOf } from "#lib/providers/embedding/stop-words.ts";
import { foldedWords } from "#lib/providers/embedding/words.ts";
import { CITATION } from "./citations.ts";
import { isCalendarWord, isOwnWord, isPlainWord, type Language } from "./common-words.ts";
import type { Material } from "./compose.ts";
import { answerLanguage, type Evidence, evidenceOf } from "./evidence.ts";

const CITATIONS = new RegExp(CITATION, "g");
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Where a capital says nothing: at the start of a sentence, and after what can come before one. */
const BEFORE_OPENING = /(?:^|[.!?…:;"“”«»()[\]*_—–\n])\s*['‘]?$/u;
const DENIAL =
  /\b(?:not|no|never|nothing|nobody|none|cannot|neither|nor|unknown)\b|n['’]t\b|\b(?:pas|rien|jamais|aucune?|personne)\b/iu;
const COUNTED_IN_PAGES = /\b(?:pages?|episodes?|épisodes?|panels?|cases?|planches?|and|et)\s+$/iu;
/** Anybody counts as far as this without having been told. */
const SMALL_NUMBER = 10;

/** A sentence may have one word of its own for so many that are told: retellers have words of their own, but not many. */
const TOLD_PER_DOUBTFUL = 3;

/** Whether a sentence may be shown to a reader for whom `material` was gathered. */
export function supportOf(material: Material): (sentence: string) => boolean {
  const evidence = evidenceOf(material);
  const asked = answerLanguage(material);
  return (sentence) => {
    const text = sentence.replace(CITATIONS, "");
    const words = foldedWords(text);
    const languages: Language[] = asked === "fr" ? ["fr", "en"] : [languageOf(words)];
    const mayEcho = DENIAL.test(text) && words.some(isOwnWord);
    const isAllowed = wordJudge(evidence, languages, mayEcho);
    const doubtful = [...text.matchAll(WRITTEN)].filter(
      ({ 0: word, index }) => !isAllowed(word, text.slice(0, index)),
    );
    if (doubtful.some(({ 0: word, index }) => isName(word, text.slice(0, index)))) return false;
    const told = words.filter(
      (word) => !isOwnWord(word) && !isStopWord(word) && evidence.isTold(word, languages),
    );
    return doubtful.length * TOLD_PER_DOUBTFUL <= new Set(told).size;
  };
}

function wordJudge(evidence: Evidence, languages: readonly Language[], mayEcho: boolean) {
  return (written: string, before: string): boolean =>
    foldedWords(written).every((word) => {
      if (evidence.isTold(word, languages) || (mayEcho && evidence.isAsked(word))) return true;
      if (/^\p{N}+$/u.test(word)) return Number(word) <= SMALL_NUMBER || COUNTED_IN_PAGES.test(before);
      if (isName(written, before)) return isCalendarWord(word);
      return languages.some((language) => isPlainWord(word, language));
    });
}

/** A word with a capital where none is called for, or in a script that this guard cannot read. */
function isName(written: string, before: string): boolean {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(written)) return true;
  return /^\p{Lu}/u.test(written) && !BEFORE_OPENING.test(before);
}
