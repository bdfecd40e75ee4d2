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
import { cutPortrait } from "#lib/ingest/pictures/cut-portrait.ts";
import { makePictures } from "#lib/ingest/pictures/make-pictures.ts";
import { type ArtEpisode, type ArtRow, saveArt, storedHashes } from "./art-rows.ts";
import { type PortraitRow, renewPortrait, savePortraits, wantedPortraits } from "./portrait-rows.ts";
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
  const made = await encodeNew(episode, options.language, pictures);
  const changes = [await saveArt(episode, options.language, made.rows)];
  if (made.portraits !== null) changes.push(await savePortraits(episode, made.portraits));
  return {
    downloaded: pictures.filter(({ fetched }) => fetched).length,
    encoded: made.encoded,
    written: changes.reduce((sum, { written }) => sum + written, 0),
    removed: changes.reduce((sum, { removed }) => sum + removed, 0),
    warnings,
  };
}

type Made = { rows: ArtRow[]; portraits: PortraitRow[] | null; encoded: number };

/** The rows that the episode shall have; those of portraits, which have one language, only when it is this one. */
async function encodeNew(
  episode: ArtEpisode,
  language: string,
  pictures: readonly AcquiredPicture[],
): Promise<Made> {
  const known = await storedHashes(episode, language);
  const wanted = language === episode.language ? await wantedPortraits(episode) : [];
  const made: Made = { rows: [], portraits: language === episode.language ? [] : null, encoded: 0 };
  for (const { page, path } of pictures) {
    const bytes = await readFile(path);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const stored = known.get(String(page));
    if (stored?.hash === hash) made.rows.push(...stored.rows);
    else {
      made.encoded += 1;
      made.rows.push(...(await storePicture(episode, page, language, await makePictures(bytes))));
    }
    for (const portrait of wanted.filter((one) => one.page === page)) {
      const rows = await renewPortrait(episode, portrait, hash, (ofPortrait) => {
        made.encoded += 1;
        return cutPortrait(bytes, portrait.box, ofPortrait);
      });
      made.portraits?.push(...rows);
    }
  }
  return made;
}
