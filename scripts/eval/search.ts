/**
 * How well the pages that answer a question are found, by the series' own measures: the unit is the page. What a reader
 * asks of the page has that page first, because the companion always has it before its eyes, and then the pages that
 * search brings, in its order; what is asked of the wiki has what search brings and nothing else.
 */
import { retrievedSchema } from "#lib/contract-retrieve.ts";
import { type Case, isBeyond, type Place } from "./cases.ts";
import type { Ranked } from "./metrics.ts";
import { jsonOf, type Site } from "./site.ts";

/** As many passages as the site gives. */
const MOST = 20;

export type Searched = {
  readonly asked: Case;
  /** Pages, best first, each once. */
  readonly pages: readonly Place[];
  readonly ranked: Ranked;
  /** How many passages came from beyond the asker's page. */
  readonly leaks: number;
};

/** Searches for one question as its asker would. @throws Error when the site refuses. */
export async function searchFor(asked: Case, site: Site): Promise<Searched> {
  const [episode, page] = asked.at;
  const response = await site.post("/api/retrieve", {
    mode: asked.mode,
    query: asked.asks,
    k: MOST,
    series: asked.series,
    language: asked.language,
    current_episode: episode,
    current_page: page,
  });
  const { chunks } = retrievedSchema.parse(await jsonOf(response));
  const found = chunks.map(({ metadata }): Place => [metadata.episode_number, metadata.page_number]);
  const pages = eachOnce(asked.mode === "page" ? [asked.at, ...found] : found);
  const held = pages.map(
    (place) => new Set(asked.gold.flatMap((gold, n) => (isSame(gold, place) ? [n] : []))),
  );
  return {
    asked,
    pages,
    ranked: { held, wanted: asked.gold.length },
    leaks: found.filter((place) => isBeyond(place, asked.at)).length,
  };
}

function eachOnce(places: readonly Place[]): Place[] {
  return places.filter((place, index) => places.findIndex((other) => isSame(other, place)) === index);
}

function isSame(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
