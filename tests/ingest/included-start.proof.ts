import { dirname } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { drawArt, loadShippedContent } from "#lib/ingest/load-shipped-content.ts";
import { WIDTHS } from "#lib/ingest/pictures/encoding.ts";
import { drawing, EPISODE_FILE, PAGE_ONE, rewritten, SLUG, shipBuoy, writeBuoy } from "./included-folder.ts";
import { changedSince, prepare, preparedIn, publishBuoy, storedRows } from "./included-rows.ts";
import { publishIt } from "./publish-in-test.ts";

beforeAll(async () => {
  await prepare(await writeBuoy());
});

beforeEach(() => edit((transaction) => transaction.series.deleteMany()));

describe("a start with a series that brings its own art", () => {
  const load = async (folder: string) =>
    loadShippedContent({ root: dirname(folder), preparedIn: preparedIn() });

  it("has words and pictures before anybody can read", async () => {
    expect(await load(await shipBuoy())).toEqual([]);
    expect((await storedRows()).pages).toHaveLength(2 * 2 * WIDTHS.length);
  });

  it("mends what a start that was killed left behind, and then changes nothing", async () => {
    const folder = await shipBuoy();
    await publishIt(await readSeries(folder));
    expect((await storedRows()).pages).toEqual([]);
    expect(await load(folder)).toEqual([]);
    const mended = await storedRows();
    expect(mended.pages).toHaveLength(2 * 2 * WIDTHS.length);
    await load(folder);
    expect(await storedRows()).toEqual(mended);
  });

  it("brings new drawings to words that are as they ship", async () => {
    await load(await shipBuoy());
    const before = await storedRows();
    const folder = await shipBuoy({ [PAGE_ONE]: drawing(600, 840, "#446611") });
    await prepare(folder);
    await load(folder);
    expect(await changedSince(before)).toEqual(["1 en", "1 fr"]);
  });

  it("leaves the pictures of a series that an editor has published since", async () => {
    const folder = await shipBuoy();
    await load(folder);
    await publishBuoy({
      ...rewritten(EPISODE_FILE, "The sea is empty.", "The sea is quiet."),
      [PAGE_ONE]: drawing(600, 840, "#776611"),
    });
    const before = await storedRows();
    expect(await load(folder)).toEqual([]);
    expect(await storedRows()).toEqual(before);
  });

  it("does not wait for pictures that must be drawn, and has them drawn afterwards", async () => {
    const folder = await shipBuoy({ [PAGE_ONE]: drawing(600, 840, "#117766") });
    const undrawn = await load(folder);
    expect(undrawn.map(({ content }) => content.series.slug)).toEqual([SLUG]);
    expect(new Set((await storedRows()).pages.map(({ page }) => page))).toEqual(new Set([2]));
    await drawArt(undrawn);
    expect(new Set((await storedRows()).pages.map(({ page }) => page))).toEqual(new Set([1, 2]));
    expect(await load(folder)).toEqual([]);
  });
});
