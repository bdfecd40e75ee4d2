/**
 * The comic's own lettering of one episode in one language, from its source repository into the database, page by page,
 * and as plain text to where `content:check` looks for it. What the repository lacks stays as it is here.
 */
import { env } from "#lib/env.ts";
import { acquireLettering } from "#lib/ingest/acquire/acquire-lettering.ts";
import type { PoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import type { RemoteEpisode } from "#lib/ingest/art/ingest-art.ts";
import { assignToPanels } from "#lib/ingest/transcript/assign-to-panels.ts";
import { directionOf } from "#lib/ingest/transcript/reading-order.ts";
import { loadPanelBoxes, saveLettering } from "./lettering-table.ts";
import { writeTexts } from "./write-texts.ts";

export type LetteringIngest = {
  language: string;
  refresh?: boolean;
  fetch?: PoliteFetch;
  signal?: AbortSignal;
};

export type LetteringResult = { pages: number; downloaded: number; written: number; warnings: string[] };

/** @throws AcquireError when the repository cannot be read; nothing is written then. */
export async function ingestLettering(
  episode: RemoteEpisode & { pageCount: number },
  options: LetteringIngest,
): Promise<LetteringResult> {
  const { LETTERING_SOURCE_URL, DATA_DIR } = env();
  const { language } = options;
  const { pages, warnings } = await acquireLettering({
    ...options,
    baseUrl: LETTERING_SOURCE_URL,
    dataDir: DATA_DIR,
    series: episode.series,
    slug: episode.slug,
    upstream: episode.upstream,
    number: episode.number,
    pageCount: episode.pageCount,
  });
  const boxes = await loadPanelBoxes(episode);
  const lettered = pages.map(({ page, balloons }) => ({
    page,
    balloons: assignToPanels(balloons, boxes.get(page) ?? [], directionOf(language)),
  }));
  await writeTexts(DATA_DIR, episode, language, lettered);
  const written = await saveLettering(episode, language, lettered);
  return {
    pages: pages.length,
    downloaded: pages.filter(({ fetched }) => fetched).length,
    written,
    warnings,
  };
}
