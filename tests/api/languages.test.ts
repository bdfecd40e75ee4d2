import { beforeAll, describe, expect, it } from "vitest";
import {
  episodeDetailSchema,
  episodeListSchema,
  positionMovedSchema,
  problemSchema,
  readerSchema,
} from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { type Browser, bodyAs, curl, openBrowser } from "#tests/support/call-route.ts";
import { redrawPanels } from "#tests/support/generated-book.ts";
import { addPictures, BOOK, keyOf, publishBook, smallBook } from "#tests/support/published-book.ts";
import { pagesWith, startReading } from "./a-reader.ts";

/** The first book is written in English and French; the other in English, though meant for German too. */
beforeAll(async () => {
  await publishBook(inFrenchToo(smallBook()));
  const other = smallBook("other");
  await publishBook({ ...other, series: { ...other.series, languages: ["en", "de", "kr"] } });
  await addPictures();
  await letterInFrench();
});

function inFrenchToo(book: ReturnType<typeof smallBook>) {
  const episodes = redrawPanels(book, ([episode, page]) => ({
    shows: { en: `In English ${episode}.${page}`, fr: `En français ${episode}.${page}` },
    says: [],
  })).map((episode) => ({
    ...episode,
    titles: { ...episode.titles, fr: `Partie ${episode.number}` },
    teaser: { en: "Something happens." },
    pages: episode.pages.map((page) => ({ ...page, gist: { ...page.gist, fr: `Page ${page.page}` } })),
  }));
  return {
    ...book,
    series: { ...book.series, languages: ["en", "fr"], text_languages: ["en", "fr"] },
    episodes,
  };
}

/** Page 1 and the cover, with a wider file of each. */
async function letterInFrench(): Promise<void> {
  const picture = { language: "fr", height: 800, placeholder: "", color: "#654321", sourceHash: "" };
  await edit(async (transaction) => {
    const { id: episodeId } = await transaction.episode.findUniqueOrThrow({ where: { slug: BOOK.first } });
    for (const width of [1200, 800]) {
      const cover = { ...picture, id: idOf("cover-fr", width), episodeId, part: "cover", width };
      await transaction.episodeImage.create({ data: { ...cover, key: keyOf(`cover-fr-${width}`) } });
    }
    const key = keyOf("page-1-fr");
    const position = { seriesId: BOOK.seriesId, episode: 1, page: 1 };
    await transaction.pageImage.create({ data: { ...picture, ...position, id: idOf(key), width: 800, key } });
  });
}

const choose = async (browser: Browser, language: string) =>
  bodyAs(readerSchema, await browser.patch("/api/readers/me", { language }));
const list = async (browser: Browser, headers: Record<string, string> = {}) =>
  (await bodyAs(episodeListSchema, await browser.get("/api/episodes", { headers }))).episodes;
const detail = async (slug: string, browser: Browser) =>
  bodyAs(episodeDetailSchema, await browser.get(`/api/episodes/${slug}`));
const readers = () => edit((transaction) => transaction.reader.count());
const titleOf = (episodes: Awaited<ReturnType<typeof list>>) => {
  const episode = episodes.find(({ slug }) => slug === BOOK.first);
  return [episode?.title, episode?.title_language];
};

describe("a newcomer", () => {
  it("is answered in the language their browser asks for, where there is any of it", async () => {
    expect(titleOf(await list(curl, { "accept-language": "fr-BE, en;q=0.5" }))).toEqual(["Partie 1", "fr"]);
    expect(titleOf(await list(curl, { "accept-language": "de, sv;q=0.5" }))).toEqual(["Part 1", "en"]);
    expect(titleOf(await list(curl))).toEqual(["Part 1", "en"]);
  });

  it("who begins to read keeps the language they came with", async () => {
    const browser = openBrowser();
    const headers = { "accept-language": "fr" };
    await browser.post("/api/sessions", { episode_slug: BOOK.first }, { headers });
    expect(titleOf(await list(browser))).toEqual(["Partie 1", "fr"]);
  });

  it("becomes a reader by choosing a language, and stays that reader", async () => {
    const browser = openBrowser();
    const before = await readers();
    expect(await choose(browser, "fr")).toEqual({ language: "fr" });
    const cookies = new Map(browser.cookies);
    expect(titleOf(await list(browser, { "accept-language": "en" }))).toEqual(["Partie 1", "fr"]);
    await choose(browser, "en");
    await startReading(BOOK.first, browser);
    expect(browser.cookies).toEqual(cookies);
    expect(await readers()).toBe(before + 1);
  });
});

describe("choosing a language", () => {
  it.each([
    ["one that nothing here is in", { language: "sv" }],
    ["one that is none", { language: "'; drop table readers" }],
    ["an empty one", { language: "" }],
    ["none", {}],
    ["a number", { language: 7 }],
  ])("refuses %s by the field's name, and makes no reader", async (_, body) => {
    const before = await readers();
    const response = await curl.patch("/api/readers/me", body);
    const problem = problemSchema.parse(await response.json());
    expect([response.status, problem.code]).toEqual([422, "invalid_request"]);
    expect(problem.detail).toMatch(/^language: /);
    expect(problem.detail).not.toContain("drop table");
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await readers()).toBe(before);
  });

  it("takes what a series is meant for, by the comic's own code and by everybody's", async () => {
    expect(await choose(openBrowser(), "kr")).toEqual({ language: "ko" });
    expect(await choose(openBrowser(), "ko")).toEqual({ language: "ko" });
    expect(await choose(openBrowser(), "DE")).toEqual({ language: "de" });
  });

  it("is one reader's own matter", async () => {
    const [one, another] = [openBrowser(), openBrowser()];
    await choose(another, "en");
    await choose(one, "fr");
    expect(titleOf(await list(another))).toEqual(["Part 1", "en"]);
  });
});

describe("an episode in the chosen language", () => {
  it("is told in it, lettered in it where it was drawn, and in the series' own where it was not", async () => {
    const browser = openBrowser();
    await choose(browser, "fr");
    const episode = await detail(BOOK.first, browser);
    expect(episode).toMatchObject({
      language: "fr",
      languages: ["en", "fr"],
      text_language: "fr",
      title_language: "fr",
      teaser: "Something happens.",
      teaser_language: "en",
    });
    expect(episode.pages.map(({ image }) => image?.language)).toEqual(["fr", "en", "en"]);
    expect(episode.pages[0]?.text).toMatchObject({ language: "fr", gist: "Page 1" });
    expect(episode.pages[0]?.text?.alt).toContain("En français 1.1");
    expect(episode.cover_sources).toEqual([
      { url: `/images/${keyOf("cover-fr-800")}`, width: 800 },
      { url: `/images/${keyOf("cover-fr-1200")}`, width: 1200 },
    ]);
  });

  it("is the series' own, and says so, in a series that has nothing of it", async () => {
    const browser = openBrowser();
    await choose(browser, "fr");
    expect(await detail("other-ep1", browser)).toMatchObject({
      language: "fr",
      languages: ["en"],
      text_language: "en",
      title_language: "en",
      pages: [{ text: { language: "en" } }, {}, {}],
    });
  });

  it("does not offer a language that the series is only meant for", async () => {
    expect((await detail("other-ep1", curl)).languages).toEqual(["en"]);
    expect(titleOf(await list(curl, { "accept-language": "ko" }))).toEqual(["Part 1", "en"]);
  });
});

describe("a reader who changes the language in the middle of an episode", () => {
  it("goes on in the same session, on the same page, in the new language", async () => {
    const reading = await startReading();
    await reading.turnTo(2);
    await reading.ask("Who is here?");
    await choose(reading.browser, "fr");
    const back = await reading.comeBack();
    expect(back).toMatchObject({ session_id: reading.id, current_page: 2 });
    expect(back.turns).toHaveLength(2);
    expect(back.pages.map(({ text }) => text?.language)).toEqual(["fr", "fr", undefined, undefined]);
    const moved = await reading.browser.patch(`/api/sessions/${reading.id}`, { current_page: 3 });
    expect((await bodyAs(positionMovedSchema, moved)).pages.at(2)?.text?.alt).toContain("En français 1.3");
  });

  it("finds each earlier answer marked as what it was given in", async () => {
    const reading = await startReading();
    await reading.ask("Who is here?");
    await choose(reading.browser, "fr");
    await reading.ask("Qui est ici ?");
    const { turns } = await reading.comeBack();
    const answers = turns.filter(({ role }) => role === "assistant");
    expect(answers.map(({ language }) => language)).toEqual(["en", "fr"]);
  });

  it("has read no further for it, whatever the language", async () => {
    const reading = await startReading();
    await reading.turnTo(5);
    await reading.turnTo(2);
    const english = await reading.comeBack();
    await choose(reading.browser, "fr");
    const french = await reading.comeBack();
    for (const part of ["text", "image"] as const) {
      expect(pagesWith(part, french)).toEqual(pagesWith(part, english));
    }
    expect(JSON.stringify(french)).not.toMatch(/En français 1\.[3-9]/);
  });
});
