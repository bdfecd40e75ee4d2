/** A question's answer lies where the file says: on pages that exist, behind the asker or ahead of them. */
import { type Complaints, type Corpus, checkUnique } from "./corpus.ts";
import { isBefore, showPosition } from "./position.ts";
import type { Question, QuestionsFile } from "./questions-schema.ts";
import type { PositionEntry } from "./schema.ts";
import type { LoadedFile } from "./yaml-file.ts";

type File = LoadedFile<QuestionsFile>;

export function* checkQuestions(file: File, corpus: Corpus): Complaints {
  const entries = file.value.questions.map((question, index) => ({ question, index }));
  yield* checkUnique(
    entries,
    ({ question }) => question.id,
    ({ index }, id) => file.complain(["questions", index, "id"], `${id} is taken by another question`),
  );
  yield* checkUnique(
    entries,
    ({ question: { asks, at, mode } }) => `${mode} ${showPosition(at)} ${asks.toLowerCase()}`,
    ({ index }) => file.complain(["questions", index, "asks"], "is asked at this page already"),
  );
  const panels = panelCounter(corpus);
  for (const { question, index } of entries) {
    for (const [field, message] of findSlips(question, corpus, panels)) {
      yield file.complain(["questions", index, ...field], message);
    }
  }
}

type Slip = [field: readonly (string | number)[], message: string];
type PanelCounter = (at: PositionEntry) => number | null;

function* findSlips(question: Question, corpus: Corpus, panels: PanelCounter): Generator<Slip> {
  const { at, language, answer, evidence } = question;
  if (panels(at) === null) yield [["at"], `${showPosition(at)} is no page of this series`];
  if (!corpus.series.value.languages.includes(language)) {
    yield [["language"], `${language} is not among the languages readers may choose`];
  }
  if (answer === "never" && evidence.length > 0) {
    yield [["evidence"], "must be empty: what the comic never tells is on no page"];
  }
  if (answer !== "never" && evidence.length === 0) {
    yield [["evidence"], "must name the pages that hold the answer"];
  }
  for (const [index, found] of evidence.entries()) {
    const slip = slipOf(found, at, answer, panels);
    if (slip !== null) yield [["evidence", index], slip];
  }
}

function slipOf(
  found: Question["evidence"][number],
  at: PositionEntry,
  answer: Question["answer"],
  panels: PanelCounter,
): string | null {
  const [episode = 0, page = 0, panel] = found;
  const position: PositionEntry = [episode, page];
  const count = panels(position);
  if (count === null) return `${showPosition(position)} is no page of this series`;
  if (panel !== undefined && panel > count) return `page ${showPosition(position)} has ${count} panels`;
  const isAhead = isBefore(at, position);
  if (answer === "known" && isAhead) return `lies ahead of ${showPosition(at)}, so it cannot be known there`;
  return answer === "ahead" && !isAhead ? `is not ahead of ${showPosition(at)}` : null;
}

/** How many panels a page has; `null` for what is no page. */
function panelCounter(corpus: Corpus): PanelCounter {
  const counts = new Map(
    corpus.episodes.flatMap(({ value }) =>
      value.pages.map(({ page, panels }) => [showPosition([value.number, page]), panels.length] as const),
    ),
  );
  return (at) => counts.get(showPosition(at)) ?? null;
}
