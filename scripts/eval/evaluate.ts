/** One evaluation: every question searched for, and, when asked to, every question answered and every answer judged. */
import { type Answered, answerTo } from "./answers.ts";
import type { Shelf } from "./cases.ts";
import { knowledgeOf } from "./knowledge.ts";
import { type Share, shareOf } from "./metrics.ts";
import { type Searched, searchFor } from "./search.ts";
import type { Site } from "./site.ts";
import { type Slice, type Summary, sliced, summarize } from "./summary.ts";

export const HALVES = ["tuning", "held-out"] as const;
export type Half = (typeof HALVES)[number];

export type SearchReport = {
  /** Questions whose answer has been read, in a language that the series is written in. */
  readonly overall: Summary;
  readonly slices: Slice[];
  /** The same in a language that it is not written in: there a model has to bridge the languages. */
  readonly otherLanguage: Summary;
  /** Passages from beyond the asker's page, over all questions, answered or not. */
  readonly leaks: number;
};

/** Searches for every question of one half. */
export async function evaluateSearch(
  shelves: readonly Shelf[],
  half: Half,
  site: Site,
): Promise<SearchReport> {
  const searched: Searched[] = [];
  for (const asked of casesOf(shelves, half)) searched.push(await searchFor(asked, site));
  const known = searched.filter(({ asked }) => asked.answer === "known");
  const written = known.filter(({ asked }) => asked.isWritten);
  return {
    overall: summarize(written),
    slices: sliced(written),
    otherLanguage: summarize(known.filter(({ asked }) => !asked.isWritten)),
    leaks: searched.reduce((sum, one) => sum + one.leaks, 0),
  };
}

export type AnswerReport = {
  readonly answers: number;
  /** Of the stretches that cite something, those that what they cite bears out. */
  readonly grounded: Share;
  /** Of the answers to questions that what has been read answers, those that cite a page that does. */
  readonly citesAnswer: Share;
  /** How many questions the companion says it has left open, by where their answer lies. */
  readonly leftOpen: Readonly<Record<"known" | "ahead" | "never", Share>>;
  /** Of the suggestions, two to an answer, those that can be asked as they are. */
  readonly suggestions: Share;
  /** Sources and names from beyond the asker's page. */
  readonly leaks: number;
};

/** Asks every question of one half. Slow with a model: one after the other, as one reader would. */
export async function evaluateAnswers(
  shelves: readonly Shelf[],
  half: Half,
  site: Site,
): Promise<AnswerReport> {
  const answered: Answered[] = [];
  for (const shelf of shelves) {
    const knowledge = knowledgeOf(shelf.content);
    for (const asked of casesOf([shelf], half)) answered.push(await answerTo(asked, site, knowledge));
  }
  const total = (count: (one: Answered) => number) => answered.reduce((sum, one) => sum + count(one), 0);
  const known = answered.filter(({ asked }) => asked.answer === "known" && asked.isWritten);
  const open = (answer: "known" | "ahead" | "never") => {
    const those = answered.filter(({ asked }) => asked.answer === answer);
    return shareOf(those.filter(({ leftOpen }) => leftOpen).length, those.length);
  };
  return {
    answers: answered.length,
    grounded: shareOf(
      total(({ supported }) => supported),
      total(({ cited }) => cited),
    ),
    citesAnswer: shareOf(known.filter(({ citesGold }) => citesGold).length, known.length),
    leftOpen: { known: open("known"), ahead: open("ahead"), never: open("never") },
    suggestions: shareOf(
      total(({ validSuggestions }) => validSuggestions),
      2 * answered.length,
    ),
    leaks: total(({ leaks }) => leaks.length),
  };
}

function casesOf(shelves: readonly Shelf[], half: Half) {
  return shelves.flatMap(({ cases }) => cases).filter((one) => one.half === half);
}
