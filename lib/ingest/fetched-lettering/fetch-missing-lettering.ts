/** The lettering that an embedded start gets by itself: of every episode of which the database has none, one by one. */
import { edit } from "#lib/db/edit.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { remoteEpisodes } from "#lib/ingest/art/fetch-missing-art.ts";
import { log } from "#lib/log.ts";
import { ingestLettering } from "./ingest-lettering.ts";

/**
 * Fetches what is missing, in the series' own language.
 * @throws AcquireError at the first episode that cannot be had; the next start goes on from there.
 */
export async function fetchMissingLettering(): Promise<void> {
  const lettered = await edit((transaction) =>
    transaction.pageLettering.findMany({
      distinct: ["seriesId", "episode"],
      select: { seriesId: true, episode: true },
    }),
  );
  const fetch = makePoliteFetch();
  for (const episode of await remoteEpisodes()) {
    const { seriesId, number, language } = episode;
    if (lettered.some((row) => row.seriesId === seriesId && row.episode === number)) continue;
    const result = await ingestLettering(episode, { language, fetch });
    log.info({ episode: episode.slug, ...result }, "lettering fetched");
  }
}
