import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { includeArt } from "#lib/ingest/art/include-art.ts";
import { planPictures } from "#lib/ingest/art/included-pictures.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { WIDTHS } from "#lib/ingest/pictures/encoding.ts";
import { makePicturesOfPixels } from "#lib/ingest/pictures/make-pictures.ts";
import { readPrepared, removeOthers } from "#lib/ingest/pictures/prepared-pictures.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { storage } from "#lib/providers/storage/index.ts";
import {
  COVER,
  drawing,
  EPISODE_FILE,
  PAGE_ONE,
  PAGE_TWO,
  rewritten,
  SLUG,
  writeBuoy,
} from "./included-folder.ts";
import { changedSince, prepare, preparedIn, publishBuoy, storedRows } from "./included-rows.ts";
import { publishIt } from "./publish-in-test.ts";

const NOTHING = { taken: 0, drawn: 0, waiting: 0, written: 0, removed: 0, warnings: [] };
const ALL = 3 * 2;
/** Two pages and a cover in two languages, in every width. */
const ALL_ROWS = ALL * WIDTHS.length;

beforeAll(async () => {
  await prepare(await writeBuoy());
});

beforeEach(() => edit((transaction) => transaction.series.deleteMany()));

describe("a series that brings its own art", () => {
  it("has every page and the cover in every language and width, under names that tell nothing", async () => {
    const elsewhere = join(env().DATA_DIR, "nothing-prepared");
    expect(await publishBuoy({}, { preparedIn: elsewhere })).toEqual({
      ...NOTHING,
      drawn: ALL,
      written: ALL_ROWS,
    });
    const { pages, covers } = await storedRows();
    for (const language of ["en", "fr"]) {
      expect(covers.filter((row) => row.language === language).map(({ width }) => width)).toEqual([
        ...WIDTHS,
      ]);
      for (const page of [1, 2]) {
        const rows = pages.filter((row) => row.page === page && row.language === language);
        expect(rows.map(({ width }) => width)).toEqual([...WIDTHS]);
        for (const row of rows) expect(row).toMatchObject({ seriesId: idOf(SLUG), episode: 1 });
        expect(rows.at(-1)?.height).toBe(Math.round((840 * 1654) / 600));
      }
    }
    const keys = [...pages, ...covers].map(({ key }) => key);
    expect(new Set(keys).size).toBe(ALL_ROWS);
    for (const key of keys) {
      expect(key).toMatch(/^[A-Za-z0-9_-]{32}\.webp$/);
      expect(await storage().exists(key)).toBe(true);
    }
  });

  it("is lettered: a page with words is another picture in each language, one without is the same", async () => {
    await publishBuoy();
    const { pages, covers } = await storedRows();
    const bytesOf = async (page: number, language: string) => {
      const row = pages.find((one) => one.page === page && one.language === language && one.width === 480);
      return Buffer.from((await storage().get(row?.key ?? ""))?.bytes ?? []).toString("base64");
    };
    expect(await bytesOf(1, "en")).not.toBe(await bytesOf(1, "fr"));
    expect(await bytesOf(2, "en")).toBe(await bytesOf(2, "fr"));
    expect(new Set(covers.map(({ sourceHash }) => sourceHash)).size, "the cover bears the title").toBe(2);
  });
});

describe("an editor who comes back to included art", () => {
  it("and has changed nothing draws, stores and writes nothing", async () => {
    await publishBuoy();
    const before = await storedRows();
    expect(await publishBuoy()).toEqual(NOTHING);
    expect(await storedRows()).toEqual(before);
  });

  it.each([
    ["a balloon in one language", () => rewritten(EPISODE_FILE, "Whose bell", "Which bell"), ["1 en"]],
    ["a page", () => ({ [PAGE_TWO]: drawing(600, 840, "#661122") }), ["2 en", "2 fr"]],
    ["a title", () => rewritten(EPISODE_FILE, "Une cloche", "La cloche"), ["cover fr"]],
  ])("and has changed %s has only that drawn again", async (_, change, changed) => {
    await publishBuoy();
    const before = await storedRows();
    const rows = changed.length * WIDTHS.length;
    expect(await publishBuoy(change())).toEqual({
      ...NOTHING,
      drawn: changed.length,
      written: rows,
      removed: rows,
    });
    expect(await changedSince(before)).toEqual(changed);
  });

  it("and has taken the French words from a balloon shows the page in no French", async () => {
    await publishBuoy();
    await publishBuoy(rewritten(EPISODE_FILE, `, fr: "À qui est cette cloche ?"`, ""));
    const { pages, covers } = await storedRows();
    expect(new Set([...pages, ...covers].map(({ language }) => language))).toEqual(new Set(["en"]));
  });

  it("and has lost a drawing, or spoiled one, is warned, and has the others", async () => {
    const { warnings } = await publishBuoy({ [PAGE_ONE]: null, [COVER]: drawing(600, 400).slice(0, -6) });
    expect(warnings).toEqual([`${COVER} cannot be drawn: it is not well-formed`, `${PAGE_ONE} is missing`]);
    const { pages, covers } = await storedRows();
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set([2]));
    expect(covers).toEqual([]);
  });

  it("after the disk with the pictures was wiped has them again", async () => {
    await publishBuoy();
    await rm(join(env().DATA_DIR, "pictures"), { recursive: true });
    expect(await publishBuoy()).toEqual({ ...NOTHING, taken: ALL });
    for (const { key } of (await storedRows()).pages) expect(await storage().exists(key)).toBe(true);
  });
});

describe("pictures that were prepared", () => {
  it("are taken without drawing, and are what drawing makes", async () => {
    expect(await publishBuoy({}, { draw: false })).toEqual({ ...NOTHING, taken: ALL, written: ALL_ROWS });
    const folder = await writeBuoy();
    const { series, episodes } = await readSeries(folder);
    const [episode] = episodes;
    if (episode === undefined) throw new Error("the series has no episode");
    const { pictures } = await planPictures(folder, series, episode);
    const [cover] = pictures;
    if (cover === undefined) throw new Error("the episode has no picture");
    expect(await readPrepared(preparedIn(), cover.hash)).toEqual(
      await makePicturesOfPixels(await cover.letter(await cover.draw()), cover.hash),
    );
  });

  it("of another drawing are not taken: the page waits and stays as it is", async () => {
    await publishBuoy();
    const before = await storedRows();
    const change = { [PAGE_TWO]: drawing(600, 840, "#661144") };
    expect(await publishBuoy(change, { draw: false })).toEqual({ ...NOTHING, waiting: 2 });
    expect(await storedRows()).toEqual(before);
  });

  it("that are damaged count as missing", async () => {
    const folder = await writeBuoy({ [PAGE_TWO]: drawing(600, 840, "#114466") });
    await prepare(folder);
    const content = await readSeries(folder);
    await publishIt(content);
    const known = new Set(await readdir(preparedIn()));
    const { pictures } = await planPictures(folder, content.series, content.episodes[0] ?? expect.fail());
    const hash = pictures.find(({ part }) => part === 2)?.hash ?? "";
    expect(known).toContain(hash);
    await rm(join(preparedIn(), hash, "480.webp"));
    expect(await includeArt(content, folder, { draw: false, preparedIn: preparedIn() })).toMatchObject({
      waiting: 2,
    });
    await writeFile(join(preparedIn(), hash, "picture.json"), "{");
    expect(await readPrepared(preparedIn(), hash)).toBeNull();
    const kept = new Set([...known].filter((name) => name !== hash));
    expect(await removeOthers(preparedIn(), kept)).toBe(1);
    expect(new Set(await readdir(preparedIn()))).toEqual(kept);
  });
});
