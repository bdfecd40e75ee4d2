import { beforeAll, describe, expect, it } from "vitest";
import { recapSchema, whoSchema } from "#lib/contract-recap.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { addPortraits, BOOK, publishBook, reachOf } from "#tests/support/published-book.ts";
import { type Reading, startReading } from "./a-reader.ts";

beforeAll(async () => {
  await publishBook();
  await addPortraits();
});

async function recapOf({ id }: Reading) {
  return bodyAs(recapSchema, await curl.get(`/api/sessions/${id}/recap`));
}

async function whoIsWith({ id }: Reading) {
  return bodyAs(whoSchema, await curl.get(`/api/sessions/${id}/who`));
}

describe("the story so far", () => {
  it("has a line for every page up to the one on screen, and none for the next", async () => {
    const reading = await startReading();
    for (const page of [1, 4, BOOK.pageCount, 2]) {
      await reading.turnTo(page);
      const recap = await recapOf(reading);
      const [episode] = recap.episodes;
      expect(recap.episodes).toHaveLength(1);
      expect(episode?.pages.map((line) => line.page)).toEqual(Array.from({ length: page }, (_, i) => i + 1));
      expect(reachOf(recap)).toEqual([1, page]);
    }
  });

  it("reaches to the right page of a spread", async () => {
    const reading = await startReading();
    await reading.turnTo(3, 4);
    expect(reachOf(await recapOf(reading))).toEqual([1, 4]);
  });

  it("begins with the episodes before this one", async () => {
    const recap = await recapOf(await startReading(BOOK.second));
    expect(recap.episodes.map(({ episode_slug, pages }) => [episode_slug, pages.length])).toEqual([
      [BOOK.first, BOOK.pageCount],
      [BOOK.second, 1],
    ]);
  });
});

describe("who is here", () => {
  it("tells of everybody on the page, with what is known of each and where it was learned", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.relatedFrom);
    const { members } = await whoIsWith(reading);
    const [first] = members;
    expect(members.length).toBeGreaterThan(1);
    expect(first?.seen).toEqual([
      { page: BOOK.relatedFrom, panel: 1 },
      { page: BOOK.relatedFrom, panel: 2 },
    ]);
    expect(first?.facts.map(({ episode_slug, page }) => [episode_slug, page])).toEqual([
      [BOOK.first, 1],
      [BOOK.first, 2],
    ]);
    expect(reachOf(members)).toEqual([1, BOOK.relatedFrom]);
  });

  it("shows the face of each", async () => {
    const { members } = await whoIsWith(await startReading());
    for (const { portrait } of members) {
      expect(portrait?.sources.map(({ width }) => width)).toEqual([192, 384]);
      expect(portrait?.url).toBe(portrait?.sources.at(-1)?.url);
    }
    expect(new Set(members.map(({ portrait }) => portrait?.url)).size).toBe(members.length);
  });

  it("leaves out whoever is elsewhere", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.lonelyPage);
    expect((await whoIsWith(reading)).members).toHaveLength(1);
    await reading.turnTo(BOOK.lonelyPage, BOOK.lonelyPage + 1);
    expect((await whoIsWith(reading)).members.length).toBeGreaterThan(1);
  });

  it("calls them by the names of the page, with the older ones beside", async () => {
    const reading = await startReading();
    const before = (await whoIsWith(reading)).members[0];
    await reading.turnTo(BOOK.lonelyPage);
    const after = (await whoIsWith(reading)).members[0];
    expect(before?.other_names).toEqual([]);
    expect(after?.slug).toBe(before?.slug);
    expect(after?.other_names).toEqual([before?.name]);
    expect(after?.name).not.toBe(before?.name);
  });

  it("puts places after people", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.placePage);
    const kinds = (await whoIsWith(reading)).members.map(({ kind }) => kind);
    const firstPlace = kinds.indexOf("place");
    expect(firstPlace).toBeGreaterThan(0);
    expect(kinds.slice(firstPlace).every((kind) => kind === "place")).toBe(true);
  });
});
