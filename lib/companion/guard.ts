/**
 * The last door: a model may know the comic by heart. A sentence passes when its names are known to the reader or in
 * the question, and its words are borne out by the texts that the model was given; the first that is not is replaced by
 * one constant sentence, and the answer ends there. The guard knows only what `readAt` returned, so it cannot give away
 * what it protects.
 */

import { isStopWord } from "#lib/providers/embedding/stop-words.ts";
import { foldedWords, stem } from "#lib/providers/embedding/words.ts";
import { dropUnknownCitations } from "./citations.ts";
import { isCommonOpening, isOwnWord } from "./common-words.ts";
import type { Material } from "./compose.ts";
import { intoSentences } from "./sentences.ts";

const REFUSALS: Readonly<Record<string, string>> = {
  en: "The pages you have read so far do not tell that; let us read on and see.",
  fr: "Les pages que vous avez lues jusqu’ici ne le disent pas ; poursuivons la lecture.",
};
const REFUSAL = "The pages you have read so far do not tell that; let us read on and see.";

/** A sentence in which fewer of the telling words than this are borne out is not shown. */
const MIN_SUPPORTED_SHARE = 1 / 3;
/** Sentences with hardly any telling words ("I cannot say more than that.") are let be. */
const FEW_WORDS = 2;

/** The sentence that stands in for whatever is held back; the same whatever it was. */
export function refusalIn(language: string): string {
  return REFUSALS[language] ?? REFUSAL;
}

/** The sentences of an answer that may be shown, with citations of notes that exist. */
export async function* guardAnswer(
  pieces: AsyncIterable<string>,
  material: Material,
): AsyncGenerator<string> {
  const isSupported = supportOf(material);
  for await (const sentence of intoSentences(pieces)) {
    if (!isSupported(sentence)) {
      yield refusalIn(material.language);
      return;
    }
    const shown = dropUnknownCitations(sentence, material.notes.length);
    if (shown !== "") yield shown;
  }
}

/** Whether a sentence may be shown to a reader for whom `material` was gathered. */
export function supportOf(material: Material): (sentence: string) => boolean {
  const known = knownWords(material);
  return (sentence) => !namesAnythingUnknown(sentence, known) && isBorneOut(sentence, known);
}

function knownWords({ notes, cast, question, titles, history }: Material): ReadonlySet<string> {
  const texts = [
    ...notes.flatMap(({ context, text }) => [context, text]),
    ...cast.flatMap(({ names }) => names),
    ...history.flatMap((turn) => [turn.question, turn.answer]),
    titles.series,
    titles.episode,
    question,
  ];
  return new Set(texts.flatMap(foldedWords).map(stem));
}

/** A word written with a capital that is no ordinary opening of a sentence is taken for a name. */
function namesAnythingUnknown(sentence: string, known: ReadonlySet<string>): boolean {
  const written = [...sentence.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)];
  return written.some((match, index) => {
    const [word] = match;
    if (!/^\p{Lu}/u.test(word)) return false;
    const parts = foldedWords(word);
    if (parts.every((part) => isStopWord(part) || isOwnWord(part) || known.has(stem(part)))) return false;
    return !(opensSentence(sentence, match.index, index) && parts.every(isCommonOpening));
  });
}

function opensSentence(sentence: string, at: number, index: number): boolean {
  return index === 0 || /["“«:(]\s*$/u.test(sentence.slice(0, at));
}

function isBorneOut(sentence: string, known: ReadonlySet<string>): boolean {
  const telling = foldedWords(sentence.replace(/\[\d+\]/g, "")).filter(
    (word) => !isStopWord(word) && !isOwnWord(word),
  );
  const borne = telling.filter((word) => known.has(stem(word))).length;
  return telling.length <= FEW_WORDS || borne / telling.length >= MIN_SUPPORTED_SHARE;
}
