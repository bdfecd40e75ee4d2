/**
 * Whether a sentence says more than its reader's texts do. A name must be told in them; the other words must be told too,
 * or be ones that any story could be retold with, save a few of the teller's own. What the reader asked with may be echoed where the sentence says that it is
 * not known, and nowhere else.
 */
import { isStopWord, languageOf } from "#lib/providers/embedding/stop-words.ts";
import { wordsOf } from "#lib/providers/embedding/words.ts";
import { CITATION } from "./citations.ts";
import { deedOf, isCalendarWord, isOwnWord, isPlainWord, type Language } from "./common-words.ts";
import type { Material } from "./compose.ts";
import { answerLanguage, type Evidence, evidenceOf } from "./evidence.ts";
import {
  isCommonThing,
  isDeed,
  isEnglishThing,
  isFreeWord,
  isFrenchThing,
  isLifeless,
  isNobody,
} from "./lexicon.ts";
import { undressed } from "./undressed.ts";

const CITATIONS = new RegExp(CITATION, "g");
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Where a capital says nothing: at the start of a sentence, and after what can come before one. */
const BEFORE_OPENING = /(?:^|[.!?…:;"“”«»()[\]*_—–\n])\s*['‘]?$/u;
const DENIAL =
  /\b(?:not|no|never|nothing|nobody|none|cannot|neither|nor|unknown)\b|n['’]t\b|\b(?:pas|rien|jamais|aucune?|personne)\b/iu;
const COUNTED_IN_PAGES = /\b(?:pages?|episodes?|épisodes?|panels?|cases?|planches?|and|et)\s+$/iu;
/** Anybody counts as far as this without having been told. */
const SMALL_NUMBER = 10;

const FRENCH_ONLY: readonly Language[] = ["fr"];
const ENGLISH_ONLY: readonly Language[] = ["en"];
const ENGLISH_ENDING = /(?:ish|y)$/;
/** Where an answer says what a word begins or ends with, it spells one out. */
const SPELT =
  /\b(?:beg[iu]n|start|end|go(?:es)? on|rhym|continu|commenc|fini|termin|rim)\p{L}* (?:with|in|par|avec)\s+[^\p{L}\s]*\p{L}{1,5}[^\p{L}\s]*(?:\s*$|[.,;:!?])/iu;
/** After this a thing is only what something is compared to; with "a" or "un", since "like the dragon" means one that there is. */
const COMPARED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:like|as|than) (?:\p{L}+ (?:as )?)?(?:an? )?(?:\p{Ll}+ ){0,3}$/u,
  fr: /\b(?:comme|qu['’]) ?(?:une? |des )(?:\p{Ll}+ ){0,2}$/u,
};
/** After this English does something. */
const DOING =
  /(?:\b(?:i|you|he|she|it|we|they|who|that|which|not|never|also|then|just|will|would|can|could|may|might|must|should|do|does|did)|n['’]t)\s+$/iu;
/** A letter that may stand for a name; "I", "A" and the French "À", "O" and "Y" are words. */
const INITIAL = /^(?![IAÀOÔY])\p{Lu}$/u;
/** A sentence may have so many words of its own that name nothing, and one more for each that is told. */
const OWN_WORDS = 2;
/** Shorter than that, anything is part of anything. */
const MIN_PART = 4;

/** Whether a sentence may be shown to a reader for whom `material` was gathered. */
export function supportOf(material: Material): (sentence: string) => boolean {
  const evidence = evidenceOf(material);
  const asked = answerLanguage(material);
  return (sentence) => {
    const text = undressed(sentence.replace(CITATIONS, ""));
    const words = wordsOf(text);
    const languages: Language[] = asked === "fr" ? ["fr", "en"] : [languageOf(words)];
    const mayEcho = DENIAL.test(text) && words.some(isOwnWord);
    const judge = judgeOf(evidence, languages, mayEcho);
    const verdicts = [...text.matchAll(WRITTEN)].map(({ 0: word, index }) =>
      judge(word, text.slice(0, index)),
    );
    if (verdicts.includes("telling") || SPELT.test(text)) return false;
    const told = words.filter(
      (word) => !isOwnWord(word) && !isStopWord(word) && evidence.isTold(word, languages),
    );
    return verdicts.filter((verdict) => verdict === "free").length <= OWN_WORDS + new Set(told).size;
  };
}

/** Told already, or at home in any story; the teller's own, and naming nothing; or telling what was not told. */
type Verdict = "known" | "free" | "telling";

function judgeOf(evidence: Evidence, languages: readonly Language[], mayEcho: boolean) {
  const isTellingDeed = (word: string, language: Language) => {
    const deed = deedOf(word, language);
    if (deed === word || isNobody(word)) return false;
    return !isOwnWord(deed) && !isStopWord(deed) && evidence.isTold(deed, languages);
  };
  const judgeWord = (word: string, before: string, isName: boolean): Verdict => {
    if (mayEcho && evidence.isAsked(word)) return "known";
    const spoken = languagesOf(word, languages);
    if (evidence.isTold(word, spoken) && (!isName || evidence.isNamed(word))) return "known";
    if (/^\p{N}+$/u.test(word)) {
      return Number(word) <= SMALL_NUMBER || COUNTED_IN_PAGES.test(before) ? "known" : "telling";
    }
    if (isName) return isCalendarWord(word) ? "known" : "telling";
    if (isPlain(word, spoken) || isCompound(word, evidence)) return "known";
    if (spoken.some((language) => isTellingDeed(word, language))) return "known";
    return spoken.some(
      (language) =>
        isFreeWord(word, language) || isCompared(word, before, language) || isDone(word, before, language),
    )
      ? "free"
      : "telling";
  };
  return (written: string, before: string): Verdict => {
    if (INITIAL.test(written)) return evidence.isInitial(written) ? "known" : "telling";
    const whole = written.replaceAll("-", "");
    const parts = wordsOf(wordsOf(whole).some(isFrenchThing) ? whole : written);
    const verdicts = parts.map((word) => judgeWord(word, before, isName(written, before)));
    return (
      verdicts.find((verdict) => verdict === "telling") ?? verdicts.find((one) => one === "free") ?? "known"
    );
  };
}

/** Whether a word that may stand for a thing stands where somebody does it ("she dwarfs the island"). */
function isDone(word: string, before: string, language: Language): boolean {
  return language === "en" && DOING.test(before) && isDeed(word);
}

/** A thing is judged by the language that it is in, lest a word of the other excuse it ("souris", "fairies"). */
function languagesOf(word: string, languages: readonly Language[]): readonly Language[] {
  if (!languages.includes("fr")) return languages;
  if (isFrenchThing(word) || isFrenchThing(word.replace(ENGLISH_ENDING, ""))) return FRENCH_ONLY;
  return isEnglishThing(word) || isEnglishDoer(word) ? ENGLISH_ONLY : languages;
}

/** Somebody whom English calls by a deed ("keeper"), written as French writes the deed itself. */
function isEnglishDoer(word: string): boolean {
  return deedOf(word, "en") !== word && !isPlainWord(word, "fr") && !isFreeWord(word, "fr");
}

function isCompared(word: string, before: string, language: Language): boolean {
  return COMPARED[language].test(before) && isCommonThing(word, language);
}

function isPlain(word: string, languages: readonly Language[]): boolean {
  return languages.some((language) => isPlainWord(word, language));
}

/**
 * Two English words written as one tell no more than the two ("candlelight"). But a thing that everybody has a word for is
 * one of its own ("blackboard"), unless it is called after another ("rooftop").
 */
function isCompound(word: string, evidence: Evidence): boolean {
  const isOwn = isNobody(word);
  if (isOwn && !isLifeless(word)) return false;
  for (let end = MIN_PART; end <= word.length - MIN_PART; end += 1) {
    const [first, second] = [word.slice(0, end), word.slice(end)];
    if (isOwn && !isLifeless(first)) continue;
    if (isOwnWord(first) || isStopWord(first) || !evidence.isTold(first, ENGLISH_ONLY)) continue;
    if (evidence.isTold(second, ENGLISH_ONLY) || isPlain(second, ENGLISH_ONLY)) return true;
  }
  return false;
}

/** A word with a capital where none is called for, or in a script that this guard cannot read. */
function isName(written: string, before: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}\p{N}'’-]+$/u.test(written)) return true;
  return /^\p{Lu}/u.test(written)
    ? /-\p{Lu}/u.test(written) || !BEFORE_OPENING.test(before)
    : /\p{Ll}-?\p{Lu}/u.test(written);
}
