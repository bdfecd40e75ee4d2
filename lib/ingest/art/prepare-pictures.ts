/** Draws the pictures of a series ahead of time, so that whoever serves it need not. */
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { PictureError } from "#lib/ingest/pictures/make-pictures.ts";
import { isPrepared, writePrepared } from "#lib/ingest/pictures/prepared-pictures.ts";
import { drawingPath } from "./drawing-file.ts";
import { type IncludedPicture, planPictures } from "./included-pictures.ts";

/** `hashes` are those of all its pictures, `drawn` how many of them were not there yet. */
export type Prepared = { hashes: string[]; drawn: number; warnings: string[] };

/** Puts what is missing into `target`. A drawing that cannot be used is a warning. */
export async function preparePictures(
  { series, episodes }: SeriesContent,
  folder: string,
  target: string,
): Promise<Prepared> {
  const result: Prepared = { hashes: [], drawn: 0, warnings: [] };
  if (series.art !== "included") return result;
  for (const episode of episodes) {
    const { pictures, warnings } = await planPictures(folder, series, episode);
    result.warnings.push(...warnings);
    const limit = pLimit(availableParallelism() + 1);
    await Promise.all(
      pictures.map((picture) => limit(() => preparePicture(picture, episode.slug, target, result))),
    );
  }
  return result;
}

/** Several at a time: while one is encoded, the next is drawn. */
async function preparePicture(
  { part, hash, draw }: IncludedPicture,
  episode: string,
  target: string,
  result: Prepared,
): Promise<void> {
  result.hashes.push(hash);
  if (await isPrepared(target, hash)) return;
  try {
    await writePrepared(target, await draw());
    result.drawn += 1;
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    result.warnings.push(`${drawingPath(episode, part)}: ${error.message}`);
  }
}
