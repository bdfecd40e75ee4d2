import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { type ArtOptions, ingestArt, type RemoteEpisode } from "#lib/ingest/art/ingest-art.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { type ComicSite, openComicSite } from "#tests/support/comic-site.ts";
import { drawTinyComic, FIRST_TINY_EPISODE, TINY_SLUG } from "#tests/support/comic-site-tiny.ts";
import { makeBook } from "#tests/support/generated-book.ts";

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
  await publish(
    makeBook({ pages: [3], panelsPerPage: 1, entities: [], edges: [] }, SLUG),
    builtinEmbedding(),
  );
});

const ingest = (options: Partial<ArtOptions> = {}) =>
  ingestArt(episode, {
    language: "en",
    quality: "low-res",
    fetch: makePoliteFetch(() => Promise.resolve()),
    ...options,
  });

async function storedRows() {
  return edit(async (transaction) => ({
    pages: await transaction.pageImage.findMany({
      orderBy: [{ page: "asc" }, { width: "asc" }, { language: "asc" }],
    }),
    parts: await transaction.episodeImage.findMany({ orderBy: [{ part: "asc" }, { width: "asc" }] }),
  }));
}

async function storedFiles(): Promise<string[]> {
  const files = await readdir(join(env().DATA_DIR, "pictures"), { recursive: true });
  return files.filter((file) => file.endsWith(".webp"));
}

const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
const ofPage = <Row extends { page: number }>(rows: readonly Row[], page: number) =>
  rows.filter((row) => row.page === page);

describe("an editor who fetches an episode's art", () => {
  it("has every page dated by its number, and cover, title and credits without a page", async () => {
    const result = await ingest();
    const { pages, parts } = await storedRows();
    expect(result).toMatchObject({
      encoded: 6,
      written: pages.length + parts.length,
      removed: 0,
      warnings: [],
    });
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set([1, 2, 3]));
    expect(new Set(parts.map(({ part }) => part))).toEqual(new Set(["cover", "credits", "title"]));
    for (const row of pages) expect(row).toMatchObject({ seriesId: idOf(SLUG), episode: 1, language: "en" });
    const files = (await storedFiles()).join();
    for (const key of keysOf([...pages, ...parts])) expect(files).toContain(key);
  });

  it("has pictures whose names tell nothing", async () => {
    await ingest();
    const { pages, parts } = await storedRows();
    const keys = keysOf([...pages, ...parts]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{32}\.webp$/);
    expect(keys.join().toLowerCase()).not.toMatch(/tiny|dusk|cover|credits/);
  });
});

describe("an editor who comes back for an episode's art", () => {
  it("a second time downloads, encodes, writes and removes nothing", async () => {
    await ingest();
    const before = await storedRows();
    const asked = site.pictureRequests().length;
    expect(await ingest()).toEqual({ downloaded: 0, encoded: 0, written: 0, removed: 0, warnings: [] });
    expect(site.pictureRequests()).toHaveLength(asked);
    expect(await storedRows()).toEqual(before);
  });

  it("again after a page was redrawn has that page under new names, and the old ones gone", async () => {
    await ingest();
    const before = await storedRows();
    const redrawn = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#ffffff" } })
      .jpeg()
      .toBuffer();
    site.fail("low-res/en_ep01_Tiny-DuskP02.jpg", { kind: "bytes", bytes: redrawn });
    const widths = ofPage(before.pages, 2).length;
    expect(await ingest({ refresh: true })).toMatchObject({
      downloaded: 1,
      encoded: 1,
      written: widths,
      removed: widths,
    });
    const after = await storedRows();
    expect(ofPage(after.pages, 2).map(({ width }) => width)).toEqual(
      ofPage(before.pages, 2).map(({ width }) => width),
    );
    const changed = new Set(keysOf(ofPage(before.pages, 2)));
    expect(keysOf(ofPage(after.pages, 2)).some((key) => changed.has(key))).toBe(false);
    expect(after.pages.filter(({ page }) => page !== 2)).toEqual(
      before.pages.filter(({ page }) => page !== 2),
    );
    expect(after.parts).toEqual(before.parts);
    await ingest({ refresh: true });
    expect(await storedRows(), "and back to what it was once the site is").toEqual(before);
  });
});

describe("an editor who fetches more art", () => {
  it("in a second language keeps the first", async () => {
    await ingest();
    const english = (await storedRows()).pages;
    await ingest({ language: "fr" });
    const { pages } = await storedRows();
    expect(pages.filter(({ language }) => language === "en")).toEqual(english);
    expect(pages.filter(({ language }) => language === "fr")).toHaveLength(english.length);
    expect(new Set(keysOf(pages)).size).toBe(pages.length);
  });

  it("in a language that the site does not have is told which ones it has, and keeps what there is", async () => {
    await ingest();
    const before = await storedRows();
    const failed = ingest({ language: "de" });
    await expect(failed).rejects.toThrow(AcquireError);
    await expect(failed).rejects.toThrow(/en, fr/);
    expect(await storedRows()).toEqual(before);
  });

  it("from a site that breaks down keeps what there is", async () => {
    await ingest();
    const before = await storedRows();
    site.fail("P02.jpg", { kind: "status", status: 404 });
    await expect(ingest({ refresh: true })).rejects.toThrow(/P02\.jpg was refused/);
    expect(await storedRows()).toEqual(before);
  });

  it("which misses credits is warned, and loses only those", async () => {
    await ingest();
    site.fail("P04.jpg", { kind: "status", status: 404 });
    const { warnings } = await ingest({ refresh: true });
    expect(warnings.join()).toMatch(/credits/);
    const { parts } = await storedRows();
    expect(new Set(parts.map(({ part }) => part))).toEqual(new Set(["cover", "title"]));
  });
});

describe("an editor who fetches a page that moves", () => {
  it("has it moving where it is read and still where it is small, whatever its name", async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 600, height: 800, channels: 3, background } })
        .png()
        .toBuffer();
    const moving = await sharp(await Promise.all(["#f00", "#0f0"].map(frame)), { join: { animated: true } })
      .gif({ delay: [80, 160] })
      .toBuffer();
    site.fail("low-res/en_ep01_Tiny-DuskP02.jpg", { kind: "bytes", bytes: moving });
    await ingest({ refresh: true });
    const frames: (number | undefined)[] = [];
    for (const { key } of ofPage((await storedRows()).pages, 2)) {
      const file = await storage().get(key);
      frames.push((await sharp(file?.bytes, { animated: true }).metadata()).pages);
    }
    const [thumbnail, ...others] = frames;
    expect(thumbnail ?? 1).toBe(1);
    expect(others).toEqual(others.map(() => 2));
    expect(others.length).toBeGreaterThan(0);
  });
});
