import { describe, expect, it } from "vitest";
import { VIEW_GESTURES, VIEW_NAMES } from "#components/reader/help/key-table.ts";
import { addPages, NO_PAGES } from "#components/reader/page-map.ts";
import { isBareKey } from "#components/reader/reader-keys.ts";
import { indexAfterKey, nameStripPage, stripPages } from "#components/reader/strip/strip-pages.ts";
import { keysIn } from "#components/reader/views/key-table.ts";
import { VIEWS } from "#components/reader/views/view.ts";
import type { PageView } from "#lib/contract.ts";

function drawn(page_number: number): PageView {
  const picture = { url: `/large/${page_number}`, thumbnail_url: `/small/${page_number}`, sources: [] };
  const look = { placeholder: `data:${page_number}`, color: "#fff", panel_boxes: [], language: "en" };
  return { page_number, width: 700, height: 1000, image: { ...picture, ...look }, text: null };
}

/** A reader of page 3 who has been to page 4; the server has handed out the pictures of the next leaf as well. */
const pages = addPages(NO_PAGES, [1, 2, 3, 4, 5, 6].map(drawn));
const strip = stripPages({ pageCount: 8, furthestPage: 4, position: { page: 3, rightPage: null }, pages });

describe("the strip of pages", () => {
  it("has every page of the episode, and marks where one is and how far one has read", () => {
    expect(strip.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(strip.filter(({ isOnScreen }) => isOnScreen).map(({ number }) => number)).toEqual([3]);
    expect(strip.filter(({ isFurthest }) => isFurthest).map(({ number }) => number)).toEqual([4]);
  });

  it("shows pictures of what was read, and nothing of the next leaf, though its pictures are here", () => {
    expect(strip.map(({ thumbnail }) => thumbnail?.url ?? null)).toEqual([
      ...["/small/1", "/small/2", "/small/3", "/small/4"],
      ...[null, null, null, null],
    ]);
    expect(JSON.stringify(strip)).not.toMatch(/data:[5-8]|\/[5-8]/);
  });

  it("marks both pages of a spread", () => {
    const spread = stripPages({ pageCount: 8, furthestPage: 4, position: { page: 3, rightPage: 4 }, pages });
    expect(spread.filter(({ isOnScreen }) => isOnScreen).map(({ number }) => number)).toEqual([3, 4]);
  });

  it("shows a number for a page that was read but whose picture is not here", () => {
    const [first] = stripPages({
      pageCount: 1,
      furthestPage: 1,
      position: { page: 1, rightPage: null },
      pages: NO_PAGES,
    });
    expect(first).toMatchObject({ isRead: true, thumbnail: null });
  });

  it("says of each page whether it was read", () => {
    expect(strip.slice(2, 5).map(nameStripPage)).toEqual([
      "Page 3",
      "Page 4, read up to here",
      "Page 5, not read yet",
    ]);
  });

  it.each([
    ["ArrowRight", 2, 3],
    ["ArrowRight", 7, 7],
    ["ArrowLeft", 0, 0],
    ["ArrowUp", 2, 1],
    ["Home", 5, 0],
    ["End", 2, 7],
  ])("%s leads from %i to %i", (key, from, to) => {
    expect(indexAfterKey(key, from, 8)).toBe(to);
  });

  it("leaves other keys alone", () => {
    expect(indexAfterKey("a", 2, 8)).toBeNull();
  });
});

describe("a single key", () => {
  const press = { key: "g", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };

  it("counts bare, with Caps Lock too", () => {
    expect(isBareKey(press, "g")).toBe(true);
    expect(isBareKey({ ...press, key: "G" }, "g")).toBe(true);
    expect(isBareKey({ ...press, key: "?", shiftKey: true }, "?")).toBe(true);
  });

  it.each(["shiftKey", "ctrlKey", "altKey", "metaKey", "repeat"])("does not count with %s", (held) => {
    expect(isBareKey({ ...press, [held]: true }, "g")).toBe(false);
  });
});

describe("the list of keys", () => {
  it.each(VIEWS)("knows the keys and gestures of %s, each once", (view) => {
    expect(VIEW_NAMES[view]).not.toBe("");
    expect(VIEW_GESTURES[view].length).toBeGreaterThan(0);
    const keys = keysIn(view).flatMap((row) => row.keys);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
