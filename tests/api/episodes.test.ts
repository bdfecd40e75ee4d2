import { beforeAll, describe, expect, it } from "vitest";
import { episodeDetailSchema, episodeListSchema } from "#lib/contract.ts";
import { bodyAs, curl, openBrowser } from "#tests/support/call-route.ts";
import {
  addPictures,
  addPortraits,
  BOOK,
  keyOf,
  publishBook,
  reachOf,
  smallBook,
} from "#tests/support/published-book.ts";
import { pagesWith } from "./a-reader.ts";

beforeAll(async () => {
  await publishBook();
  await publishBook(inFrenchToo(smallBook("another")));
  await publishBook(onShelf(2, smallBook("a-lower-shelf")));
  await addPictures();
  await addPortraits();
});

function onShelf(shelf: number, book: ReturnType<typeof smallBook>) {
  return { ...book, series: { ...book.series, shelf } };
}

function inFrenchToo(book: ReturnType<typeof smallBook>) {
  const episodes = book.episodes.map((episode) => ({
    ...episode,
    titles: { ...episode.titles, fr: `Partie ${episode.number}` },
  }));
  return { ...book, series: { ...book.series, languages: ["en", "fr"] }, episodes };
}

const list = async (browser = curl) => bodyAs(episodeListSchema, await browser.get("/api/episodes"));
const detail = async (slug: string, browser = curl) =>
  bodyAs(episodeDetailSchema, await browser.get(`/api/episodes/${slug}`));

describe("the list of episodes", () => {
  it("is ordered by shelf, series and number, however they came in", async () => {
    const { episodes } = await list();
    expect(episodes.map(({ series, episode_number }) => [series, episode_number])).toEqual([
      ["another", 1],
      ["another", 2],
      ["generated", 1],
      ["generated", 2],
      ["a-lower-shelf", 1],
      ["a-lower-shelf", 2],
    ]);
  });

  it("F-PICK-07: tells title, teaser, number of pages and cover, and nothing of the story", async () => {
    const { episodes } = await list();
    expect(episodes.find(({ slug }) => slug === BOOK.first)).toMatchObject({
      title: "Part 1",
      teaser: "Something happens.",
      page_count: BOOK.pageCount,
      cover_image_url: `/images/${keyOf("cover")}`,
    });
    expect(episodes.find(({ slug }) => slug === BOOK.second)?.cover_image_url).toBeNull();
    expect(reachOf(episodes)).toEqual([0, 0]);
  });

  it("has French titles for a reader who chose French, where there are any", async () => {
    const browser = openBrowser();
    await browser.patch("/api/readers/me", { language: "fr" });
    const titles = (await list(browser)).episodes.map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual(["Partie 1", "Partie 2", "Part 1", "Part 2"]);
    expect((await list()).episodes[0]?.title).toBe("Part 1");
  });
});

describe("an episode, to somebody without a session", () => {
  it("tells the words of page 1 and of no other page", async () => {
    const episode = await detail(BOOK.first);
    expect(pagesWith("text", episode)).toEqual([1]);
    expect(reachOf(episode)).toEqual([1, 1]);
  });

  it("shows pictures one leaf further, each in all its widths", async () => {
    const episode = await detail(BOOK.first);
    expect(pagesWith("image", episode)).toEqual([1, 2, 3]);
    expect(episode.pages.map(({ page_number }) => page_number)).toEqual([1, 2, 3]);
    expect(episode.pages[2]?.image).toMatchObject({
      url: `/images/${keyOf("page-3-800")}`,
      thumbnail_url: `/images/${keyOf("page-3-160")}`,
      color: "#123456",
      sources: [{ width: 160 }, { width: 800 }],
    });
    expect(episode.pages[2]?.image?.panel_boxes).toHaveLength(2);
  });

  it("has every page's size, because that is public", async () => {
    const { page_sizes } = await detail(BOOK.first);
    expect(page_sizes).toHaveLength(BOOK.pageCount);
    expect(page_sizes.at(-1)).toEqual({ page_number: BOOK.pageCount, width: 600, height: 800 });
  });

  it("names each character of page 1 once, by name, and no places", async () => {
    const { characters } = await detail(BOOK.first);
    const names = characters.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names).toHaveLength(4);
  });

  it("shows each character's face, and has none for one whose art has not come", async () => {
    const faces = (await detail(BOOK.first)).characters.map(({ image_url }) => image_url);
    expect(new Set(faces).size).toBe(4);
    for (const face of faces) expect(face).toMatch(/^\/images\/1-1-[0-9a-f-]{18}-384-*\.webp$/);
    const others = (await detail("another-ep1")).characters.map(({ image_url }) => image_url);
    expect(others).toEqual([null, null, null, null]);
  });

  it("calls everybody by the name they have on page 1", async () => {
    expect(JSON.stringify((await detail(BOOK.first)).characters)).not.toMatch(/rename/i);
  });

  it("is not found under a slug that nothing has, and says which", async () => {
    const response = await curl.get("/api/episodes/ep99-nowhere");
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      code: "not_found",
      detail: "Episode 'ep99-nowhere' not found",
    });
  });
});

describe("what caches may keep", () => {
  it.each([
    ["the list", "/api/episodes"],
    ["an episode", `/api/episodes/${BOOK.first}`],
    ["an episode that is not there", "/api/episodes/nowhere"],
  ])("is nothing: %s", async (_, path) => {
    expect((await curl.get(path)).headers.get("cache-control")).toBe("private, no-store");
  });
});
