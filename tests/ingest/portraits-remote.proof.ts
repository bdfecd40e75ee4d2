import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { type ArtOptions, ingestArt, type RemoteEpisode } from "#lib/ingest/art/ingest-art.ts";
import { mendPortraits } from "#lib/ingest/art/mend-portraits.ts";
import { savePortraits } from "#lib/ingest/art/portrait-rows.ts";
import { collectUnusedPictures } from "#lib/ingest/art/unused-pictures.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { type ComicSite, openComicSite } from "#tests/support/comic-site.ts";
import { drawTinyComic, FIRST_TINY_EPISODE, TINY_SLUG } from "#tests/support/comic-site-tiny.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { keysInUse, storedFiles, storedPortraits } from "./portraits-rows.ts";
import { edited, publishIt } from "./publish-in-test.ts";

const SLUG = TINY_SLUG;
const episode: RemoteEpisode = FIRST_TINY_EPISODE;
let site: ComicSite;

beforeAll(async () => {
  site = await openComicSite(await drawTinyComic());
  process.env["COMIC_SOURCE_URL"] = site.url;
});
afterAll(() => site.close());

beforeEach(async () => {
  await edit((transaction) => transaction.series.deleteMany());
  await collectUnusedPictures();
  await publishIt(book());
});

/** Two entities: one is met on page 1, the other on page 2, each with a portrait of half the page. */
function book(): SeriesContent {
  const someone = { renamed: null, facts: [] };
  const entities = [
    { ...someone, debut: 0 },
    { ...someone, debut: 1 },
  ];
  return makeBook({ pages: [3], panelsPerPage: 1, entities, edges: [] }, SLUG);
}

const changed = (portrait: { at: [number, number]; box: [number, number, number, number] } | undefined) =>
  publishIt(
    edited(book(), ({ entities: [first] }) => {
      if (first !== undefined) first.portrait = portrait;
    }),
  );
const ingest = (options: Partial<ArtOptions> = {}) =>
  ingestArt(episode, {
    language: "en",
    quality: "low-res",
    fetch: makePoliteFetch(() => Promise.resolve()),
    ...options,
  });
const places = async () => (await storedPortraits()).map(({ page, width }) => [page, width]);
const keys = async () => (await storedPortraits()).map(({ key }) => key);

describe("a character of a comic that is elsewhere", () => {
  it("has no face until the art has come, and then one of the page it is met on", async () => {
    expect(await places()).toEqual([]);
    expect(await ingest()).toMatchObject({ encoded: 6 + 2, removed: 0 });
    expect(await places()).toEqual([
      [1, 192],
      [2, 192],
    ]);
    for (const key of await keys()) expect(await storage().exists(key)).toBe(true);
  });

  it("has the face of the series' own language only", async () => {
    await ingest({ language: "fr" });
    expect(await places()).toEqual([]);
    await ingest();
    const english = await storedPortraits();
    await ingest({ language: "fr" });
    expect(await storedPortraits()).toEqual(english);
  });

  it("has a larger face where the art is larger", async () => {
    await ingest({ quality: "hi-res" });
    expect(await places()).toEqual([
      [1, 192],
      [1, 384],
      [2, 192],
      [2, 384],
    ]);
  });
});

describe("an editor who comes back for the art of portraits", () => {
  it("a second time encodes, writes and removes nothing", async () => {
    await ingest();
    const before = await storedPortraits();
    expect(await ingest()).toEqual({ downloaded: 0, encoded: 0, written: 0, removed: 0, warnings: [] });
    expect(await storedPortraits()).toEqual(before);
  });

  it("after a page was redrawn has its faces under new names, and the old files gone", async () => {
    await ingest();
    const before = await storedPortraits();
    const redrawn = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#ffffff" } })
      .jpeg()
      .toBuffer();
    site.fail("low-res/en_ep01_Tiny-DuskP01.jpg", { kind: "bytes", bytes: redrawn });
    await ingest({ refresh: true });
    const after = await storedPortraits();
    expect(after.filter(({ page }) => page === 2)).toEqual(before.filter(({ page }) => page === 2));
    expect(after[0]?.key).not.toBe(before[0]?.key);
    await collectUnusedPictures();
    expect(await storedFiles()).toEqual(await keysInUse());
    await ingest({ refresh: true });
    expect(await storedPortraits(), "and back to what it was once the site is").toEqual(before);
    await collectUnusedPictures();
    for (const key of await keys()) expect(await storage().exists(key)).toBe(true);
  });
});

describe("an editor who publishes words alone", () => {
  it("with the box moved has no face of the old box, and the new one without asking the site", async () => {
    await ingest();
    const [before] = await keys();
    const asked = site.requests.length;
    await changed({ at: [1, 1], box: [0.5, 0.5, 0.5, 0.5] });
    expect(await places()).toEqual([[2, 192]]);
    expect(await mendPortraits()).toBe(1);
    const [after] = await keys();
    expect(await places()).toHaveLength(2);
    expect(after).not.toBe(before);
    expect(site.requests).toHaveLength(asked);
    expect(await ingest(), "which the next run leaves as it is").toMatchObject({ encoded: 0, written: 0 });
    await collectUnusedPictures();
    expect(await storedFiles()).toEqual(await keysInUse());
  });

  it("with the portrait on a later page has no face that is dated by the earlier one", async () => {
    await ingest();
    await changed({ at: [1, 3], box: [0, 0, 0.5, 0.5] });
    expect((await places()).map(([page]) => page)).toEqual([2]);
    await mendPortraits();
    expect((await places()).map(([page]) => page).toSorted()).toEqual([2, 3]);
  });

  it("while the art is being cut stores no face for words that are gone", async () => {
    await ingest();
    const [gone, ...kept] = (await storedPortraits()).map(({ entityId, page, width, key, sourceHash }) => {
      const box: [number, number, number, number] = [0, 0, 0.5, 0.5];
      return { entityId, page, box, width, key, sourceHash };
    });
    if (gone === undefined) throw new Error("the episode has no portrait");
    await changed(undefined);
    expect(await savePortraits(episode, [gone, ...kept])).toEqual({ written: 0, removed: 0 });
    expect(await places()).toEqual([[2, 192]]);
  });
});

describe("a run that is killed", () => {
  it("between pages and faces is mended by the next, and by the next start without the site", async () => {
    await ingest();
    const whole = await storedPortraits();
    await edit((transaction) => transaction.portraitImage.deleteMany());
    expect(await ingest()).toMatchObject({ encoded: 2, written: 2 });
    expect(await storedPortraits()).toEqual(whole);
    await edit((transaction) => transaction.portraitImage.deleteMany());
    expect(await mendPortraits()).toBe(2);
    expect(await keys()).toEqual(whole.map(({ key }) => key));
    expect(await mendPortraits(), "and then there is nothing to do").toBe(0);
  });

  it("before it has removed what nobody needs leaves that to the next", async () => {
    await ingest();
    const old = await keys();
    await edit((transaction) => transaction.series.deleteMany());
    for (const key of old) expect(await storage().exists(key), "still there").toBe(true);
    expect(await collectUnusedPictures()).toBeGreaterThan(old.length);
    expect(await storedFiles()).toEqual(new Set());
    expect(await collectUnusedPictures()).toBe(0);
  });

  it("never takes a file that is wanted again", async () => {
    await ingest();
    const old = await storedPortraits();
    await edit((transaction) => transaction.series.deleteMany());
    await publishIt(book());
    await ingest();
    await collectUnusedPictures();
    expect(await storedPortraits()).toEqual(old);
    expect(await storedFiles()).toEqual(await keysInUse());
  });
});
