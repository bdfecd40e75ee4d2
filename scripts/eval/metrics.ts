/**
 * The measures of a ranked list, and how sure a share of few cases is. Definitions: spec of the series' own evaluator;
 * nDCG after K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 2002, with
 * binary gains.
 */

/** Of each place in a ranked list, best first, which of the wanted items it holds. */
export type Ranked = {
  /** The wanted items, by number, that each rank holds; an item counts at the first rank that holds it. */
  readonly held: readonly ReadonlySet<number>[];
  /** How many items are wanted. */
  readonly wanted: number;
};

/** `|wanted ∩ first k| / |wanted|`; 0 where nothing is wanted. */
export function recallAt(k: number, { held, wanted }: Ranked): number {
  const found = new Set(held.slice(0, k).flatMap((items) => [...items]));
  return wanted === 0 ? 0 : found.size / wanted;
}

/** Whether any of the wanted is among the first k: where each of them is enough, this is what counts. */
export function foundAt(k: number, { held }: Ranked): boolean {
  return held.slice(0, k).some((items) => items.size > 0);
}

/** 1 / the rank of the first hit; 0 without one. */
export function reciprocalRank({ held }: Ranked): number {
  const first = held.findIndex((items) => items.size > 0);
  return first === -1 ? 0 : 1 / (first + 1);
}

/** Discounted by log2(rank + 1), over the best that `wanted` items could reach within k; 0 where nothing is wanted. */
export function ndcgAt(k: number, { held, wanted }: Ranked): number {
  const seen = new Set<number>();
  let gain = 0;
  for (const [index, items] of held.slice(0, k).entries()) {
    const isNew = [...items].some((item) => !seen.has(item));
    for (const item of items) seen.add(item);
    if (isNew) gain += discount(index);
  }
  let ideal = 0;
  for (let index = 0; index < Math.min(wanted, k); index += 1) ideal += discount(index);
  return ideal === 0 ? 0 : gain / ideal;
}

function discount(index: number): number {
  return 1 / Math.log2(index + 2);
}

/** Of the standard normal distribution: 95 of 100 such intervals hold the true share. */
const Z = 1.959964;

export type Share = {
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/**
 * A share of `count` in `total` with its 95 % score interval (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 1927). `count` may be a sum of parts of one. Of nothing, it may be anything.
 */
export function shareOf(count: number, total: number): Share {
  if (total === 0) return { of: 0, value: 0, low: 0, high: 1 };
  const value = count / total;
  const centre = value + Z ** 2 / (2 * total);
  const spread = Z * Math.sqrt((value * (1 - value)) / total + Z ** 2 / (4 * total ** 2));
  const scale = 1 + Z ** 2 / total;
  return {
    of: total,
    value,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
