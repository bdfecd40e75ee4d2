import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import { makePoliteFetch, USER_AGENT } from "#lib/ingest/acquire/polite-fetch.ts";
import { type ComicSite, type Files, openComicSite } from "#tests/support/comic-site.ts";
import { drawTinyComic } from "#tests/support/comic-site-tiny.ts";

const files = await drawTinyComic();
let site: ComicSite;
let dataDir: string;
let waits: number[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "acquire-"));
  site = await openComicSite(files);
  waits = [];
});
afterEach(async () => {
  await site.close();
  await rm(dataDir, { recursive: true });
});

const impatientFetch = () =>
  makePoliteFetch((ms) => {
    waits.push(ms);
    return Promise.resolve();
  });

const acquire = (baseUrl = site.url) =>
  acquireEpisode({
    baseUrl,
    dataDir,
    series: "tiny",
    slug: "ep01-tiny-dusk",
    upstream: "ep01_Tiny-Dusk",
    language: "en",
    quality: "low-res",
    fetch: impatientFetch(),
  });

const timesAsked = (ending: string) => site.requests.filter(({ path }) => path.endsWith(ending)).length;

describe("a site in trouble", () => {
  it("that drops the connection in the middle of a page is asked for it again", async () => {
    site.fail("P02.jpg", { kind: "drop", after: 0.5 }, 2);
    const { pictures } = await acquire();
    const page = pictures.find(({ page }) => page === 2);
    expect(await readFile(page?.path ?? "")).toEqual(
      await files("ep01_Tiny-Dusk/low-res/en_ep01_Tiny-DuskP02.jpg"),
    );
    expect(timesAsked("P02.jpg")).toBe(3);
    expect(timesAsked("P01.jpg")).toBe(1);
  });

  it("is asked again ever more slowly", async () => {
    site.fail("P02.jpg", { kind: "status", status: 503 }, 3);
    await acquire();
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it("is given the time it asks for", async () => {
    site.fail("P02.jpg", { kind: "status", status: 503, retryAfter: "7" });
    site.fail("P02.jpg", { kind: "status", status: 429, retryAfter: "Fri, 01 Jan 2021 00:00:00 GMT" });
    await acquire();
    expect(waits).toEqual([7000, 0]);
  });

  it("that asks for too much time is left alone, and the editor told", async () => {
    site.fail("P02.jpg", { kind: "status", status: 503, retryAfter: "3600" });
    await expect(acquire()).rejects.toThrow(/P02\.jpg: the site asks to come back in 60 minutes/);
    expect(waits).toEqual([]);
  });

  it("that stays in trouble is given up after five tries, and the editor told", async () => {
    site.fail("P02.jpg", { kind: "status", status: 500 }, 99);
    await expect(acquire()).rejects.toThrow(
      /P02\.jpg could not be fetched: the site answered with status 500/,
    );
    expect(timesAsked("P02.jpg")).toBe(5);
  });

  it("that cannot be reached is named to the editor", async () => {
    const gone = await openComicSite(files);
    await gone.close();
    await expect(acquire(gone.url)).rejects.toThrow(`${gone.url}/episodes-v1.json could not be fetched`);
  });

  it("that lacks a page is not asked for the rest of the episode", async () => {
    const long = await openComicSite(
      await drawTinyComic([{ name: "ep01_Tiny-Dusk", pages: 12, languages: ["en"] }]),
    );
    try {
      long.fail("P01.jpg", { kind: "status", status: 404 });
      await expect(acquire(long.url)).rejects.toThrow("P01.jpg was refused");
      expect(long.pictureRequests().filter((path) => /P(0[5-9]|1[0-2])\.jpg$/.test(path))).toEqual([]);
    } finally {
      await long.close();
    }
  });

  it("that never answers is given up in time", async () => {
    site.fail("P02.jpg", { kind: "silence" }, 99);
    const request = { url: `${site.url}/P02.jpg`, timeoutMs: 20 };
    const fetching = impatientFetch()(request, (response) => response.text(), new AbortController().signal);
    await expect(fetching).rejects.toThrow("could not be fetched: it took longer than 0.02 s");
  });
});

describe("a polite visitor", () => {
  it("says who it is, with the version that is installed", async () => {
    await acquire();
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile("package.json", "utf8")));
    expect(USER_AGENT).toContain(`peppercarrot-companion/${version} `);
    expect(new Set(site.requests.map(({ headers }) => headers["user-agent"]))).toEqual(new Set([USER_AGENT]));
  });

  it("asks for two things at a time, never more", async () => {
    let open = 0;
    let most = 0;
    const echo = await openComicSite(async () => new Uint8Array());
    const slow: Files = async (path) => {
      open += 1;
      most = Math.max(most, open);
      // A third request, if there were one, is here before these round trips are over.
      for (let trip = 0; trip < 5; trip += 1) await (await fetch(echo.url)).arrayBuffer();
      open -= 1;
      return files(path);
    };
    const busy = await openComicSite(slow);
    try {
      await acquire(busy.url);
    } finally {
      await busy.close();
      await echo.close();
    }
    expect(most).toBe(2);
  });
});
