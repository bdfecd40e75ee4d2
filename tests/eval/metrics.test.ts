import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundAt, ndcgAt, type Ranked, recallAt, reciprocalRank, shareOf } from "#scripts/eval/metrics.ts";

/** A ranking by what each rank holds: numbers of wanted items, or nothing. */
const ranked = (wanted: number, ...held: (number | null)[]): Ranked => ({
  wanted,
  held: held.map((item) => new Set(item === null ? [] : [item])),
});

describe("a ranked list", () => {
  it.each([
    [ranked(2, 0, null, 1), { recall: 1, mrr: 1, ndcg: (1 + 1 / 2) / (1 + 1 / Math.log2(3)) }],
    [ranked(2, null, 0, null), { recall: 0.5, mrr: 0.5, ndcg: 1 / Math.log2(3) / (1 + 1 / Math.log2(3)) }],
    [ranked(1, null, null, 0), { recall: 1, mrr: 1 / 3, ndcg: 0.5 }],
    [ranked(1, null, null, null, 0), { recall: 0, mrr: 0.25, ndcg: 0 }],
    [ranked(4, 0, 1, 2), { recall: 0.75, mrr: 1, ndcg: 1 }],
    [ranked(1), { recall: 0, mrr: 0, ndcg: 0 }],
    [ranked(0, null, null), { recall: 0, mrr: 0, ndcg: 0 }],
  ])("is measured at 3 as in the textbook (%#)", (list, { recall, mrr, ndcg }) => {
    expect(recallAt(3, list)).toBeCloseTo(recall, 12);
    expect(reciprocalRank(list)).toBeCloseTo(mrr, 12);
    expect(ndcgAt(3, list)).toBeCloseTo(ndcg, 12);
    expect(foundAt(3, list)).toBe(recall > 0);
  });

  it("gains nothing from an item that is there twice", () => {
    expect(recallAt(3, ranked(2, 0, 0, 0))).toBe(0.5);
    expect(ndcgAt(3, ranked(2, 0, 0, 0))).toBeLessThan(ndcgAt(3, ranked(2, 0, 1, null)));
  });
});

describe("a share of few cases", () => {
  it.each([
    [5, 16, 0.1416, 0.556],
    [39, 39, 0.9103, 1],
    [0, 10, 0, 0.2775],
  ])("of %i in %i has Wilson's interval", (count, total, low, high) => {
    const share = shareOf(count, total);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  it("lies in its interval, which gets narrower with more cases", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const [count, total] = [Math.min(a, b), Math.max(a, b, 1)];
        const [few, many] = [shareOf(count, total), shareOf(3 * count, 3 * total)];
        expect(few.low - 1e-9).toBeLessThanOrEqual(few.value);
        expect(few.high + 1e-9).toBeGreaterThanOrEqual(few.value);
        expect(many.high - many.low).toBeLessThan(few.high - few.low + 1e-9);
      }),
      { seed: 20_261_130 },
    );
  });

  it("of nothing may be anything", () => {
    expect(shareOf(0, 0)).toEqual({ of: 0, value: 0, low: 0, high: 1 });
  });
});
