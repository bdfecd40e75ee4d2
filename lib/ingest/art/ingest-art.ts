/**
 * The art of one episode, from the official site into storage and the database. Downloads resume, unchanged pictures
 * are neither encoded nor stored again, and the rows change in one transaction at the end.
 */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { env } from "#lib/env.ts";
import { acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import type { Quality } from "#lib/ingest/acquire/official-site.ts";
import type { PoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { makePictures } from "#lib/ingest/pictures/make-pictures.ts";
import { type ArtEpisode, type ArtRow, saveArt, storedHashes } from "./art-rows.ts";
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
  encoded: number;
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
  const known = await storedHashes(episode, options.language);
  const rows: ArtRow[] = [];
  let encoded = 0;
  for (const picture of pictures) {
    const stored = known.get(String(picture.page));
    const bytes = await readFile(picture.path);
    if (stored?.hash === createHash("sha256").update(bytes).digest("hex")) {
      rows.push(...stored.rows);
      continue;
    }
    const encodedPicture = await makePictures(bytes);
    rows.push(...(await storePicture(episode, picture.page, options.language, encodedPicture)));
    encoded += 1;
  }
  const changes = await saveArt(episode, options.language, rows);
  const downloaded = pictures.filter(({ fetched }) => fetched).length;
  return { downloaded, encoded, ...changes, warnings };
}
