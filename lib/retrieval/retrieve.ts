/** Retrieval for callers without a session (evaluation, tools), who must claim a position and are held to it. */
import type { z } from "zod";
import type { Retrieved, retrieveSchema } from "#lib/contract-retrieve.ts";
import { textLanguageOf } from "#lib/episodes/localized.ts";
import { ProblemError } from "#lib/errors.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic } from "#lib/spoiler/read-at.ts";
import { embedQuestion } from "./embed-question.ts";
import { type Passage, searchPassages } from "./search.ts";

type Claim = z.infer<typeof retrieveSchema>;

/**
 * Searches at the claimed position. A question to the wiki without one is answered at the first page.
 * @throws ProblemError `horizon_missing` for a page-mode claim without a position, `page_out_of_range` for a position
 *   that the series does not have, `unavailable` when nothing is ingested.
 */
export async function retrieve(claim: Claim, signal: AbortSignal): Promise<Retrieved> {
  const { mode, query, k } = claim;
  const { current_episode: episode, current_page: page } = claim;
  if (mode === "page" && (episode === undefined || page === undefined)) {
    throw new ProblemError("horizon_missing", "Page mode needs current_episode and current_page.");
  }
  const series = await findSeries(claim.series);
  const position = { episode: episode ?? 1, page: page ?? 1 };
  const pageCount = series.episodes.find(({ number }) => number === position.episode)?.pageCount;
  if (pageCount === undefined || position.page > pageCount) {
    throw new ProblemError("page_out_of_range", "The series has no such page.");
  }
  const vector = await embedQuestion(query, series.embeddingModel, signal);
  const horizon = claimedHorizon({ seriesId: series.id, ...position });
  const { status, passages } = await readAt(horizon, (visible) =>
    searchPassages(visible, {
      text: query,
      vector,
      language: textLanguageOf(series, claim.language ?? series.language),
      limit: k,
      before: mode === "page" ? position : null,
      prefer: mode === "page" ? "panel" : "fact",
    }),
  );
  const boundary = { current_episode: position.episode, current_page: position.page };
  return {
    mode,
    query,
    status,
    boundary,
    chunks: passages.map((passage, index) => chunkOf(passage, index, series.slug)),
  };
}

async function findSeries(slug: string | undefined) {
  const series = await readPublic((visible) =>
    visible.series.findFirst({
      where: slug === undefined ? {} : { slug },
      include: { episodes: { select: { number: true, pageCount: true } } },
      orderBy: { slug: "asc" },
    }),
  );
  if (series !== null) return series;
  if (slug === undefined) throw new ProblemError("unavailable", "Nothing has been ingested here yet.");
  throw new ProblemError("not_found", `Series '${slug}' not found`);
}

function chunkOf(passage: Passage, index: number, series: string): Retrieved["chunks"][number] {
  const { id, kind, episode, episodeSlug, page, panel, text, score } = passage;
  return {
    rank: index + 1,
    chroma_id: `${kind}:${id}`,
    source_table: kind === "panel" ? "pages" : "wiki",
    source_id: id,
    score,
    metadata: {
      series,
      episode_slug: episodeSlug,
      episode_number: episode,
      page_number: page,
      ...(panel === null ? {} : { panel }),
    },
    text,
  };
}
