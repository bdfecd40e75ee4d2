import { describe, expect, it } from "vitest";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { passagesOf } from "#lib/ingest/publish/passages.ts";
import { cutBook } from "#tests/support/cut-book.ts";
import { makeBook, redrawPanels } from "#tests/support/generated-book.ts";

const text = (words: string) => ({ en: words });

/** Somebody is called a stranger, has an alias from page 2, and turns out to be Quince on page 3. */
function book(): SeriesContent {
  const bare = makeBook({ pages: [4], panelsPerPage: 1, entities: [], edges: [] }, "names");
  return {
    ...bare,
    entities: [
      {
        slug: "stranger",
        kind: "character",
        names: [
          { name: text("the stranger"), at: [1, 1], alias: false },
          { name: text("Hooded One"), at: [1, 2], alias: true },
          { name: text("Quince"), at: [1, 3], alias: false },
        ],
        facts: [
          { text: text("Wears a hood."), at: [1, 2] },
          { text: text("Is a queen."), at: [1, 3] },
        ],
        lint_ok: [],
      },
    ],
    episodes: redrawPanels(bare, ([, page]) => ({
      shows: { en: `Page ${page}.`, fr: `Planche ${page}.` },
      who: ["stranger"],
      says: [{ who: "stranger", gist: text("Hello is said.") }],
    })),
  };
}

const contextsOf = (content: SeriesContent) =>
  passagesOf(content, "series").map(({ page, fact_id, context }) => [
    page,
    fact_id === null ? "panel" : "fact",
    context,
  ]);

describe("what readers can find", () => {
  it("calls somebody by the name that readers of its page know", () => {
    expect(contextsOf(book())).toEqual([
      [1, "panel", "the stranger"],
      [2, "panel", "the stranger"],
      [3, "panel", "Quince"],
      [4, "panel", "Quince"],
      [2, "fact", "the stranger"],
      [3, "fact", "Quince"],
    ]);
  });

  it("is what is shown and then what is said", () => {
    expect(passagesOf(book(), "series")[0]?.["text"]).toBe("Page 1. Hello is said.");
  });

  it("is the same passage, under the same id, whether or not the story goes on", () => {
    const early = (content: SeriesContent) =>
      passagesOf(content, "series").filter(({ page }) => Number(page) <= 2);
    expect(early(book())).toHaveLength(3);
    expect(early(cutBook(book(), [1, 2]))).toEqual(early(book()));
  });

  it("is there once for each language that the series says it is written in", () => {
    const one = book();
    const drawn = { ...one.series, languages: ["en", "fr"] };
    const languagesOf = (series: SeriesContent["series"]) => [
      ...new Set(passagesOf({ ...one, series }, "series").map(({ language }) => language)),
    ];
    expect(languagesOf(drawn), "art alone is no text").toEqual(["en"]);
    const written = { ...drawn, text_languages: ["en", "fr"] };
    expect(languagesOf(written)).toEqual(["en", "fr"]);
    const passages = passagesOf({ ...one, series: written }, "series");
    const french = passages.filter(({ language }) => language === "fr");
    expect(french[0]?.["text"], "with what is missing in the series' own").toBe("Planche 1. Hello is said.");
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  it("has another fingerprint when a name in it changes", () => {
    const [first] = passagesOf(book(), "series");
    const renamed = book();
    const name = renamed.entities[0]?.names[0];
    if (name !== undefined) name.name = text("the visitor");
    const [second] = passagesOf(renamed, "series");
    expect(second?.["id"]).toBe(first?.["id"]);
    expect(second?.["hash"]).not.toBe(first?.["hash"]);
  });
});
