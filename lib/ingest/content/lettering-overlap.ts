/**
 * Our words are not the comic's: no text of ours shares eight words in a row with its lettering. Words are what Unicode
 * says they are in the language; case and punctuation do not count.
 */
import type { Complaints, Corpus } from "./corpus.ts";
import { inEveryLanguage } from "./localize.ts";
import { textsOf } from "./texts.ts";

/** The words lettered on one page, in reading order or not. */
export type Lettering = { episode: string; page: string; language: string; text: string };

export const MOST_SHARED = 7;

/** A series with its own art is its own lettering, and titles are the comic's own; neither is compared. */
export function* checkLetteringOverlap(corpus: Corpus, lettering: readonly Lettering[]): Complaints {
  const { art, language: own } = corpus.series.value;
  if (art === "included") return;
  const lettered = new Map<string, string>();
  for (const { episode, page, language, text } of lettering) {
    for (const run of runsOf(text, language)) lettered.set(`${language} ${run}`, `${episode}, page ${page}`);
  }
  for (const { owner, path, text, kind } of textsOf(corpus)) {
    if (kind === "title") continue;
    for (const [language, words] of Object.entries(inEveryLanguage(text, own))) {
      const run = runsOf(words, language).find((candidate) => lettered.has(`${language} ${candidate}`));
      if (run === undefined) continue;
      const where = lettered.get(`${language} ${run}`);
      yield owner.file.complain(
        typeof text === "string" ? path : [...path, language],
        `shares "${run}" with the lettering of ${where}; say it in words of our own`,
      );
    }
  }
}

/** Each eight words that follow one another. */
function runsOf(text: string, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.normalize("NFKC").toLowerCase());
  const length = MOST_SHARED + 1;
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(" "));
}
