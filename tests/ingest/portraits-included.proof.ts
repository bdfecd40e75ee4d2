import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { includeArt } from "#lib/ingest/art/include-art.ts";
import { planPictures } from "#lib/ingest/art/included-pictures.ts";
import { collectUnusedPictures } from "#lib/ingest/art/unused-pictures.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { cutPortrait, portraitHash } from "#lib/ingest/pictures/cut-portrait.ts";
import type { Box } from "#lib/ingest/pictures/portrait-square.ts";
import { readPrepared } from "#lib/ingest/pictures/prepared-pictures.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { drawing, EPISODE_FILE, PAGE_ONE, PAGE_TWO, rewritten, SLUG, writeBuoy } from "./included-folder.ts";
import { prepare, preparedIn, publishBuoy } from "./included-rows.ts";
import { keysInUse, storedFiles, storedPortraits } from "./portraits-rows.ts";
import { publishIt } from "./publish-in-test.ts";

const NOTHING = { taken: 0, drawn: 0, waiting: 0, written: 0, removed: 0, warnings: [] };

/** Ida with a portrait, cut from page 1 of 600 by 840: 240 of 600 wide is large enough for both widths. */
const BOX: Box = [0.1, 0.1, 0.4, 0.2];
const portrayed = (at: [number, number] = [1, 1], box: Box = BOX) => ({
  "world/people.yaml": `entities:
  - slug: ida
    kind: character
    names: [{ name: Ida, at: [1, 1] }]
    portrait: { at: ${JSON.stringify(at)}, box: ${JSON.stringify(box)} }
`,
});
const publishIda = (changes: Record<string, string | null> = {}, options = {}) =>
  publishBuoy({ ...portrayed(), ...changes }, options);
const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

beforeAll(async () => {
  await prepare(await writeBuoy(portrayed()));
});

beforeEach(async () => {
  await edit((transaction) => transaction.series.deleteMany());
  await collectUnusedPictures();
});

describe("a character of a series that brings its own art", () => {
  it("has a face in both widths, dated by the page it is cut from, under a name that tells nothing", async () => {
    await publishIda();
    const portraits = await storedPortraits();
    expect(portraits.map(({ who, episode, page, width }) => ({ who, episode, page, width }))).toEqual([
      { who: "ida", episode: 1, page: 1, width: 192 },
      { who: "ida", episode: 1, page: 1, width: 384 },
    ]);
    for (const { key, width, seriesId } of portraits) {
      expect(seriesId).toBe(idOf(SLUG));
      expect(key).toMatch(/^[A-Za-z0-9_-]{32}\.webp$/);
      const file = await storage().get(key);
      expect(await sharp(file?.bytes).metadata()).toMatchObject({ format: "webp", width, height: width });
    }
  });

  it("has the face that was prepared, which is the one that drawing makes", async () => {
    expect(await publishIda({}, { draw: false })).toMatchObject({ taken: 3 * 2 + 1, drawn: 0, waiting: 0 });
    const folder = await writeBuoy(portrayed());
    const { series, episodes } = await readSeries(folder);
    const { pictures } = await planPictures(folder, series, episodes[0] ?? expect.fail());
    const page = pictures.find(({ part }) => part === 1) ?? expect.fail();
    const hash = portraitHash(page.bareHash, BOX);
    expect((await storedPortraits()).map(({ sourceHash }) => sourceHash)).toEqual([hash, hash]);
    expect(await readPrepared(preparedIn(), hash)).toEqual(await cutPortrait(await page.draw(), BOX, hash));
  });

  it("has no word of any language on it", async () => {
    await publishIda(portrayed([1, 1], [0, 0, 1, 1]));
    const [small] = await storedPortraits();
    const { isOpaque, entropy } = await sharp((await storage().get(small?.key ?? ""))?.bytes).stats();
    // The page is one colour; its balloons are not.
    expect([isOpaque, Math.round(entropy)]).toEqual([true, 0]);
  });

  it("has none while the page's drawing is missing, and has it once it is there", async () => {
    await publishIda({ [PAGE_ONE]: null });
    expect(await storedPortraits()).toEqual([]);
    await publishIda();
    expect(await storedPortraits()).toHaveLength(2);
  });
});

describe("an editor who comes back to portraits", () => {
  it("and has changed nothing draws, stores and writes nothing", async () => {
    await publishIda();
    const before = await storedPortraits();
    expect(await publishIda()).toEqual(NOTHING);
    expect(await storedPortraits()).toEqual(before);
  });

  it("and has changed a balloon or another page has the same faces", async () => {
    await publishIda();
    const before = await storedPortraits();
    await publishIda({
      ...rewritten(EPISODE_FILE, "Whose bell", "Which bell"),
      [PAGE_TWO]: drawing(600, 840, "#661122"),
    });
    expect(await storedPortraits()).toEqual(before);
  });

  it.each([
    ["moved the box", portrayed([1, 1], [0.2, 0.1, 0.4, 0.2])],
    ["drawn the page anew", { [PAGE_ONE]: drawing(600, 840, "#446611") }],
  ])("and has %s has the face under a new name, and the old file gone", async (_, changes) => {
    await publishIda();
    const before = keysOf(await storedPortraits());
    await publishIda(changes);
    const after = await storedPortraits();
    expect(after.map(({ page, width }) => [page, width])).toEqual([
      [1, 192],
      [1, 384],
    ]);
    expect(keysOf(after).some((key) => before.includes(key))).toBe(false);
    await collectUnusedPictures();
    expect(await storedFiles()).toEqual(await keysInUse());
    expect((await storedFiles()).has(before[0] ?? ""), "the old file").toBe(false);
  });

  it("and has taken the portrait away has no file of it left", async () => {
    await publishIda();
    await publishBuoy();
    expect(await storedPortraits()).toEqual([]);
    await collectUnusedPictures();
    expect(await storedFiles()).toEqual(await keysInUse());
  });

  it("after the disk with the pictures was wiped has the faces again", async () => {
    await publishIda();
    await rm(join(env().DATA_DIR, "pictures"), { recursive: true });
    await publishIda();
    for (const { key } of await storedPortraits()) expect(await storage().exists(key)).toBe(true);
  });
});

describe("a run that is killed", () => {
  it("before it has saved the faces is mended by the next", async () => {
    await publishIda();
    const whole = await storedPortraits();
    await edit((transaction) => transaction.portraitImage.deleteMany());
    expect(await publishIda()).toEqual({ ...NOTHING, taken: 1, written: 2 });
    expect(await storedPortraits()).toEqual(whole);
    await collectUnusedPictures();
    for (const { key } of whole) expect(await storage().exists(key)).toBe(true);
  });

  it("while it prepares has the rest prepared by the next", async () => {
    const folder = await writeBuoy({ ...portrayed([1, 1], [0.3, 0.3, 0.4, 0.2]) });
    const pages = (await prepare(await writeBuoy())).hashes;
    const { hashes, drawn } = await prepare(folder);
    expect(drawn, "only the face is new").toBe(1);
    const [face] = hashes.filter((hash) => !pages.includes(hash));
    await rm(join(preparedIn(), face ?? "no face"), { recursive: true });
    expect((await prepare(folder)).drawn).toBe(1);
    expect((await prepare(folder)).drawn).toBe(0);
  });

  it("and started again without drawing waits for a face that was not prepared", async () => {
    await publishIda();
    const folder = await writeBuoy(portrayed([1, 1], [0.5, 0.5, 0.4, 0.2]));
    const content = await readSeries(folder);
    await publishIt(content);
    const options = { preparedIn: preparedIn() };
    expect(await includeArt(content, folder, { ...options, draw: false })).toEqual({
      ...NOTHING,
      waiting: 1,
    });
    expect(await storedPortraits(), "never the old one in its place").toEqual([]);
    expect(await includeArt(content, folder, options)).toEqual({ ...NOTHING, drawn: 1, written: 2 });
    expect(await storedPortraits()).toHaveLength(2);
  });
});
