import { beforeAll, describe, expect, it } from "vitest";
import { episodeDetailSchema, type PageView } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { type Browser, bodyAs, openBrowser } from "#tests/support/call-route.ts";
import { canary, redrawPanels } from "#tests/support/generated-book.ts";
import { addPictures, BOOK, keyOf, publishBook, reachOf, smallBook } from "#tests/support/published-book.ts";
import { pagesWith, startReading } from "./a-reader.ts";

/** Lettered in English throughout, and in French on every page but the third; nothing is said on the fifth. */
beforeAll(async () => {
  const book = smallBook();
  const episodes = redrawPanels(book, ([episode, page]) => ({
    says: page === 5 && episode === 1 ? [] : [balloon("caption", episode, page), spoken(book, episode, page)],
  }));
  await publishBook({ ...book, series: { ...book.series, languages: ["en", "fr"] }, episodes });
  await addPictures();
});

function balloon(kind: "caption" | "speech", episode: number, page: number) {
  const en = `The ${kind} says\n${canary([episode, page], "lettered")}`;
  const fr = `La ${kind} dit ${canary([episode, page], "lettered")}`;
  const text: Record<string, string> = page === 3 ? { en } : { en, fr };
  const at: [number, number] = [0.5, 0.5];
  return { gist: { en: "Something is said." }, bubble: { text, kind, at, width: 0.3 } };
}

function spoken(book: ReturnType<typeof smallBook>, episode: number, page: number) {
  return { who: book.entities[0]?.slug ?? "", ...balloon("speech", episode, page) };
}

const pagesOf = async (browser: Browser) =>
  (await bodyAs(episodeDetailSchema, await browser.get(`/api/episodes/${BOOK.first}`))).pages;
const letteringOf = (pages: readonly PageView[], page: number) => {
  const text = pages.find(({ page_number }) => page_number === page)?.text;
  return { language: text?.lettering_language, balloons: text?.lettering };
};

describe("what is lettered on a page", () => {
  it("is told balloon by balloon: in which panel, who says it, how, and what", async () => {
    const { language, balloons } = letteringOf(await pagesOf(openBrowser()), 1);
    expect(language).toBe("en");
    const said = canary([1, 1], "lettered");
    const caption = { who: null, kind: "caption", text: `The caption says ${said}` };
    const speech = { who: expect.stringMatching(/^Zqname/), kind: "speech", text: `The speech says ${said}` };
    expect(balloons).toEqual([
      { panel: 1, ...caption },
      { panel: 1, ...speech },
      { panel: 2, ...caption },
      { panel: 2, ...speech },
    ]);
  });

  it("is told no further than the page on screen, though pictures are there two pages ahead", async () => {
    const reading = await startReading();
    const moved = await reading.turnTo(2);
    expect(pagesWith("image", moved)).toEqual([1, 2, 3, 4]);
    expect(pagesWith("text", moved)).toEqual([1, 2]);
    expect(reachOf(moved)).toEqual([1, 2]);
  });

  it("is an empty list where nothing is said", async () => {
    const reading = await startReading();
    expect(letteringOf((await reading.turnTo(5)).pages, 5)).toEqual({ language: "en", balloons: [] });
  });

  it("names its speakers as they are known at the horizon, on earlier pages too", async () => {
    const reading = await startReading();
    const speakerOnPage1 = async () => letteringOf((await reading.comeBack()).pages, 1).balloons?.[1]?.who;
    await reading.turnTo(2);
    expect(await speakerOnPage1()).toContain(canary([1, 1], "name"));
    await reading.turnTo(3);
    expect(await speakerOnPage1()).toContain(canary([1, 3], "rename"));
  });
});

describe("a reader who chose another language", () => {
  it("reads what the picture is lettered in, which may be the series' own", async () => {
    const browser = openBrowser();
    await browser.patch("/api/readers/me", { language: "fr" });
    const before = letteringOf(await pagesOf(browser), 1);
    expect(before.language, "the picture is in English").toBe("en");
    await drawInFrench([1, 3]);
    const after = letteringOf(await pagesOf(browser), 1);
    expect(after.language).toBe("fr");
    expect(after.balloons?.[0]?.text).toBe(`La caption dit ${canary([1, 1], "lettered")}`);
  });

  it("gets the series' own where the page is not lettered in theirs", async () => {
    const browser = openBrowser();
    await browser.patch("/api/readers/me", { language: "fr" });
    await drawInFrench([1, 3]);
    const reading = await startReading(BOOK.first, browser);
    const { pages } = await reading.turnTo(3);
    expect(pages.find(({ page_number }) => page_number === 3)?.image?.language).toBe("fr");
    expect(letteringOf(pages, 3).language).toBe("en");
  });
});

async function drawInFrench(pages: readonly number[]): Promise<void> {
  const picture = {
    language: "fr",
    width: 800,
    height: 800,
    placeholder: "",
    color: "#654321",
    sourceHash: "",
  };
  await edit((transaction) =>
    transaction.pageImage.createMany({
      data: pages.map((page) => {
        const key = keyOf(`fr-${page}`);
        return { ...picture, seriesId: BOOK.seriesId, episode: 1, page, id: idOf(key), key };
      }),
      skipDuplicates: true,
    }),
  );
}
