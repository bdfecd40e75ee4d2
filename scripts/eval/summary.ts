/** Many searches in few figures, overall and by what was asked, by whom and where. */
import type { Case } from "./cases.ts";
import { foundAt, ndcgAt, recallAt, reciprocalRank, type Share, shareOf } from "./metrics.ts";
import type { Searched } from "./search.ts";

export const DEPTHS = [1, 3, 8] as const;
type Depth = (typeof DEPTHS)[number];

export type Summary = {
  /** How many questions. */
  readonly of: number;
  /** The share of questions of which a page that answers is among the first k. */
  readonly found: Readonly<Record<Depth, Share>>;
  /** The mean of `|gold ∩ first k| / |gold|`. */
  readonly recall: Readonly<Record<Depth, number>>;
  /** The mean reciprocal rank of the first page that answers. */
  readonly mrr: number;
  /** The mean nDCG at 3 and 8. */
  readonly ndcg: Readonly<Record<3 | 8, number>>;
};

/** @param searched questions whose answer has been read; at least one for figures that mean anything. */
export function summarize(searched: readonly Searched[]): Summary {
  const mean = (measure: (one: Searched["ranked"]) => number) =>
    searched.length === 0 ? 0 : sum(searched.map(({ ranked }) => measure(ranked))) / searched.length;
  const found = (depth: Depth) =>
    shareOf(searched.filter(({ ranked }) => foundAt(depth, ranked)).length, searched.length);
  const recall = (depth: Depth) => mean((ranked) => recallAt(depth, ranked));
  return {
    of: searched.length,
    found: { 1: found(1), 3: found(3), 8: found(8) },
    recall: { 1: recall(1), 3: recall(3), 8: recall(8) },
    mrr: mean(reciprocalRank),
    ndcg: { 3: mean((ranked) => ndcgAt(3, ranked)), 8: mean((ranked) => ndcgAt(8, ranked)) },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

type Trait = readonly [name: string, read: (asked: Case) => string];

const TRAITS: readonly Trait[] = [
  ["mode", ({ mode }) => mode],
  ["language", ({ language }) => language],
  ["asks", ({ kind }) => kind],
  ["series", ({ series }) => series],
  ["told", (asked) => (isOnScreen(asked) ? "on the page on screen" : "on earlier pages only")],
  [
    "asked in",
    ({ at: [episode] }) => (episode <= 2 ? "episodes 1–2" : episode <= 6 ? "episodes 3–6" : "episodes 7–11"),
  ],
];

export type Slice = { readonly trait: string; readonly value: string; readonly summary: Summary };

/** The same figures for every value of every trait. */
export function sliced(searched: readonly Searched[]): Slice[] {
  return TRAITS.flatMap(([trait, read]) => {
    const values = [...new Set(searched.map(({ asked }) => read(asked)))].toSorted();
    return values.map((value) => ({
      trait,
      value,
      summary: summarize(searched.filter(({ asked }) => read(asked) === value)),
    }));
  });
}

function isOnScreen({ gold, at: [episode, page] }: Case): boolean {
  return gold.some((place) => place[0] === episode && place[1] === page);
}
