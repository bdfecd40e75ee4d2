/**
 * The comic's real lettering sources, and the words on its pages as somebody else extracted them: how much of the one
 * our reader finds in the other. The yardstick is no oracle, in its order least of all.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readTranscript } from "#lib/ingest/transcript/read-transcript.ts";

export type MeasuredPage = {
  episode: string;
  language: string;
  page: number;
  /** Words of the yardstick, how many of them were found, and how many were found that it does not have. */
  words: number;
  found: number;
  extra: number;
  /** The same for letters, which stay the same when others have a word in pieces. */
  letters: number;
  foundLetters: number;
  /** Pairs of texts that both have exactly once, and how many of them are in the same order. */
  pairs: number;
  inOrder: number;
};

const yardstickSchema = z.array(z.looseObject({ page: z.int(), bubbles: z.array(z.string()) }));

/** Every page of which the folder has both the source and the yardstick. */
export function measureTranscripts(folder: string): MeasuredPage[] {
  const sources = join(folder, "webcomics");
  return readdirSync(sources).flatMap((episode) =>
    readdirSync(join(sources, episode, "lang")).flatMap((language) => {
      const yardstick = readYardstick(join(folder, "lettering", episode, `${language}.json`));
      return readdirSync(join(sources, episode, "lang", language)).map((file) => {
        const page = Number(/P(\d+)\.svg$/.exec(file)?.[1]);
        const svg = readFileSync(join(sources, episode, "lang", language, file), "utf8");
        const texts = readTranscript(svg, language).map(({ text }) => text);
        return { episode, language, page, ...compare(texts, yardstick.get(page) ?? [], language) };
      });
    }),
  );
}

function readYardstick(file: string): Map<number, string[]> {
  const pages = yardstickSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(pages.map(({ page, bubbles }) => [page, bubbles]));
}

function compare(texts: readonly string[], wanted: readonly string[], language: string) {
  const ours = wordsOf(texts, language);
  const theirs = wordsOf(wanted, language);
  const found = countShared(ours, theirs);
  const theirLetters = lettersOf(theirs);
  return {
    words: theirs.length,
    found,
    extra: ours.length - found,
    letters: theirLetters.length,
    foundLetters: countShared(lettersOf(ours), theirLetters),
    ...compareOrder(texts, wanted, language),
  };
}

/** How many of `wanted` are there, each as often as it is. */
function countShared(all: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of all) left.set(item, (left.get(item) ?? 0) + 1);
  return wanted.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count > 0;
  }).length;
}

function lettersOf(words: readonly string[]): string[] {
  return words.flatMap((word) => [...word].filter((letter) => /[\p{L}\p{N}]/u.test(letter)));
}

/** As Kendall's tau counts: of all pairs, those that stand in the same order. */
function compareOrder(texts: readonly string[], wanted: readonly string[], language: string) {
  const keys = texts.map((text) => wordsOf([text], language).join(" "));
  const wantedKeys = wanted.map((text) => wordsOf([text], language).join(" "));
  const isOnce = (key: string) =>
    [keys, wantedKeys].every((all) => all.filter((one) => one === key).length === 1);
  const places = wantedKeys.filter((key) => key !== "" && isOnce(key)).map((key) => keys.indexOf(key));
  const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
  return { pairs: pairs.length, inOrder: pairs.filter(Boolean).length };
}

function wordsOf(texts: readonly string[], language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return texts.flatMap((text) =>
    [...segmenter.segment(text.normalize("NFKC"))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment.toLowerCase()),
  );
}

/** The shares of words and letters found over some pages, and of pairs in order. */
export function sharesOf(pages: readonly MeasuredPage[]) {
  const sum = (measure: (page: MeasuredPage) => number) =>
    pages.reduce((total, page) => total + measure(page), 0);
  const words = sum((page) => page.words);
  return {
    found: sum((page) => page.found) / words,
    extra: sum((page) => page.extra) / words,
    foundLetters: sum((page) => page.foundLetters) / sum((page) => page.letters),
    inOrder: sum((page) => page.inOrder) / sum((page) => page.pairs),
  };
}
