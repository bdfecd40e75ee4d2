import { describe, expect, it } from "vitest";
import { ContentError, printComplaint } from "#lib/ingest/content/complaint.ts";
import { readCorpus } from "#lib/ingest/content/read.ts";
import { readQuestions } from "#lib/ingest/content/read-questions.ts";
import { GOOD, write } from "./content-folder.ts";

const KNOWN = `  - id: who-lights
    half: tuning
    at: [1, 2]
    mode: page
    language: en
    kind: who
    asks: Who lights the lantern?
    answer: known
    evidence: [[1, 1, 2], [1, 1]]
`;
const AHEAD = `  - id: gull-name
    half: held-out
    at: [1, 2]
    mode: wiki
    language: fr
    kind: who
    asks: Comment s'appelle la mouette ?
    answer: ahead
    evidence: [[2, 1]]
`;
const NEVER = `  - { id: age, half: tuning, at: [2, 1], mode: wiki, language: en, kind: how, asks: How old is Ada?, answer: never }
`;
const ALL = `questions:\n${KNOWN}${AHEAD}${NEVER}`;

async function questionsOf(text: string | null) {
  const folder = await write(text === null ? GOOD : { ...GOOD, "questions.yaml": text });
  return readQuestions(folder, await readCorpus(folder));
}

async function complaintsAbout(text: string): Promise<string[]> {
  const error = await questionsOf(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof ContentError)) throw new Error("the questions were accepted", { cause: error });
  return error.complaints.map(printComplaint);
}

describe("the questions a companion is measured by", () => {
  it("are read with who asks them, where, and what answers them", async () => {
    const questions = await questionsOf(ALL);
    expect(questions.map(({ id, answer, evidence }) => [id, answer, evidence.length])).toEqual([
      ["who-lights", "known", 2],
      ["gull-name", "ahead", 1],
      ["age", "never", 0],
    ]);
  });

  it("may be missing", async () => {
    expect(await questionsOf(null)).toEqual([]);
  });

  it.each([
    [
      "an answer said to be known that lies ahead",
      "answer: ahead",
      "answer: known",
      "evidence[0]: lies ahead of [1, 2], so it cannot be known there",
    ],
    [
      "an answer said to lie ahead that is known",
      "answer: known",
      "answer: ahead",
      "evidence[0]: is not ahead of [1, 2]",
    ],
    ["an answer on no page", "[[2, 1]]", "[[2, 9]]", "evidence[0]: [2, 9] is no page of this series"],
    ["a panel that is not there", "[1, 1, 2]", "[1, 1, 3]", "evidence[0]: page [1, 1] has 2 panels"],
    ["an asker on no page", "at: [2, 1]", "at: [3, 1]", "at: [3, 1] is no page of this series"],
    [
      "a language nobody can choose",
      "language: fr",
      "language: de",
      "language: de is not among the languages readers may choose",
    ],
    [
      "an answer without a place",
      "evidence: [[2, 1]]",
      "evidence: []",
      "evidence: must name the pages that hold the answer",
    ],
    [
      "a place for what is never told",
      "answer: never }",
      "answer: never, evidence: [[1, 1]] }",
      "evidence: must be empty: what the comic never tells is on no page",
    ],
    ["two questions of one name", "id: age", "id: gull-name", "id: gull-name is taken by another question"],
    ["a half there is none of", "half: held-out", "half: third", "half: must be one of tuning, held-out"],
  ])("are refused for %s", async (_slip, from, to, complaint) => {
    expect(ALL).toContain(from);
    const complaints = await complaintsAbout(ALL.replace(from, to));
    expect(complaints.map((one) => one.replace(/^.*questions\[\d\]\./, ""))).toContain(complaint);
  });

  it("are asked once at a page, however they are written", async () => {
    const again = KNOWN.replace("who-lights", "again").replace("Who lights", "WHO lights");
    expect(await complaintsAbout(ALL + again)).toEqual([
      "questions.yaml:27 questions[3].asks: is asked at this page already",
    ]);
  });
});
