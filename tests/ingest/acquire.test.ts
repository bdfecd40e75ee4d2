import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AcquireOptions, acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { type ComicSite, filesIn, openComicSite, realPages } from "#tests/support/comic-site.ts";
import { drawTinyComic } from "#tests/support/comic-site-tiny.ts";

const files = await drawTinyComic();
let site: ComicSite;
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "acquire-"));
  site = await openComicSite(files);
});
afterEach(async () => {
  await site.close();
  await rm(dataDir, { recursive: true });
});

const acquire = (options: Partial<AcquireOptions> = {}) =>
  acquireEpisode({
    baseUrl: site.url,
    dataDir,
    series: "tiny",
    slug: "ep01-tiny-dusk",
    upstream: "ep01_Tiny-Dusk",
    language: "en",
    quality: "low-res",
    fetch: makePoliteFetch(() => Promise.resolve()),
    ...options,
  });

describe("an editor who asks for an episode", () => {
  it("gets cover, title, credits and every page, in order and byte for byte", async () => {
    const { pictures, folder, warnings } = await acquire();
    expect(pictures.map(({ page }) => page)).toEqual(["cover", "title", "credits", 1, 2, 3]);
    expect(folder).toBe(join(dataDir, "downloads/tiny/ep01-tiny-dusk/low-res/en"));
    expect(warnings).toEqual([]);
    for (const { path } of pictures) {
      const name = path.slice(folder.length + 1);
      expect(
        Buffer.compare(
          await readFile(path),
          (await files(`ep01_Tiny-Dusk/low-res/en_${name}`)) ?? new Uint8Array(),
        ),
      ).toBe(0);
    }
  });

  it("gets its credits, its day and its titles too", async () => {
    const { info, titles } = await acquire();
    expect(info?.credits).toEqual({ art: ["Somebody"] });
    expect(info?.published).toBe("2014-05-10");
    expect(titles["fr"]).toBe("Tiny 1 (fr)");
  });

  it("gets the larger pictures beside the smaller ones, and each language in its own folder", async () => {
    const [small] = (await acquire()).pictures;
    const [large] = (await acquire({ quality: "hi-res", language: "fr" })).pictures;
    expect(large?.path).toContain("/hi-res/fr/");
    expect((await sharp(small?.path).metadata()).width).toBe(300);
    expect((await sharp(large?.path).metadata()).width).toBe(600);
  });

  it("is told how far it is", async () => {
    const seen: number[] = [];
    await acquire({ onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen).toHaveLength(6);
    expect(seen.at(-1)).toBe(1);
  });

  it("is told which languages there are when theirs is not", async () => {
    await expect(acquire({ language: "de" })).rejects.toThrow(
      'ep01_Tiny-Dusk does not exist in "de"; the site has it in en, fr.',
    );
    expect(site.pictureRequests()).toEqual([]);
  });

  it("is told when the site has no such episode", async () => {
    await expect(acquire({ upstream: "ep99_Never" })).rejects.toThrow('no episode named "ep99_Never"');
  });

  it("is only warned when cover or credits are missing", async () => {
    site.fail("Dusk.jpg", { kind: "status", status: 404 });
    site.fail("P04.jpg", { kind: "status", status: 404 });
    const { pictures, warnings } = await acquire();
    expect(pictures.map(({ page }) => page)).toEqual(["title", 1, 2, 3]);
    expect(warnings.toSorted()).toEqual([
      "ep01_Tiny-Dusk: the site lists a cover and has none.",
      "ep01_Tiny-Dusk: the site lists a credits and has none.",
    ]);
  });

  it("is told when a story page is missing, which is not tried again", async () => {
    site.fail("P02.jpg", { kind: "status", status: 404 }, 9);
    await expect(acquire()).rejects.toThrow(/P02\.jpg was refused with status 404/);
    expect(site.requests.filter(({ path }) => path.endsWith("P02.jpg"))).toHaveLength(1);
  });

  it("can call it off", async () => {
    site.fail("P01.jpg", { kind: "silence" });
    const calledOff = new AbortController();
    const reason = new Error("called off");
    await expect(
      acquire({ signal: calledOff.signal, onProgress: () => calledOff.abort(reason) }),
    ).rejects.toBe(reason);
  });
});

describe("a second run", () => {
  it("asks for no picture", async () => {
    await acquire();
    const before = site.pictureRequests().length;
    const again = await acquire();
    expect(site.pictureRequests()).toHaveLength(before);
    expect(again.pictures.map(({ fetched }) => fetched)).toEqual(Array(6).fill(false));
  });

  it("fetches a page again whose file was damaged or removed", async () => {
    const first = await acquire();
    const [, , , one, two] = first.pictures;
    await writeFile(one?.path ?? "", "scribbled over");
    await rm(two?.path ?? "");
    const again = await acquire();
    expect(again.pictures.filter(({ fetched }) => fetched).map(({ page }) => page)).toEqual([1, 2]);
    expect(again.pictures.map(({ sha256 }) => sha256)).toEqual(first.pictures.map(({ sha256 }) => sha256));
  });

  it("that is to refresh asks whether pictures changed, and fetches those that did", async () => {
    await acquire();
    const fresh = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#ffffff" } })
      .jpeg()
      .toBuffer();
    site.fail("P03.jpg", { kind: "bytes", bytes: fresh });
    const again = await acquire({ refresh: true });
    expect(again.pictures.filter(({ fetched }) => fetched).map(({ page }) => page)).toEqual([3]);
    expect(await readFile(again.pictures.at(-1)?.path ?? "")).toEqual(fresh);
    const asked = site.requests.filter(({ path }) => path.endsWith("P01.jpg")).at(-1);
    expect(asked?.headers["if-none-match"]).toMatch(/^"[0-9a-f]{16}"$/);
    expect(asked?.headers["if-modified-since"]).toBe("Sat, 10 May 2014 00:00:00 GMT");
  });

  it("goes on where a failed one stopped", async () => {
    site.fail("P03.jpg", { kind: "status", status: 404 });
    await expect(acquire()).rejects.toThrow("P03.jpg");
    const done = (await readdir(join(dataDir, "downloads/tiny/ep01-tiny-dusk/low-res/en"))).filter((name) =>
      name.endsWith(".jpg"),
    );
    const again = await acquire();
    expect(again.pictures.filter(({ fetched }) => fetched)).toHaveLength(6 - done.length);
    expect(done.length).toBeGreaterThan(0);
  });
});

describe("what the site says is not trusted", () => {
  const listing = (pages: Record<string, string>, name = "ep01_Tiny-Dusk") =>
    Buffer.from(JSON.stringify([{ name, pages, translated_languages: ["en"] }]));

  it.each(["../../../etc/passwd", ".hidden.jpg", "a/b.jpg", "a\\b.jpg", "a b.jpg", "%2e%2e.jpg", ""])(
    "a file named %j is refused",
    async (file) => {
      site.fail("episodes-v1.json", { kind: "bytes", bytes: listing({ "1": file }) });
      await expect(acquire()).rejects.toThrow("is not laid out as expected: pages.1");
      expect(site.pictureRequests()).toEqual([]);
    },
  );

  it("an episode whose name climbs out of its folder is refused", async () => {
    site.fail("episodes-v1.json", { kind: "bytes", bytes: listing({ "1": "a.jpg" }, "../up") });
    await expect(acquire({ upstream: "../up" })).rejects.toThrow("is not laid out as expected: name");
  });

  it("a page that is no picture is refused, and nothing of it stays", async () => {
    site.fail("P01.jpg", { kind: "bytes", bytes: Buffer.from("<html>Sorry</html>") });
    await expect(acquire()).rejects.toThrow(/P01\.jpg is not a JPEG, PNG, GIF or WebP picture/);
    const left = await readdir(join(dataDir, "downloads/tiny/ep01-tiny-dusk/low-res/en"));
    expect(left.filter((name) => name.includes("P01") || name.endsWith(".part"))).toEqual([]);
  });

  it("a drawing that could run code is no picture", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    site.fail("P01.jpg", { kind: "bytes", bytes: Buffer.from(svg) });
    await expect(acquire()).rejects.toThrow("is not a JPEG, PNG, GIF or WebP picture");
  });

  it("a page of more than 60 MB is refused", async () => {
    site.fail("P01.jpg", { kind: "bytes", bytes: new Uint8Array(60 * 1024 * 1024 + 1) });
    await expect(acquire()).rejects.toThrow("is larger than 60 MB");
  });

  it("a still page in a slot named .gif is welcome", async () => {
    const jpeg = (await files("ep01_Tiny-Dusk/low-res/en_ep01_Tiny-DuskP01.jpg")) ?? new Uint8Array();
    site.fail("episodes-v1.json", { kind: "bytes", bytes: listing({ "1": "P01.gif" }) });
    site.fail("P01.gif", { kind: "bytes", bytes: jpeg });
    const { pictures, warnings } = await acquire();
    expect(pictures.map(({ page }) => page)).toEqual([1]);
    expect(warnings).toEqual([
      "ep01_Tiny-Dusk: the site lists no cover.",
      "ep01_Tiny-Dusk: the site lists no credits.",
    ]);
  });
});

describe.skipIf(realPages === null)(
  "with the real pages (skipped unless COMPANION_FIXTURES names their folder)",
  () => {
    it("fetches an episode with a page under a .gif name, then nothing more", async () => {
      const real = await openComicSite(filesIn(realPages ?? ""));
      try {
        const episode = {
          baseUrl: real.url,
          slug: "ep04-stroke-of-genius",
          upstream: "ep04_Stroke-of-genius",
        };
        const { pictures, warnings } = await acquire(episode);
        expect(pictures.map(({ page }) => page)).toEqual(["cover", "title", "credits", 1, 2, 3, 4, 5, 6, 7]);
        expect(warnings).toEqual([]);
        const asked = real.pictureRequests().length;
        await acquire(episode);
        expect(real.pictureRequests()).toHaveLength(asked);
      } finally {
        await real.close();
      }
    });
  },
);
