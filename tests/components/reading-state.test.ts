import { describe, expect, it } from "vitest";
import { addPages, NO_PAGES } from "#components/reader/page-map.ts";
import { beginReading, reduceReading } from "#components/reader/session/reading-state.ts";
import type { PageView } from "#lib/contract.ts";

const UNLETTERED = { lettering: null, lettering_language: null };
const TEXT = { language: "en", alt: "A lamp.", gist: "A lamp is lit.", panels: [], ...UNLETTERED };

function page(page_number: number, text: PageView["text"] = null): PageView {
  return { page_number, width: 1200, height: 1700, image: null, text };
}

const BEGUN = beginReading({ openingPage: 2, furthestPage: 2, pages: [page(2, TEXT), page(3)] });

describe("what the reader's screen knows", () => {
  it("turning moves the position and never shortens how far the reader has been", () => {
    const ahead = reduceReading(BEGUN, { type: "turned", position: { page: 3, rightPage: 4 } });
    const back = reduceReading(ahead, { type: "turned", position: { page: 1, rightPage: null } });
    expect([ahead.furthestPage, back.furthestPage]).toEqual([4, 4]);
    expect(back.position).toEqual({ page: 1, rightPage: null });
  });

  it("the same position again changes nothing", () => {
    expect(reduceReading(BEGUN, { type: "turned", position: { page: 2, rightPage: null } })).toBe(BEGUN);
  });

  it("a saved place brings the pages that have just become known, and clears the trouble", () => {
    const troubled = reduceReading(BEGUN, { type: "place_failed", sentence: "No network." });
    const saved = reduceReading(troubled, {
      type: "place_saved",
      settledPage: 3,
      pages: [page(3, TEXT)],
      furthestPage: 3,
    });
    expect(troubled.placeFailure).toBe("No network.");
    expect(saved.placeFailure).toBeNull();
    expect(saved.pages.get(3)?.text).toEqual(TEXT);
  });

  it("an opened session keeps the page on screen", () => {
    const history = { turns: [], reach: 2, end: 6 };
    const opened = reduceReading(BEGUN, {
      type: "session_opened",
      id: "s",
      history,
      pages: [],
      furthestPage: 6,
    });
    expect(opened.session).toEqual({ kind: "ready", id: "s", history });
    expect([opened.position.page, opened.furthestPage]).toEqual([2, 6]);
  });

  it("a session that could not open says why, until another is tried", () => {
    const failed = reduceReading(BEGUN, { type: "session_failed", sentence: "Closed." });
    expect(failed.session).toEqual({ kind: "failed", sentence: "Closed." });
    expect(reduceReading(failed, { type: "session_wanted" }).session).toEqual({ kind: "opening" });
  });
});

describe("a change of language", () => {
  const IN_FRENCH = { ...TEXT, language: "fr", gist: "Une lampe s'allume." };

  it("brings the known pages anew, on the page and in the session where the reader is", () => {
    const history = { turns: [], reach: 2, end: 6 };
    const opened = {
      type: "session_opened",
      id: "s",
      history,
      pages: [page(3, TEXT)],
      furthestPage: 3,
    } as const;
    const before = reduceReading(BEGUN, opened);
    const after = reduceReading(before, { type: "translated", pages: [page(2, IN_FRENCH)] });
    expect(after).toEqual({ ...before, pages: new Map([[2, page(2, IN_FRENCH)]]) });
  });

  it("leaves nothing of the old language behind, not even where less is known now", () => {
    const after = reduceReading(BEGUN, { type: "translated", pages: [page(2), page(3)] });
    expect(after.pages.get(2)?.text).toBeNull();
  });
});

describe("the pages a reader was given", () => {
  it("a narrower view of a page takes nothing away", () => {
    const known = addPages(NO_PAGES, [page(2, TEXT)]);
    expect(addPages(known, [page(2)]).get(2)?.text).toEqual(TEXT);
  });

  it("no news leaves the map as it is", () => {
    const known = addPages(NO_PAGES, [page(1)]);
    expect(addPages(known, [])).toBe(known);
  });
});
