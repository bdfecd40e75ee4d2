import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { env } from "#lib/env.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import type { ComicSite } from "#tests/support/comic-site.ts";
import { FIRST_TINY_EPISODE, TINY_SLUG } from "#tests/support/comic-site-tiny.ts";
import { PLACES } from "./places.ts";
import { openSite } from "./run-in-a-process.ts";
import { expectSameEnd, runUndisturbed, type Whole } from "./the-same-end.ts";

const LONG = { timeout: 120_000 };
const places = PLACES.filter(({ isOnBoth }) => isOnBoth === true || process.env["DATABASE_URL"]).map(
  (place) => [place.name, place] as const,
);

let site: ComicSite;
let whole: Whole;
let resumed = 0;
beforeAll(async () => {
  site = await openSite();
  whole = await runUndisturbed();
}, LONG.timeout);
afterAll(async () => {
  await site.close();
  reportFigures({ "runs killed and resumed": resumed });
});

describe("an editor whose run is killed and taken up by another process", () => {
  it("has a run that changes words, people, pages, pictures and lettering", () => {
    const { before, after, work, end } = whole;
    expect(end.told.status).toBe("done");
    expect(work).toMatch(/^p{8}v{3}$/);
    for (const table of ["passages", "entities", "pages", "page_images", "portrait_images", "page_lettering"])
      expect(after[table], table).not.toEqual(before[table]);
    expect(after["reading_sessions"], "a reader beyond the new end").not.toEqual(before["reading_sessions"]);
  });

  it.each(places)("has what they would have had: killed when it is about %s", LONG, async (_, place) => {
    await expectSameEnd(whole, place);
    resumed += 1;
  });

  it("has what they would have had: killed with half of a picture fetched", LONG, async () => {
    const file = `${FIRST_TINY_EPISODE.upstream}P01.jpg`;
    const folder = join(env().DATA_DIR, "downloads", TINY_SLUG, FIRST_TINY_EPISODE.slug, "low-res", "en");
    const halfOfIt = async () => (await stat(join(folder, `.${file}.part`)).catch(() => null))?.size;
    await expectSameEnd(whole, { signs: [] }, async ({ child }) => {
      site.fail(file, { kind: "stall", after: 0.5 });
      await vi.waitUntil(halfOfIt, { timeout: 60_000 });
      child.kill("SIGKILL");
    });
    resumed += 1;
  });
});
