/** The first screen of a reader who opens a page, before there is a session: rendered into the HTML. */
import type { PageView } from "#lib/contract.ts";
import { horizonOf } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic } from "#lib/spoiler/read-at.ts";
import { shownEpisode } from "./describe.ts";
import { loadPageViews } from "./page-views.ts";
import { findEpisode } from "./public-episode.ts";

/**
 * The pages around `page`, for a reader who has been as far as `furthestPage` in this episode. A page beyond that is
 * not opened by an address alone: it is held back to the furthest page.
 * @throws ProblemError `not_found` for an unknown episode.
 */
export async function pagesForReader(options: {
  episodeSlug: string;
  page: number;
  furthestPage: number;
  language: string;
}): Promise<PageView[]> {
  const episode = await readPublic((visible) => findEpisode(visible, options.episodeSlug));
  const furthestPage = Math.max(1, Math.min(options.furthestPage, episode.pageCount));
  const currentPage = Math.max(1, Math.min(options.page, furthestPage));
  const position = { seriesId: episode.seriesId, episode: episode.number, currentPage, furthestPage };
  return readAt(horizonOf({ ...position, rightPage: null, sessionId: null }), (visible) =>
    loadPageViews(visible, shownEpisode(episode, options.language), { from: 1, to: episode.pageCount }),
  );
}
