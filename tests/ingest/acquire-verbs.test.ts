import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { makePictures } from "#lib/ingest/pictures/make-pictures.ts";
import { acquire } from "#scripts/ingest/acquire.ts";
import { TSX } from "#scripts/steps.ts";
import { type ComicSite, openComicSite } from "#tests/support/comic-site.ts";
import { drawTinyComic } from "#tests/support/comic-site-tiny.ts";

const DUSK = "ep01_Tiny-Dusk";
const DAWN = "ep02_Tiny-Dawn";
const MOVING = `${DAWN}/low-res/en_${DAWN}P02.jpg`;

/** Named before anything reads the configuration. */
const dataDir = vi.hoisted(() => process.env["DATA_DIR"] ?? "");

const party = await drawTinyComic([{ name: "ep08_Pepper-s-Birthday-Party", pages: 1, languages: ["en"] }]);
let site: ComicSite;
/** Is told of every path that the site is asked for, before it answers. */
let onAsked: (path: string) => void = () => {};

beforeAll(async () => {
  const files = await drawTinyComic();
  const frame = (background: string) =>
    sharp({ create: { width: 300, height: 400, channels: 3, background } })
      .png()
      .toBuffer();
  const moving = await sharp(await Promise.all(["#f00", "#0f0"].map(frame)), { join: { animated: true } })
    .gif({ delay: [80, 160], loop: 0 })
    .toBuffer();
  site = await openComicSite(async (path) => {
    onAsked(path);
    return path === MOVING ? moving : ((await files(path)) ?? party(path));
  });
  process.env["COMIC_SOURCE_URL"] = site.url;
});
afterAll(() => site.close());
afterEach(async () => {
  onAsked = () => {};
  await rm(join(dataDir, "downloads"), { recursive: true, force: true });
});

/** What is printed, and whether all went well. */
async function type(verb: string, options: Partial<Parameters<typeof acquire>[1]> = {}) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  vi.spyOn(console, "log").mockImplementation(say);
  vi.mocked(console.error).mockImplementation(say);
  const everything = {
    slug: undefined,
    limit: 99,
    languages: undefined,
    quality: "low-res",
    refresh: false,
  } as const;
  const isWhole = await acquire(verb, { ...everything, ...options }, "usage: so and so");
  vi.mocked(console.error).mockClear();
  return { said, isWhole };
}

/** Every file below a data folder's downloads, by what it holds. */
async function downloads(folder = dataDir): Promise<Record<string, string>> {
  const root = join(folder, "downloads");
  await mkdir(root, { recursive: true });
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile() && one.name !== ".downloads.json")) {
    const path = join(entry.parentPath, entry.name);
    const hash = createHash("sha256").update(await readFile(path));
    files[path.slice(root.length)] = hash.digest("hex");
  }
  return files;
}

describe("an editor who types", () => {
  it("list is told every episode, its pages and its languages", async () => {
    expect(await type("list")).toEqual({
      said: [`${DUSK}: 3 pages in en, fr`, `${DAWN}: 2 pages in en`],
      isWhole: true,
    });
    expect(site.pictureRequests()).toEqual([]);
  });

  it("episode has that one in the languages asked for, and is told which it does not come in", async () => {
    const { said, isWhole } = await type("episode", { slug: DAWN, languages: ["en", "fr"] });
    expect(isWhole).toBe(false);
    const folder = join(dataDir, "downloads/pepper-and-carrot/ep02-tiny-dawn/low-res/en");
    expect(said).toEqual([
      `${DAWN} (en): 5 pictures, 5 fetched, in ${folder}`,
      `${DAWN} does not exist in "fr"; the site has it in en.`,
    ]);
    expect(Object.keys(await downloads())).toHaveLength(5);
  });

  it("episode without saying which, or a verb that is none, is told how", async () => {
    await expect(type("episode")).rejects.toThrow("usage");
    await expect(type("everything")).rejects.toThrow("usage");
    await expect(type("episode", { slug: "ep99_Never" })).rejects.toThrow('no episode named "ep99_Never"');
  });

  it("all has every episode, one that fails not keeping the next, and going on fetches what is missing", async () => {
    site.fail(`${DUSK}P02.jpg`, { kind: "status", status: 404 });
    const { said, isWhole } = await type("all");
    expect(isWhole).toBe(false);
    expect(said[0]).toContain("P02.jpg was refused with status 404");
    expect(said[1]).toContain(`${DAWN} (en): 5 pictures, 5 fetched`);
    const there = Object.keys(await downloads()).length;
    const before = site.pictureRequests().length;
    expect((await type("all")).isWhole).toBe(true);
    expect(site.pictureRequests().length - before).toBe(11 - there);
  });

  it("all has an episode that our content calls otherwise where a run of it looks", async () => {
    const bytes = (await party("episodes-v1.json")) ?? new Uint8Array();
    site.fail("episodes-v1.json", { kind: "bytes", bytes }, 2);
    expect((await type("all")).said).toMatchObject([/ep08-peppers-birthday-party/]);
  });

  it("has a page that moves as it is on the site, whatever its name, and readers will see it move", async () => {
    await type("episode", { slug: DAWN });
    const folder = join(dataDir, "downloads/pepper-and-carrot/ep02-tiny-dawn/low-res/en");
    const { animated, variants } = await makePictures(await readFile(join(folder, `${DAWN}P02.jpg`)));
    expect(animated).toBe(true);
    const { pages, delay } = await sharp(variants.at(-1)?.bytes, { animated: true }).metadata();
    expect({ pages, delay }).toEqual({ pages: 2, delay: [80, 160] });
  });
});

describe("an editor whose command is killed in the middle of all", () => {
  const own = mkdtempSync(join(tmpdir(), "acquire-"));
  afterAll(() => rm(own, { recursive: true }));
  const start = (): ChildProcess =>
    spawn(process.execPath, [...TSX, "scripts/ingest.ts", "all"], {
      stdio: "ignore",
      env: { ...process.env, DATA_DIR: own },
    });

  it("types it again, and has every file whole, those that were there not fetched again", async () => {
    await type("all");
    const whole = await downloads();
    const child = start();
    onAsked = (path) => {
      if (path.endsWith(`${DUSK}P03.jpg`)) child.kill("SIGKILL");
    };
    const [, signal]: unknown[] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");
    const kept = Object.keys(await downloads(own)).filter((file) => !file.endsWith(".part"));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(Object.keys(whole).length);
    const before = site.pictureRequests().length;
    const [code]: unknown[] = await once(start(), "exit");
    expect(code).toBe(0);
    expect(await downloads(own)).toEqual(whole);
    // Of the two that are fetched at a time, what had come and was not recorded yet comes again.
    const missing = Object.keys(whole).length - kept.length;
    expect(site.pictureRequests().length - before).toBeLessThanOrEqual(missing + 2);
  }, 60_000);
});
