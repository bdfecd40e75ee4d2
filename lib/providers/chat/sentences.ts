/**
 * The sentences of the notes and how well they fit a question. Promises an order that depends on these notes and this
 * question alone: rarity is counted within the notes given, never over the whole story.
 */
import { isStopWord } from "../embedding/stop-words.ts";
import { foldedWords, stem } from "../embedding/words.ts";
import type { Note } from "./chat-provider.ts";
import { isPointingWord } from "./pointing-words.ts";

export type Sentence = {
  text: string;
  note: Note;
  /** Its place among the sentences of its note, from 0. */
  place: number;
  words: ReadonlySet<string>;
  /** What its note is about, said in it or not. */
  about: ReadonlySet<string>;
};

/** In characters. A longer sentence is quoted up to its last word within. */
const MAX_SENTENCE_LENGTH = 280;
/** A sentence that fits less than this, compared with the best one, is beside the point. */
const MIN_SHARE_OF_BEST = 0.5;
/** A word that a sentence is about without saying it counts this much of one that it says. */
const UNSAID_SHARE = 0.5;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Stems of the words that a text is about. */
export function contentWords(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => !isStopWord(word) && !isPointingWord(word));
  return new Set(words.map(stem));
}

/** Every sentence once, in the order of the notes. */
export function sentencesOf(notes: readonly Note[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const note of notes) {
    const about = contentWords(note.context);
    for (const [place, { segment }] of [...segmenter.segment(note.text)].entries()) {
      const text = tidy(segment);
      const words = contentWords(text);
      if (words.size > 0 && !sentences.has(text)) sentences.set(text, { text, note, place, words, about });
    }
  }
  return [...sentences.values()];
}

/** One line, without anything that reads as a citation, and not too long. */
function tidy(segment: string): string {
  const line = segment
    .replace(/\[\d+\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= MAX_SENTENCE_LENGTH) return line;
  return `${line.slice(0, MAX_SENTENCE_LENGTH).replace(/\s+\S*$/, "")}…`;
}

/**
 * Up to `limit` sentences about what is before the reader's eyes, in the order of the notes: of those that do not lie
 * before the first one, every opening sentence, then every second one, and so on. Recalled notes lie before the pages on
 * screen, and those come first.
 */
export function sentencesHere(sentences: readonly Sentence[], limit: number): Sentence[] {
  const first = sentences[0]?.note;
  if (!first) return [];
  const here = sentences.filter(({ note }) => note.episode === first.episode && note.page >= first.page);
  const chosen = new Set(here.toSorted((one, other) => one.place - other.place).slice(0, limit));
  return here.filter((sentence) => chosen.has(sentence));
}

/**
 * Up to `limit` sentences that share a word with the question, best first, those beside the point left out; ties keep
 * the order of the notes. A shared word weighs the square of `ln(1 + N / n)` when n of the N sentences hold it: its
 * inverse document frequency once for the question and once for the sentence (K. Spärck Jones, "A statistical
 * interpretation of term specificity and its application in retrieval", 1972).
 */
export function rankSentences(
  sentences: readonly Sentence[],
  asked: ReadonlySet<string>,
  limit: number,
): Sentence[] {
  const weights = new Map([...asked].map((word) => [word, rarity(word, sentences)]));
  const scored = sentences.map((sentence) => ({ sentence, score: scoreOf(sentence, weights) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * MIN_SHARE_OF_BEST)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ sentence }) => sentence);
}

function scoreOf(sentence: Sentence, weights: ReadonlyMap<string, number>): number {
  return [...weights].reduce((sum, [word, weight]) => {
    if (sentence.words.has(word)) return sum + weight;
    return sentence.about.has(word) ? sum + weight * UNSAID_SHARE : sum;
  }, 0);
}

function rarity(word: string, sentences: readonly Sentence[]): number {
  const holding = sentences.filter(({ words, about }) => words.has(word) || about.has(word)).length;
  return holding === 0 ? 0 : Math.log(1 + sentences.length / holding) ** 2;
}
