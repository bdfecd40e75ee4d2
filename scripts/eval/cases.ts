/** What is asked in an evaluation: the questions of the series that ship, each with what is needed to judge an answer. */
import { basename } from "node:path";
import type { Question } from "#lib/ingest/content/questions-schema.ts";
import { readCorpus, readSeries } from "#lib/ingest/content/read.ts";
import { readQuestions } from "#lib/ingest/content/read-questions.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";

export type Place = readonly [episode: number, page: number];

export type Case = Question & {
  readonly series: string;
  readonly episodeSlug: string;
  /** Whether the series is written in the question's language; elsewhere words cannot meet words. */
  readonly isWritten: boolean;
  /** The pages that hold the answer, each once: any of them is enough to rest one on. */
  readonly gold: readonly Place[];
};

export type Shelf = { readonly content: SeriesContent; readonly cases: readonly Case[] };

/** The series in `folder` and its questions, in the order of the file. @throws ContentError. */
export async function readShelf(folder: string): Promise<Shelf> {
  const content = await readSeries(folder);
  const questions = await readQuestions(folder, await readCorpus(folder));
  return { content, cases: questions.map((question) => caseOf(question, content, basename(folder))) };
}

function caseOf(question: Question, content: SeriesContent, series: string): Case {
  const { language, text_languages: written } = content.series;
  const episode = content.episodes.find(({ number }) => number === question.at[0]);
  if (episode === undefined) throw new Error(`${question.id} is asked in an episode that is not there`);
  const gold = new Map<string, Place>();
  for (const [number = 0, page = 0] of question.evidence) gold.set(`${number} ${page}`, [number, page]);
  return {
    ...question,
    series,
    episodeSlug: episode.slug,
    isWritten: [language, ...(written ?? [])].includes(question.language),
    gold: [...gold.values()],
  };
}

/** Whether `a` lies beyond `b`. */
export function isBeyond(a: Place, b: Place): boolean {
  return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}
