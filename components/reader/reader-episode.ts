/** The public facts of an episode that the reader's screens show. Nothing here depends on how far anyone has read. */
import type { EpisodeDetail } from "#lib/contract.ts";

export type ReaderEpisode = Pick<
  EpisodeDetail,
  | "slug"
  | "title"
  | "title_language"
  | "episode_number"
  | "cover_sources"
  | "page_count"
  | "page_sizes"
  | "license"
  | "license_url"
  | "attribution"
  | "attribution_url"
>;

/** Takes just those facts, so that nothing else crosses to the browser. */
export function pickReaderEpisode(episode: EpisodeDetail): ReaderEpisode {
  return {
    slug: episode.slug,
    title: episode.title,
    title_language: episode.title_language,
    episode_number: episode.episode_number,
    cover_sources: episode.cover_sources,
    page_count: episode.page_count,
    page_sizes: episode.page_sizes,
    license: episode.license,
    license_url: episode.license_url,
    attribution: episode.attribution,
    attribution_url: episode.attribution_url,
  };
}

/** A4 upright: what a page is taken for until its size is known. */
const DEFAULT_ASPECT = 210 / 297;

/** Width over height of the book's pages: the middle one of all, so that one panorama does not bend the book. */
export function bookAspect(sizes: ReaderEpisode["page_sizes"]): number {
  const aspects = sizes.map(({ width, height }) => width / height).sort((a, b) => a - b);
  return aspects[Math.floor(aspects.length / 2)] ?? DEFAULT_ASPECT;
}
