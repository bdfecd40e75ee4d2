/** Draws the pictures of a series ahead of time, so that whoever serves it need not. */
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { PictureError } from "#lib/ingest/pictures/make-pictures.ts";
import { isPrepared, writePrepared } from "#lib/ingest/pictures/prepared-pictures.ts";
import { drawingPath } from "./drawing-file.ts";
import { planPictures } from "./included-pictures.ts";

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
    for (const { part, hash, draw } of pictures) {
      result.hashes.push(hash);
      if (await isPrepared(target, hash)) continue;
      try {
        await writePrepared(target, await draw());
        result.drawn += 1;
      } catch (error) {
        if (!(error instanceof PictureError)) throw error;
        result.warnings.push(`${drawingPath(episode.slug, part)}: ${error.message}`);
      }
    }
  }
  return result;
}
