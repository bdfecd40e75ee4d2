/** The world graph for callers without a session, who must claim a position and are held to it. */
import type { WorldGraph } from "#lib/contract.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import { textLanguageOf } from "#lib/episodes/localized.ts";
import { findEpisode } from "#lib/episodes/public-episode.ts";
import { ProblemError } from "#lib/errors.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic } from "#lib/spoiler/read-at.ts";
import { fullGraph } from "./graph.ts";

type Claim = { episodeSlug: string; page: number; language: string };

/**
 * All that is known at the claimed page.
 * @throws ProblemError `not_found` for an unknown episode, `page_out_of_range` for a page that it does not have.
 */
export async function graphAtClaim({ episodeSlug, page, language }: Claim): Promise<WorldGraph> {
  const {
    seriesId,
    number: episode,
    pageCount,
    series,
  } = await readPublic((visible) => findEpisode(visible, episodeSlug));
  if (page < 1 || page > pageCount) {
    throw new ProblemError("page_out_of_range", `This episode has pages 1 to ${pageCount}.`);
  }
  const words = textLanguageOf(series, language);
  const view = { language: words, fallback: series.language };
  const graph = await readAt(claimedHorizon({ seriesId, episode, page }), (visible) =>
    fullGraph(visible, view, { episode, pages: [page] }),
  );
  return { language: tagOf(words), at: { episode, page }, ...graph };
}
