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

/**
 * The fused order computed one by one: reciprocal ranks with constant 60 (Cormack, Clarke and Büttcher, 2009), the other
 * kind at half weight. A single word's cover density is its count over 1 + ln of the text's length.
 */
async function fuse(word: string, candidates: readonly Candidate[], prefer: "panel" | "fact") {
  const [asked = [], ...vectors] = await provider.embed(
    [word, ...candidates.map(({ context, text }) => `${context}\n${text}`)],
    signal,
  );
  const similarity = new Map(
    candidates.map(({ id }, index) => [
      id,
      (vectors[index] ?? []).reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0),
    ]),
  );
  const wordsOf = ({ context, text }: Candidate): string[] =>
    `${context} ${text}`.toLowerCase().match(/[a-z]+/g) ?? [];
  const density = (candidate: Candidate) => {
    const words = wordsOf(candidate);
    return words.filter((other) => other === word).length / (1 + Math.log(words.length));
  };
  const meaning = ranksOf(candidates, ({ id }) => Math.fround(similarity.get(id) ?? 0));
  const matching = ranksOf(
    candidates.filter((candidate) => wordsOf(candidate).includes(word)),
    density,
  );
  const part = (rank: number | undefined) => (rank === undefined ? 0 : 1 / (60 + rank));
  return candidates
    .map((candidate) => {
      const { id, isFact } = candidate;
      const weight = isFact === (prefer === "fact") ? 1 : 0.5;
      return { id, score: weight * (part(meaning.get(id)) + part(matching.get(id))) };
    })
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

describe("meaning and words together", () => {
  const cases = ["dragon", "bell", "goat"].flatMap((word) =>
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
