import { beforeAll, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { searchAt, toldBook } from "./told-book.ts";

const book = toldBook({
  slug: "fused",
  pages: [
    ["dragon tower smoke", "dragon dragon village", "goat"],
    ["tower tower tower tower bell", "dragon bell", "village smoke goat bell tower"],
    ["dragon dragon dragon dragon dragon tower village goat", "bell"],
    ["dragon smoke goat", "dragon smoke dragon"],
  ],
  facts: [
    { page: 1, text: "dragon goat" },
    { page: 3, text: "dragon dragon" },
    { page: 4, text: "bell bell dragon" },
  ],
});
const provider = builtinEmbedding();
const signal = new AbortController().signal;

type Candidate = { id: string; isFact: boolean; page: number; context: string; text: string };
let all: Candidate[] = [];

beforeAll(async () => {
  await publish(book, provider);
  const rows = await edit((transaction) =>
    transaction.passage.findMany({ where: { seriesId: idOf("fused") } }),
  );
  all = rows.map(({ id, factId, page, context, text }) => ({
    id,
    isFact: factId !== null,
    page,
    context,
    text,
  }));
});

const byId = (a: Candidate, b: Candidate) => (a.id < b.id ? -1 : 1);

/** Ranks from 1, best first, equals by id. */
function ranksOf(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Map<string, number> {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) }));
  scored.sort((a, b) => b.score - a.score || byId(a.candidate, b.candidate));
  return new Map(scored.map(({ candidate }, index) => [candidate.id, index + 1]));
}

const wordsOf = ({ context, text }: Candidate): string[] =>
  `${context} ${text}`.toLowerCase().match(/[a-z]+/g) ?? [];

/** How much what a passage shares with the question weighs: for each word ln(1 + all / those that have it). */
function relevance(candidate: Candidate, asked: readonly string[], candidates: readonly Candidate[]): number {
  const holding = (word: string) => candidates.filter((other) => wordsOf(other).includes(word)).length;
  return asked
    .filter((word) => wordsOf(candidate).includes(word))
    .reduce((sum, word) => sum + Math.log(1 + candidates.length / holding(word)), 0);
}

/**
 * The fused order computed one by one: reciprocal ranks with constant 20 (Cormack, Clarke and Büttcher, 2009) by meaning
 * and by words, those of nearness twice, two ranks to a page; the other kind at half weight.
 */
async function fuse(question: string, candidates: readonly Candidate[], prefer: "panel" | "fact") {
  const asked = question.split(" ");
  const [wanted = [], ...vectors] = await provider.embed(
    [question, ...candidates.map(({ context, text }) => `${context}\n${text}`)],
    signal,
  );
  const similarity = new Map(
    candidates.map(({ id }, index) => [
      id,
      (vectors[index] ?? []).reduce((sum, value, at) => sum + value * (wanted[at] ?? 0), 0),
    ]),
  );
  const meaning = ranksOf(candidates, ({ id }) => Math.fround(similarity.get(id) ?? 0));
  const weights = new Map(
    candidates.map((candidate) => [candidate.id, relevance(candidate, asked, candidates)]),
  );
  const weightOf = ({ id }: Candidate) => weights.get(id) ?? 0;
  const last = Math.max(...candidates.map(({ page }) => page));
  const part = (rank: number) => 1 / (20 + rank);
  return candidates
    .map((candidate) => {
      const { id, isFact, page } = candidate;
      // Equals share a rank.
      const better = candidates.filter((other) => weightOf(other) > weightOf(candidate) + 1e-9).length;
      const words = weightOf(candidate) > 0 ? part(better + 1) : 0;
      const near = 2 * part(2 * (last - page + 1));
      const score = part(meaning.get(id) ?? Number.POSITIVE_INFINITY) + words + near;
      return { id, score: score * (isFact === (prefer === "fact") ? 1 : 0.5) };
    })
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

describe("meaning and words together", () => {
  const cases = ["dragon", "bell", "goat", "smoke tower", "dragon village bell"].flatMap((word) =>
    [1, 2, 3, 4].flatMap((page) =>
      (["panel", "fact"] as const).map((prefer) => [word, page, prefer] as const),
    ),
  );

  it.each(cases)("rank “%s” at page %i, %s first, as counted by hand", async (word, page, prefer) => {
    const expected = await fuse(
      word,
      all.filter((candidate) => candidate.page <= page),
      prefer,
    );
    const { passages } = await searchAt(book, page, { text: word, limit: 20, prefer });
    expect(passages.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const [index, { score }] of passages.entries())
      expect(score).toBeCloseTo(expected[index]?.score ?? 0, 12);
  });
});
