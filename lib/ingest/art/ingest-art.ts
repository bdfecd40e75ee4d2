/**
 * The art of one episode, from the official site into storage and the database. Downloads resume, unchanged pictures
 * are neither encoded nor stored again, and the rows change in one transaction at the end.
 */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { env } from "#lib/env.ts";
import { type AcquiredPicture, acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import type { Quality } from "#lib/ingest/acquire/official-site.ts";
import type { PoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { pictureKey } from "#lib/ingest/pictures/keys.ts";
import { makePictures } from "#lib/ingest/pictures/make-pictures.ts";
import { imageKeySecret, storage } from "#lib/providers/storage/index.ts";
import { type ArtRow, saveArt, storedHashes } from "./art-rows.ts";

export type ArtEpisode = {
  id: string;
  seriesId: string;
  series: string;
  slug: string;
  number: number;
  upstream: string;
};

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
export async function ingestArt(episode: ArtEpisode, options: ArtOptions): Promise<ArtResult> {
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
    const stored = known.get(partOf(picture));
    const bytes = await readFile(picture.path);
    if (stored?.hash === createHash("sha256").update(bytes).digest("hex")) {
      rows.push(...stored.rows);
      continue;
    }
    rows.push(...(await encodeAndStore(episode, picture, bytes, options.language)));
    encoded += 1;
  }
  const changes = await saveArt(episode, options.language, rows);
  const downloaded = pictures.filter(({ fetched }) => fetched).length;
  return { downloaded, encoded, ...changes, warnings };
}

function partOf({ page }: AcquiredPicture): string {
  return String(page);
}

async function encodeAndStore(
  episode: ArtEpisode,
  { page }: AcquiredPicture,
  bytes: Uint8Array,
  language: string,
): Promise<ArtRow[]> {
  const secret = await imageKeySecret();
  const picture = await makePictures(bytes);
  const { sourceHash, placeholder, color } = picture;
  const rows: ArtRow[] = [];
  for (const { width, height, bytes: encodedBytes, contentType } of picture.variants) {
    const place = { series: episode.series, episode: episode.number, page, language, width };
    const key = pictureKey(secret, { sourceHash, ...place });
    await storage().put(key, { bytes: encodedBytes, contentType });
    rows.push({ part: String(page), width, height, key, placeholder, color, sourceHash });
  }
  return rows;
}
