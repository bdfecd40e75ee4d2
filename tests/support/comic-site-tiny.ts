/** A comic of plain coloured pages, drawn on the spot for machines without real ones. No two pages share a colour. */
import sharp from "sharp";
import { idOf } from "#lib/ingest/publish/ids.ts";
import type { Files } from "./comic-site.ts";

export type TinyEpisode = { name: string; pages: number; languages: readonly string[] };

/** The series that a tiny comic is published as, and its first episode as ingest knows it. */
export const TINY_SLUG = "tiny";
export const FIRST_TINY_EPISODE = {
  id: idOf(TINY_SLUG, "episode", 1),
  seriesId: idOf(TINY_SLUG),
  series: TINY_SLUG,
  language: "en",
  slug: `${TINY_SLUG}-ep1`,
  number: 1,
  upstream: "ep01_Tiny-Dusk",
};

/** Two episodes, of three pages in two languages and of two pages in one. */
export const TINY_EPISODES: readonly TinyEpisode[] = [
  { name: "ep01_Tiny-Dusk", pages: 3, languages: ["en", "fr"] },
  { name: "ep02_Tiny-Dawn", pages: 2, languages: ["en"] },
];

const WIDTH = { "low-res": 300, "hi-res": 600 } as const;

/** Draws the comic and serves it like the official site would. */
export async function drawTinyComic(episodes: readonly TinyEpisode[] = TINY_EPISODES): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const writeJson = (path: string, value: unknown) => files.set(path, Buffer.from(JSON.stringify(value)));
  writeJson("episodes-v1.json", episodes.map(listEpisode));
  for (const [index, episode] of episodes.entries()) {
    writeJson(`${episode.name}/info.json`, {
      id: index + 1,
      "original-language": "en",
      published: "2014-05-10",
      credits: { art: ["Somebody"] },
    });
    writeJson(
      `${episode.name}/hi-res/titles.json`,
      Object.fromEntries(episode.languages.map((language) => [language, `Tiny ${index + 1} (${language})`])),
    );
    for (const [path, bytes] of await drawEpisode(episode, index)) files.set(path, bytes);
  }
  return async (path) => files.get(path) ?? null;
}

function listEpisode({ name, pages, languages }: TinyEpisode) {
  const numbered = Array.from({ length: pages }, (_, index) => [
    String(index + 1),
    pageFile(name, index + 1),
  ]);
  return {
    name,
    total_pages: pages + 1,
    pages: {
      cover: `${name}.jpg`,
      title: pageFile(name, 0),
      ...Object.fromEntries(numbered),
      credits: pageFile(name, pages + 1),
    },
    translated_languages: languages,
  };
}

function pageFile(name: string, page: number): string {
  return `${name}P${String(page).padStart(2, "0")}.jpg`;
}

async function drawEpisode({ name, pages, languages }: TinyEpisode, index: number) {
  const drawn: [string, Uint8Array][] = [];
  for (const [l, language] of languages.entries()) {
    const names = [`${name}.jpg`, ...Array.from({ length: pages + 2 }, (_, page) => pageFile(name, page))];
    for (const [n, file] of names.entries()) {
      const color = { r: 40 + 90 * index, g: 20 + 20 * n, b: 60 + 120 * l };
      for (const quality of ["low-res", "hi-res"] as const) {
        drawn.push([`${name}/${quality}/${language}_${file}`, await drawPage(WIDTH[quality], color)]);
      }
    }
  }
  return drawn;
}

async function drawPage(width: number, background: { r: number; g: number; b: number }): Promise<Uint8Array> {
  const height = Math.round((width * 4) / 3);
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
