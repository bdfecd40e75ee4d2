/** How the library arranges and words what it lists. Pure; knows public fields only. */
import type { EpisodeSummary } from "#lib/contract.ts";

export type Shelf = {
  readonly series: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly credit: Pick<EpisodeSummary, "attribution" | "attribution_url" | "license" | "license_url">;
  readonly episodes: readonly EpisodeSummary[];
};

/** One shelf per series, in the order series first appear; episodes on a shelf by their number. */
export function arrangeShelves(episodes: readonly EpisodeSummary[]): Shelf[] {
  const firsts = episodes.filter(
    ({ series }, index) => episodes.findIndex((episode) => episode.series === series) === index,
  );
  return firsts.map(({ series, series_title, series_title_language, ...first }) => ({
    series,
    title: series_title,
    titleLanguage: series_title_language,
    credit: {
      attribution: first.attribution,
      attribution_url: first.attribution_url,
      license: first.license,
      license_url: first.license_url,
    },
    episodes: episodes
      .filter((episode) => episode.series === series)
      .sort((a, b) => a.episode_number - b.episode_number),
  }));
}

/** "1 page", "7 pages". */
export function countPages(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}
