/**
 * The art of one episode, from the official site into storage and the database. Downloads resume, unchanged pictures
 * are neither encoded nor stored again, and the rows change in one transaction at the end.
 */

import { env } from "#lib/env.ts";
import { acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import type { Quality } from "#lib/ingest/acquire/official-site.ts";
import type { PoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { type ArtEpisode, saveArt } from "./art-rows.ts";
import { gatherArt } from "./gather-art.ts";
import { savePortraits } from "./portrait-rows.ts";
import { remoteSources } from "./remote-sources.ts";
import { storePicture } from "./store-picture.ts";

/** An episode whose art is on the official site, in the folder `upstream`. */
export type RemoteEpisode = ArtEpisode & { upstream: string };

export type ArtOptions = {
  language: string;
  quality: Quality;
  refresh?: boolean;
  fetch?: PoliteFetch;
  signal?: AbortSignal;
};

export type ArtResult = {
  downloaded: number;
  /** Pictures, portraits among them. */
  encoded: number;
  /** Rows. */
  written: number;
  removed: number;
  warnings: string[];
};

/** @throws AcquireError when the site cannot give the episode; PictureError when a picture is damaged. */
export async function ingestArt(episode: RemoteEpisode, options: ArtOptions): Promise<ArtResult> {
  const { COMIC_SOURCE_URL, DATA_DIR } = env();
  const { pictures, warnings } = await acquireEpisode({
    ...options,
    baseUrl: COMIC_SOURCE_URL,
    dataDir: DATA_DIR,
    series: episode.series,
    slug: episode.slug,
    upstream: episode.upstream,
  });
  let encoded = 0;
  const art = await gatherArt(
    remoteSources(episode, options.language, pictures),
    async ({ part, language }, encode) => {
      encoded += 1;
      return storePicture(episode, part, language, await encode());
    },
  );
  const changes = [await saveArt(episode, options.language, art.byLanguage.get(options.language) ?? [])];
  if (art.portraits !== null) changes.push(await savePortraits(episode, art.portraits));
  return {
    downloaded: pictures.filter(({ fetched }) => fetched).length,
    encoded,
    written: changes.reduce((sum, { written }) => sum + written, 0),
    removed: changes.reduce((sum, { removed }) => sum + removed, 0),
    warnings,
  };
}
