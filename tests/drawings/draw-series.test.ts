import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DRAWN_SERIES, drawCover, drawnEpisodes, drawPage, type Picture } from "#drawings/draw-series.ts";

/** More would be slow to load for whoever opens the drawing itself. */
const MOST_CHARACTERS = 600_000;

const episodes = await drawnEpisodes();
const pictures: Picture[] = [];
for (const episode of episodes) {
  pictures.push(await drawCover(episode));
  for (const { page } of episode.pages) pictures.push(await drawPage(episode, page));
}

it("draws two episodes of at least seven pages, each with a cover", () => {
  expect(episodes.map(({ pages }) => pages.length >= 7)).toEqual([true, true]);
  expect(pictures).toHaveLength(episodes.reduce((count, { pages }) => count + pages.length + 1, 0));
});

it.each(pictures)("has $file checked in as it is drawn", async ({ file, svg }) => {
  expect((await readFile(join(DRAWN_SERIES, file), "utf8")) === svg, `run npm run draw`).toBe(true);
});

it.each(pictures)("draws $file with paths alone: nothing to fetch, to run or to typeset", ({ svg }) => {
  expect(svg).not.toMatch(/<(?:text|image|script|style|foreignObject)\b|\son\w+=|href="(?!#)|@import/);
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
  expect(svg.length).toBeLessThan(MOST_CHARACTERS);
});

it.each(pictures)("defines every filter, clip, colour run and repeated piece that $file uses", ({ svg }) => {
  const defined = new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
  const used = [...svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id);
  expect(used.filter((id) => !defined.has(id))).toEqual([]);
});
