/** The art that an embedded start gets by itself: every episode whose cover or pages the database lacks, one by one. */

import { edit } from "#lib/db/edit.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { log } from "#lib/log.ts";
import { readPublic } from "#lib/spoiler/read-at.ts";
import { ingestArt, type RemoteEpisode } from "./ingest-art.ts";

/**
 * Fetches what is missing, in the series' own language and at the site's lower resolution.
 * @throws AcquireError at the first episode that cannot be had; the next start goes on from there.
 */
export async function fetchMissingArt(): Promise<void> {
  const fetch = makePoliteFetch();
  for (const episode of await episodesWithoutArt()) {
    const { language } = episode;
    const { warnings, ...counts } = await ingestArt(episode, { language, quality: "low-res", fetch });
    log.info({ episode: episode.slug, ...counts, warnings }, "art fetched");
  }
}

async function episodesWithoutArt(): Promise<RemoteEpisode[]> {
  const episodes = await remoteEpisodes();
  const pictured = await edit((transaction) =>
    transaction.pageImage.groupBy({ by: ["seriesId", "episode", "page"], orderBy: { page: "asc" } }),
  );
  return episodes.filter(
    ({ seriesId, number, pageCount }) =>
      pictured.filter((row) => row.seriesId === seriesId && row.episode === number).length < pageCount,
  );
}

/** The episodes whose art is on the official site, in order. */
export async function remoteEpisodes(): Promise<(RemoteEpisode & { pageCount: number })[]> {
  const rows = await readPublic((visible) =>
    visible.episode.findMany({
      where: { upstream: { not: null } },
      include: { series: true },
      orderBy: [{ series: { slug: "asc" } }, { number: "asc" }],
    }),
  );
  return rows.map(({ id, seriesId, series, slug, number, upstream, pageCount }) => ({
    id,
    seriesId,
    series: series.slug,
    slug,
    number,
    upstream: upstream ?? slug,
    language: series.language,
    pageCount,
  }));
}
