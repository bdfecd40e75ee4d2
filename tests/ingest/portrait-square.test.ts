import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portraitWidthsFor } from "#lib/ingest/pictures/encoding.ts";
import { type Box, squareAround } from "#lib/ingest/pictures/portrait-square.ts";

const pages = fc.record({
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 3000 }),
});
/** Any box that content may hold: inside the page, give or take a rounding. */
const boxes = fc
  .tuple(
    ...([0, 1] as const).map(() =>
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.0001, max: 1, noNaN: true })),
    ),
  )
  .map(([[x, w] = [0, 1], [y, h] = [0, 1]]): Box => [x * (1 - w), y * (1 - h), w, h + 0.0001]);

const forAll = (check: (box: Box, page: { width: number; height: number }) => void) =>
  fc.assert(fc.property(boxes, pages, check), { numRuns: 500 });

describe("the square that a portrait is cut in", () => {
  it("is never empty and never leaves the page", () => {
    forAll((box, page) => {
      const { left, top, side } = squareAround(box, page);
      expect([left, top, side].every(Number.isInteger)).toBe(true);
      expect(side).toBeGreaterThanOrEqual(1);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + side).toBeLessThanOrEqual(page.width);
      expect(top + side).toBeLessThanOrEqual(page.height);
    });
  });

  it("is as long as the box's longer side, or as the page's shorter one", () => {
    forAll((box, page) => {
      const longer = Math.max(box[2] * page.width, box[3] * page.height);
      const { side } = squareAround(box, page);
      expect(Math.abs(side - Math.max(1, Math.min(longer, page.width, page.height)))).toBeLessThanOrEqual(
        0.5,
      );
    });
  });

  it("holds all of a box that fits into it", () => {
    forAll((box, page) => {
      const [x, y, w, h] = box;
      const { left, top, side } = squareAround(box, page);
      // To the pixel, and to the rounding that content is allowed.
      const slack = 1 + 0.0001 * page.height;
      for (const [start, length, from, across] of [
        [x * page.width, w * page.width, left, page.height],
        [y * page.height, h * page.height, top, page.width],
      ] as const) {
        if (length > across) continue;
        expect(from).toBeLessThanOrEqual(start + slack);
        expect(from + side).toBeGreaterThanOrEqual(start + length - slack);
      }
    });
  });

  it("has the box in its middle, where the page leaves room for that", () => {
    const page = { width: 1000, height: 1400 };
    expect(squareAround([0.4, 0.5, 0.2, 0.1], page)).toEqual({ left: 400, top: 670, side: 200 });
    expect(squareAround([0.4, 0.5, 0.1, 0.2], page)).toEqual({ left: 310, top: 700, side: 280 });
    expect(squareAround([0, 0, 0.1, 0.2], page), "at the corner").toEqual({ left: 0, top: 0, side: 280 });
    expect(squareAround([0.9, 0.8, 0.1, 0.2], page)).toEqual({ left: 720, top: 1120, side: 280 });
    expect(squareAround([0, 0, 1, 1], page), "of a whole page").toEqual({ left: 0, top: 200, side: 1000 });
  });
});

describe("the widths of a portrait", () => {
  it.each([
    [97, [97]],
    [192, [192]],
    [383, [192]],
    [384, [192, 384]],
    [1000, [192, 384]],
  ])("that is cut %i pixels long are never wider than it", (side, widths) => {
    expect(portraitWidthsFor(side)).toEqual(widths);
  });
});
