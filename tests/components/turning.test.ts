import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liftedSide, settleAt, turnFrom } from "#components/reader/flipbook/turning.ts";
import { readBookSize } from "#components/reader/flipbook/use-page-size.ts";

const anyBook = fc
  .record({ pageCount: fc.integer({ min: 1, max: 60 }), isSpread: fc.boolean(), at: fc.nat(59) })
  .map(({ pageCount, isSpread, at }) => ({
    pageCount,
    isSpread,
    index: settleAt(at, { index: 0, isSpread, pageCount }),
  }));

describe("turning pages", () => {
  it("a spread turns by two, a single page by one", () => {
    expect(turnFrom({ index: 0, isSpread: true, pageCount: 6 }, "next")).toBe(2);
    expect(turnFrom({ index: 2, isSpread: false, pageCount: 6 }, "previous")).toBe(1);
  });

  it("nothing lies before the first page or after the last", () => {
    expect(turnFrom({ index: 0, isSpread: true, pageCount: 6 }, "previous")).toBeNull();
    expect(turnFrom({ index: 4, isSpread: true, pageCount: 6 }, "next")).toBeNull();
    expect(turnFrom({ index: 4, isSpread: true, pageCount: 5 }, "next")).toBeNull();
    expect(turnFrom({ index: 4, isSpread: false, pageCount: 5 }, "next")).toBeNull();
  });

  it("a turn and its return end where they began, and never leave the book", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const next = turnFrom(book, "next");
        if (next === null) return;
        expect(next).toBeLessThan(book.pageCount);
        expect(turnFrom({ ...book, index: next }, "previous")).toBe(book.index);
      }),
    );
  });

  it("going to a page shows its spread, inside the book", () => {
    expect(settleAt(3, { index: 0, isSpread: true, pageCount: 6 })).toBe(2);
    expect(settleAt(3, { index: 0, isSpread: false, pageCount: 6 })).toBe(3);
    expect(settleAt(99, { index: 0, isSpread: true, pageCount: 5 })).toBe(4);
  });

  it("a leaf is lifted from its side", () => {
    expect([liftedSide(300, 300, true), liftedSide(301, 300, true)]).toEqual(["previous", "next"]);
    expect([liftedSide(119, 300, false), liftedSide(121, 300, false)]).toEqual(["previous", "next"]);
  });
});

describe("the book's size", () => {
  it("a box twice as wide as a page holds a spread", () => {
    expect(readBookSize(1000, 706, 0.708)).toEqual({ width: 500, height: 706, isSpread: true });
  });

  it("a box of one page holds one", () => {
    expect(readBookSize(390, 551, 0.708)).toEqual({ width: 390, height: 551, isSpread: false });
  });

  it("a box without area is not a book yet", () => {
    expect(readBookSize(0, 600, 0.708)).toBeNull();
  });
});
