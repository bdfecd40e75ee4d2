/** How the library arranges and words what it lists. Pure; knows public fields only. */
import type { EpisodeSummary } from "#lib/contract.ts";

export type Shelf = {
  readonly series: string;
  readonly title: string;
  readonly episodes: readonly EpisodeSummary[];
};

/** One shelf per series, in the order series first appear; episodes on a shelf by their number. */
export function arrangeShelves(episodes: readonly EpisodeSummary[]): Shelf[] {
  const names = [...new Set(episodes.map((episode) => episode.series))];
  return names.map((series) => ({
    series,
    title: titleOfSeries(series),
    episodes: episodes
      .filter((episode) => episode.series === series)
      .sort((a, b) => a.episode_number - b.episode_number),
  }));
}

/** A series' slug as a heading: `pepper-and-carrot` reads "Pepper & Carrot". */
export function titleOfSeries(series: string): string {
  return series.split("-").map(capitalise).join(" ").replaceAll(" And ", " & ");
}

/** "1 page", "7 pages". */
export function countPages(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
