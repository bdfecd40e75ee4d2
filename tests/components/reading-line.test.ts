import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPages, NO_PAGES } from "#components/reader/page-map.ts";
import { lastHandedOut } from "#components/reader/scroll/handed-out.ts";
import {
  anchorAt,
  type Band,
  pageAtLine,
  scrollToAnchor,
  scrollToPage,
  scrollToPart,
} from "#components/reader/scroll/reading-line.ts";

const VIEW = 800;

/** Pages of these heights under each other, with 20 pixels between. */
function stack(heights: readonly number[]): Band[] {
  let top = 0;
  return heights.map((height, index) => {
    const band = { page: index + 1, top, height };
    top += height + 20;
    return band;
  });
}

const anyStack = fc.array(fc.integer({ min: 40, max: 3000 }), { minLength: 1, maxLength: 12 }).map(stack);

describe("the page being read", () => {
  it("is the one under the reading line, two fifths down", () => {
    const pages = stack([1000, 1000, 1000]);
    expect(pageAtLine(pages, 0, VIEW)).toBe(1);
    expect(pageAtLine(pages, 699, VIEW)).toBe(1);
    expect(pageAtLine(pages, 700, VIEW)).toBe(2);
  });

  it("stays the earlier one while the line runs between two, so that nothing is taken for read too early", () => {
    expect(pageAtLine(stack([1000, 1000]), 690, VIEW)).toBe(1);
  });

  it("is the first while the line has not reached any, and none where there are none", () => {
    expect(pageAtLine([{ page: 1, top: 900, height: 500 }], 0, VIEW)).toBe(1);
    expect(pageAtLine([], 0, VIEW)).toBeNull();
  });

  it("is the page one was led to, however long or short it is", () => {
    fc.assert(
      fc.property(anyStack, fc.nat(), (pages, pick) => {
        const band = pages[pick % pages.length];
        if (band === undefined || scrollToPage(band, VIEW) === 0) return;
        expect(pageAtLine(pages, scrollToPage(band, VIEW), VIEW)).toBe(band.page);
      }),
    );
  });

  it("is the page of the panel one was led to, wherever on it the panel lies", () => {
    const part = fc.tuple(
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0.5, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(anyStack, fc.nat(), part, (pages, pick, [from, to]) => {
        const band = pages[pick % pages.length];
        const top = band === undefined ? 0 : scrollToPart(band, { from, to }, VIEW);
        if (band === undefined || top === 0) return;
        expect(pageAtLine(pages, top, VIEW)).toBe(band.page);
      }),
    );
  });
});

describe("a column that changes its measure", () => {
  it("keeps under the line what lay there", () => {
    const anchor = anchorAt(stack([1000, 1000]), 900, VIEW);
    expect(anchor).toEqual({ page: 2, share: 0.2 });
    expect(scrollToAnchor(stack([500, 500]), anchor ?? { page: 0, share: 0 }, 400)).toBe(520 + 100 - 160);
  });

  it("says so when the page is not in it any more", () => {
    expect(scrollToAnchor(stack([500]), { page: 4, share: 0 }, VIEW)).toBeNull();
  });
});

describe("how far the column goes", () => {
  const page = (page_number: number) => ({ page_number, width: 1, height: 1, image: null, text: null });

  it("ends where the server's pages end, not where a later one happens to be known", () => {
    const pages = addPages(NO_PAGES, [page(1), page(2), page(3), page(6)]);
    expect(lastHandedOut(pages, 1)).toBe(3);
  });

  it("shows the page one opens, whatever is known", () => {
    expect(lastHandedOut(NO_PAGES, 4)).toBe(4);
  });
});
