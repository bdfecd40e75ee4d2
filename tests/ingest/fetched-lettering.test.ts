import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { ingestLettering, type LetteringIngest } from "#lib/ingest/fetched-lettering/ingest-lettering.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { type ComicSite, openComicSite } from "#tests/support/comic-site.ts";
import { FIRST_TINY_EPISODE, TINY_SLUG } from "#tests/support/comic-site-tiny.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { drawing, text } from "./drawings.ts";
import { edited, publishIt } from "./publish-in-test.ts";

const SLUG = TINY_SLUG;
const UPSTREAM = FIRST_TINY_EPISODE.upstream;
const episode = { ...FIRST_TINY_EPISODE, pageCount: 3 };

/** In English every page, each panel saying which it is; in French the first; in German nothing. */
function sources(): Map<string, Uint8Array> {
  const page = (language: string, number: number) =>
    drawing(
      text([`${language} ${number} below`], { x: 300, y: 1000 }),
      text([`${language} ${number} above`], { x: 300, y: 300 }),
    );
  return new Map(
    [
      ["en", 1],
      ["en", 2],
      ["en", 3],
      ["fr", 1],
    ].map(([language, number]) => [
      `${UPSTREAM}/lang/${language}/E01P0${number}.svg`,
      Buffer.from(page(String(language), Number(number))),
    ]),
  );
}

const fetch = makePoliteFetch(() => Promise.resolve());
let files = sources();
let site: ComicSite;

beforeAll(async () => {
  site = await openComicSite(async (path) => files.get(path) ?? null);
  process.env["LETTERING_SOURCE_URL"] = site.url;
  return () => site.close();
});
beforeEach(async () => {
  files = sources();
  site.requests.length = 0;
  await edit((transaction) => transaction.series.deleteMany());
  await publishIt(book());
});
afterEach(async () => {
  for (const folder of ["downloads", "lettering"]) {
    await rm(join(env().DATA_DIR, folder), { recursive: true, force: true });
  }
});

function book() {
  const made = makeBook({ pages: [3], panelsPerPage: 2, entities: [], edges: [] }, SLUG);
  return edited(made, ({ series, episodes: [first] }) => {
    series.art = "remote";
    if (first !== undefined) first.upstream = UPSTREAM;
  });
}

const ingest = (options: Partial<LetteringIngest> = {}) =>
  ingestLettering(episode, { language: "en", fetch, ...options });
const rows = () =>
  edit((transaction) =>
    transaction.pageLettering.findMany({ orderBy: [{ language: "asc" }, { page: "asc" }] }),
  );
const asked = () => site.requests.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).toSorted();
const change = (file: string, ...lines: string[]) =>
  files.set(`${UPSTREAM}/lang/en/${file}`, Buffer.from(drawing(text(lines, { x: 300, y: 300 }))));

describe("an editor who fetches an episode's lettering", () => {
  it("has every page dated by its number, balloon by balloon in its panels", async () => {
    expect(await ingest()).toEqual({ pages: 3, downloaded: 3, written: 3, warnings: [] });
    const [first, ...others] = await rows();
    const unknown = { who: null, kind: null };
    expect(first).toMatchObject({
      ...{ seriesId: idOf(SLUG), episode: 1, page: 1, language: "en" },
      balloons: [
        { ...unknown, panel: 1, text: "en 1 above" },
        { ...unknown, panel: 2, text: "en 1 below" },
      ],
    });
    expect(others.map(({ page }) => page)).toEqual([2, 3]);
  });

  it("has it as plain text, where the content check looks", async () => {
    await ingest();
    const folder = join(env().DATA_DIR, "lettering", SLUG, `${SLUG}-ep1`, "en");
    expect((await readdir(folder)).toSorted()).toEqual(["1.txt", "2.txt", "3.txt"]);
    expect(await readFile(join(folder, "2.txt"), "utf8")).toBe("en 2 above\nen 2 below\n");
  });

  it("is told which pages the source does not have, and gets the others", async () => {
    const result = await ingest({ language: "fr" });
    expect(result).toMatchObject({ pages: 1, written: 1 });
    expect(result.warnings).toEqual([
      `${UPSTREAM}: the source repository has no lettering in "fr" of page 2, 3.`,
    ]);
  });

  it("is told when the source lacks the language, and keeps the others", async () => {
    await ingest();
    const before = await rows();
    expect(await ingest({ language: "de" })).toEqual({
      ...{ pages: 0, downloaded: 0, written: 0 },
      warnings: [`${UPSTREAM}: the source repository has no lettering in "de".`],
    });
    expect(await rows()).toEqual(before);
  });

  it("cannot be led out of the data folder by a language", async () => {
    await expect(ingest({ language: "../en" })).rejects.toThrow(/cannot name a folder/);
    expect(site.requests).toEqual([]);
  });
});

describe("an editor who comes back for lettering", () => {
  it("asks for nothing and writes nothing a second time", async () => {
    await ingest();
    site.requests.length = 0;
    expect(await ingest()).toEqual({ pages: 3, downloaded: 0, written: 0, warnings: [] });
    expect(site.requests).toEqual([]);
  });

  it("and asks again gets what was changed there, and only that", async () => {
    await ingest();
    change("E01P02.svg", "Reworded.");
    site.requests.length = 0;
    expect(await ingest({ refresh: true })).toMatchObject({ downloaded: 1, written: 1 });
    expect(site.requests.map(({ headers }) => headers["if-none-match"] !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
    expect((await rows())[1]?.balloons).toEqual([{ panel: 1, who: null, kind: null, text: "Reworded." }]);
  });

  it("after it broke off fetches only what is missing", async () => {
    site.fail("E01P03.svg", { kind: "status", status: 503 }, 5);
    await expect(ingest()).rejects.toThrow(AcquireError);
    expect(await rows(), "nothing is half done").toEqual([]);
    site.requests.length = 0;
    expect(await ingest()).toMatchObject({ pages: 3, downloaded: 1, written: 3 });
    expect(asked()).toEqual(["E01P03.svg"]);
  });

  it("does not lose what it has to a page that cannot be read", async () => {
    await ingest();
    const before = await rows();
    site.fail("E01P02.svg", { kind: "bytes", bytes: Buffer.from("<html><br>Come back later</html>") });
    const { warnings, ...counts } = await ingest({ refresh: true });
    expect(counts).toEqual({ pages: 2, downloaded: 0, written: 0 });
    expect(warnings).toEqual([expect.stringMatching(/E01P02\.svg is not well-formed\.$/)]);
    expect(await rows()).toEqual(before);
  });

  it("does not trust a file that somebody changed on the disk", async () => {
    await ingest();
    const folder = join(env().DATA_DIR, "downloads", SLUG, `${SLUG}-ep1`, "lettering", "en");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "E01P01.svg"), drawing(text(["Forged."], { x: 1, y: 1 })));
    expect(await ingest()).toMatchObject({ downloaded: 1, written: 0 });
  });
});

describe("publishing the words of a comic that is not ours", () => {
  it("leaves its fetched lettering alone", async () => {
    await ingest();
    const before = await rows();
    const changed = edited(book(), ({ episodes }) => {
      const page = episodes[0]?.pages[0];
      if (page !== undefined) page.gist = { en: "Something else happens." };
    });
    expect(await publishIt(changed)).toMatchObject({ written: 1, removed: 0 });
    expect(await rows()).toEqual(before);
  });

  it("takes the lettering of a page with the page", async () => {
    await ingest();
    await publishIt(edited(book(), ({ episodes }) => episodes[0]?.pages.pop()));
    expect((await rows()).map(({ page }) => page)).toEqual([1, 2]);
  });
});

describe("an embedded start", () => {
  it("fetches the lettering of episodes that have none, once", async () => {
    // Its log reads the configuration when it is imported, and the site's address is not known before.
    const { fetchMissingLettering } = await import(
      "#lib/ingest/fetched-lettering/fetch-missing-lettering.ts"
    );
    await fetchMissingLettering();
    expect(await rows()).toHaveLength(3);
    site.requests.length = 0;
    await rm(join(env().DATA_DIR, "downloads"), { recursive: true });
    await fetchMissingLettering();
    expect(site.requests).toEqual([]);
  });
});
