/**
 * The questions of both series (content/<series>/questions.yaml) whose answer lies ahead of whoever asks, or nowhere, each
 * answered on the whole corpus and on the corpus cut where it is asked.
 */
import { expect } from "vitest";
import type { Question } from "#lib/ingest/content/questions-schema.ts";
import { readCorpus, readSeries } from "#lib/ingest/content/read.ts";
import { readQuestions } from "#lib/ingest/content/read-questions.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { type Story, storyOf } from "#tests/redteam/story.ts";
import { differenceOf } from "./difference.ts";
import { reportFigures } from "./figures.ts";
import { type Place, placesIn } from "./places.ts";
import { bringReader } from "./reader-at.ts";
import { shelve } from "./shelve.ts";

const SERIES = ["content/pepper-and-carrot", "content/small-lights"];

/** What is asked, and what the pages ahead say of it: the gists of those that answer; nothing where none does. */
export type Unanswerable = { question: Question; place: Place; truth: string; story: Story };

async function unanswerableIn(folder: string, book: SeriesContent): Promise<Unanswerable[]> {
  const places = placesIn(book).filter(({ rightPage }) => rightPage === null);
  const questions = await readQuestions(folder, await readCorpus(folder));
  const story = storyOf(book);
  return questions.flatMap((question) => {
    const [episode, page] = question.at;
    const place = places.find((one) => one.episode === episode && one.page === page);
    if (question.answer === "known" || place === undefined) return [];
    return [{ question, place, truth: truthOf(question, book), story }];
  });
}

function truthOf({ evidence, language }: Question, { episodes }: SeriesContent): string {
  const gists = evidence.map(([episode, page]) => {
    const told = episodes.find(({ number }) => number === episode)?.pages.find((one) => one.page === page);
    return told?.gist[language] ?? told?.gist["en"] ?? "";
  });
  return [...new Set(gists)].join(" ");
}

type Asking = {
  /** Called before each question, for a model that is told what to say. */
  before(asked: Unanswerable): void;
  /** Called with each response as it was on the whole corpus. */
  after(asked: Unanswerable, response: string): void;
};

/** Asks them all on both corpora, and expects one response. @returns how many were asked. */
export async function expectOneAnswer({ before, after }: Asking): Promise<number> {
  let asked = 0;
  for (const folder of SERIES) {
    const book = await readSeries(folder);
    const questions = await unanswerableIn(folder, book);
    await shelve(book);
    const whole: string[] = [];
    for (const question of questions) {
      before(question);
      const response = await responseTo(question);
      after(question, response);
      whole.push(response);
    }
    for (const [index, question] of questions.entries()) {
      const { page } = question.place;
      await shelve(book, { at: question.question.at, picturesTo: page + 2 });
      before(question);
      const difference = differenceOf([whole[index] ?? ""], [await responseTo(question)]);
      expect(difference, `${question.question.asks}, at ${question.question.at.join(", ")}`).toBeNull();
    }
    asked += questions.length;
  }
  reportFigures({ questions: asked });
  return asked;
}

async function responseTo({ question, place }: Unanswerable): Promise<string> {
  const { language, mode, asks } = question;
  const { send, session } = await bringReader(place, { language, hasTurnedBack: false }, async () => {});
  const response = await send("post", `${session}/messages`, { mode, message: asks });
  // Two refusals to answer at all would be alike as well.
  expect(response, asks).toMatch(/^200\n/);
  return response;
}
