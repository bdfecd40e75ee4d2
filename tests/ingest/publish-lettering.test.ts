import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { storyRows } from "#lib/ingest/publish/story-rows.ts";
import { cutBook } from "#tests/support/cut-book.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { edited, publishIt } from "./publish-in-test.ts";

let slug = "";
beforeEach(() => {
  slug = `book-${randomUUID()}`;
});

/** Three pages whose balloons are in English and French, but for those of `untranslated`. */
function bilingual(untranslated: readonly number[] = []): SeriesContent {
  const entity = { debut: 0, renamed: null, facts: [] };
  const book = makeBook({ pages: [3], panelsPerPage: 1, entities: [entity], edges: [] }, slug);
  return edited(book, ({ series, episodes }) => {
    series.languages = ["en", "fr"];
    for (const page of episodes[0]?.pages ?? []) {
      for (const { bubble } of page.panels.flatMap(({ says }) => says)) {
        const fr: Record<string, string> = untranslated.includes(page.page)
          ? {}
          : { fr: `Page\n${page.page} !` };
        if (bubble !== undefined) bubble.text = { en: `Page\n${page.page}!`, ...fr };
      }
    }
  });
}

const rows = () =>
  edit((transaction) =>
    transaction.pageLettering.findMany({
      where: { seriesId: idOf(slug) },
      orderBy: [{ page: "asc" }, { language: "asc" }],
    }),
  );
const places = async () => (await rows()).map(({ page, language }) => `${page} ${language}`);

describe("publishing a series that letters itself", () => {
  it("stores what its balloons say, page by page and in every language they are in", async () => {
    const book = bilingual();
    await publishIt(book);
    expect(await places()).toEqual(["1 en", "1 fr", "2 en", "2 fr", "3 en", "3 fr"]);
    const who = book.entities[0]?.slug;
    expect((await rows())[3]?.balloons).toEqual([{ panel: 1, who, kind: "speech", text: "Page 2 !" }]);
  });

  it("has no row in a language that some balloon of the page lacks, whatever later pages have", async () => {
    await publishIt(bilingual([2]));
    expect(await places()).toEqual(["1 en", "1 fr", "2 en", "3 en", "3 fr"]);
    const whole = storyRows(bilingual([2])).page_lettering.filter((row) => row["page"] === 1);
    const cut = storyRows(cutBook(bilingual([2]), [1, 1])).page_lettering.filter((row) => row["page"] === 1);
    expect(cut).toEqual(whole);
  });

  it("again after one balloon was reworded writes that page in that language alone", async () => {
    await publishIt(bilingual());
    const reworded = edited(bilingual(), ({ episodes }) => {
      const bubble = episodes[0]?.pages[1]?.panels[0]?.says[0]?.bubble;
      if (bubble !== undefined) bubble.text = { ...bubble.text, fr: "Autre chose !" };
    });
    expect(await publishIt(reworded)).toMatchObject({ written: 1, removed: 0 });
  });

  it("again after a language was taken out removes its rows", async () => {
    await publishIt(bilingual());
    const without = edited(bilingual(), ({ series }) => {
      series.languages = ["en"];
    });
    expect(await publishIt(without)).toMatchObject({ removed: 3 });
    expect(await places()).toEqual(["1 en", "2 en", "3 en"]);
  });
});

describe("our own story", () => {
  it("has its lettering on every page, in both its languages", async () => {
    const { page_lettering: lettering, pages } = storyRows(await readSeries("content/small-lights"));
    expect(lettering).toHaveLength(2 * pages.length);
    expect(
      lettering.filter(({ balloons }) => Array.isArray(balloons) && balloons.length > 0).length,
    ).toBeGreaterThan(pages.length);
  });
});
