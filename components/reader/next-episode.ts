/** What follows an episode: public facts only. Pure. */
import type { EpisodeSummary } from "#lib/contract.ts";

export type NextEpisode = Pick<
  EpisodeSummary,
  "slug" | "title" | "title_language" | "episode_number" | "cover_sources"
>;

/** The next episode of the same series that has pages, or `null` after the last. */
export function findNextEpisode(
  current: Pick<EpisodeSummary, "series" | "episode_number">,
  episodes: readonly EpisodeSummary[],
): NextEpisode | null {
  const [next] = episodes
    .filter(({ series, page_count }) => series === current.series && page_count > 0)
    .filter(({ episode_number }) => episode_number > current.episode_number)
    .toSorted((a, b) => a.episode_number - b.episode_number);
  if (next === undefined) return null;
  const { slug, title, title_language, episode_number, cover_sources } = next;
  return { slug, title, title_language, episode_number, cover_sources };
}
