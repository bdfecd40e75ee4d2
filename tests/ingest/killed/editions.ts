/**
 * A small comic from elsewhere in two editions that differ in everything a run can change: words, people, pages, pictures,
 * lettering. What the comic's site has changes with them.
 */
import sharp from "sharp";
import type { IngestRequest } from "#lib/contract-admin.ts";
import type { Files } from "#tests/support/comic-site.ts";
import { drawTinyComic, TINY_SLUG } from "#tests/support/comic-site-tiny.ts";
import { drawing, text } from "../drawings.ts";

export type Edition = {
  /** The content folder. YAML, of which JSON is a part. */
  words: ReadonlyMap<string, Uint8Array>;
  /** What the comic's site and its source repository have meanwhile. */
  site: Files;
  request: Partial<IngestRequest>;
};

const DUSK = "ep01_Tiny-Dusk";
const DAWN = "ep02_Tiny-Dawn";
/** So many that their vectors are made in three batches. */
const FACTS = 70;

/** One episode of three pages. */
export async function firstEdition(): Promise<Edition> {
  const moth = {
    ...{ slug: "moth", kind: "creature", names: [{ name: "Moth", at: [1, 2] }] },
    portrait: { at: [1, 3], box: [0, 0, 0.5, 0.5] },
    facts: [{ text: "It flies at night.", at: [1, 3] }],
  };
  return {
    words: pack({
      "series.yaml": SERIES,
      "episodes/ep01.yaml": episode(1, DUSK, ["ada", "moth"], 3),
      "world/people.yaml": world("lights", [moth]),
    }),
    site: await siteWith([{ name: DUSK, pages: 3, languages: ["en"] }], "says"),
    request: { episodes: [1] },
  };
}

/** Without its last page and the moth, with other words, a repainted page, and an episode more. */
export async function secondEdition(): Promise<Edition> {
  const site = await siteWith(
    [
      { name: DUSK, pages: 2, languages: ["en"] },
      { name: DAWN, pages: 2, languages: ["en"] },
    ],
    "whispers",
  );
  const repainted = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#fa0" } })
    .jpeg()
    .toBuffer();
  return {
    words: pack({
      "series.yaml": SERIES,
      "episodes/ep01.yaml": episode(1, DUSK, ["ada"], 2),
      "episodes/ep02.yaml": episode(2, DAWN, ["ada"], 2),
      "world/people.yaml": world("tends", []),
    }),
    site: async (path) => (path === `${DUSK}/low-res/en_${DUSK}P01.jpg` ? repainted : site(path)),
    request: { episodes: [1, 2], refresh: true },
  };
}

const SERIES = {
  ...{ slug: TINY_SLUG, title: "Tiny", language: "en", languages: ["en"], art: "remote" },
  ...{ license: "CC BY 4.0", license_url: "https://example.org/", attribution: "Somebody" },
};

function episode(number: number, upstream: string, who: readonly string[], pages: number) {
  return {
    ...{ slug: `${TINY_SLUG}-ep${number}`, number, upstream, titles: { en: `Tiny ${number}` } },
    ...{ teaser: "Somebody is up late.", credits: [] },
    pages: Array.from({ length: pages }, (_, index) => ({
      ...{ page: index + 1, size: [300, 400], gist: `Page ${index + 1} of episode ${number} begins.` },
      panels: [
        { box: [0, 0, 1, 0.5], shows: `Somebody stands at window ${index + 1}.`, who: ["ada"] },
        {
          box: [0, 0.5, 1, 0.5],
          shows: `The street of page ${index + 1}.`,
          who: index === 0 ? ["ada"] : who,
        },
      ],
    })),
  };
}

function world(does: string, others: readonly object[]) {
  const facts = Array.from({ length: FACTS }, (_, n) => ({ text: `Ada ${does} lamp ${n + 1}.`, at: [1, 1] }));
  const ada = {
    ...{ slug: "ada", kind: "character", names: [{ name: "Ada", at: [1, 1] }] },
    ...{ portrait: { at: [1, 1], box: [0, 0, 0.5, 0.5] }, facts },
  };
  return { entities: [ada, ...others], relationships: [] };
}

function pack(files: Readonly<Record<string, object>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, value]) => [path, Buffer.from(JSON.stringify(value))]));
}

/** Art as the site has it, and the lettering of every page as its repository has it. */
async function siteWith(episodes: Parameters<typeof drawTinyComic>[0], says: string): Promise<Files> {
  const art = await drawTinyComic(episodes);
  return async (path) => {
    const [, page] = /\/lang\/en\/E\d\dP(\d\d)\.svg$/.exec(path) ?? [];
    if (page === undefined) return art(path);
    return Buffer.from(drawing(text([`A voice ${says}`, `on page ${page}`], { x: 300, y: 300 })));
  };
}
