import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readSeries } from "#lib/ingest/content/read.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { cutBook } from "#tests/support/cut-book.ts";
import { bookShapes, canariesIn, makeBook } from "#tests/support/generated-book.ts";
import { cutFor, expectNoDifference, HABITS, type Reading, readingsOf } from "./no-difference.ts";
import { isProof } from "./scope.ts";
import { quoteTheLastNote } from "./tell-everything.ts";

const model = await vi.hoisted(async () => (await import("#tests/api/a-model.ts")).startModel());
beforeAll(() => quoteTheLastNote(model));
afterAll(() => model.close());

/** In `npm test` a few places stand for all. */
const some = (readings: readonly Reading[], from: number, to: number) =>
  isProof ? readings : readings.slice(from, to);

/** The book with every face shown no sooner than the last that is learnt of whoever it is. */
function withLateFaces(book: SeriesContent): SeriesContent {
  const entities = book.entities.map((entity) => {
    const { portrait, facts } = entity;
    const at = facts.at(-1)?.at ?? portrait?.at;
    return portrait === undefined || at === undefined ? entity : { ...entity, portrait: { ...portrait, at } };
  });
  return { ...book, entities };
}

function canariesCutFrom(book: SeriesContent, reading: Reading): number {
  const { at, picturesTo } = cutFor(reading);
  const count = (content: SeriesContent) => canariesIn(JSON.stringify(content)).length;
  return count(book) - count(cutBook(book, at, picturesTo));
}

describe("it makes no difference on any surface whether the rest has been told yet", () => {
  it("to a reader of our own story", async () => {
    const book = await readSeries("content/small-lights");
    const readings = some(readingsOf(book), 4, 5).flatMap((reading) =>
      HABITS.map((habit) => ({ ...reading, habit })),
    );
    const silent = await expectNoDifference(model, book, readings);
    expect(silent, "what is never told proves nothing").toEqual([]);
  }, 3_600_000);

  it("to a reader of the comic", async () => {
    const book = await readSeries("content/pepper-and-carrot");
    await expectNoDifference(model, book, some(readingsOf(book), 10, 11));
  }, 3_600_000);

  it("to a reader of any book", async () => {
    const shapes = fc.sample(bookShapes, { numRuns: isProof ? 8 : 1, seed: 20_261_123 });
    let ahead = 0;
    for (const [index, shape] of shapes.entries()) {
      const book = withLateFaces(makeBook(shape, `generated-${index}`));
      const all = readingsOf(book);
      // With the furthest, of whom something may be kept for those behind.
      const readings = isProof ? all : [...some(all, index + 1, index + 3), ...all.slice(-1)];
      for (const reading of readings) ahead += canariesCutFrom(book, reading);
      await expectNoDifference(model, book, readings);
    }
    expect(ahead, "something was cut").toBeGreaterThan(0);
  }, 3_600_000);
});
