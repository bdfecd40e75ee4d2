/** Draws the pictures of a series ahead of time, so that whoever serves it need not. */
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { cutPortrait, portraitHash } from "#lib/ingest/pictures/cut-portrait.ts";
import { makePicturesOfPixels } from "#lib/ingest/pictures/make-pictures.ts";
import { PictureError, type RawPicture } from "#lib/ingest/pictures/picture-source.ts";
import type { Box } from "#lib/ingest/pictures/portrait-square.ts";
import { isPrepared, writePrepared } from "#lib/ingest/pictures/prepared-pictures.ts";
import { type DrawnPart, drawingPath } from "./drawing-file.ts";
import { type IncludedPicture, planPictures } from "./included-pictures.ts";

/** `hashes` are those of all its pictures and portraits, `drawn` how many of them were not there yet. */
export type Prepared = { hashes: string[]; drawn: number; warnings: string[] };

/** Puts what is missing into `target`. A drawing that cannot be used is a warning. @param onDraw called before each that is drawn. */
export async function preparePictures(
  { series, episodes, entities }: SeriesContent,
  folder: string,
  target: string,
  onDraw: () => void = () => {},
): Promise<Prepared> {
  const result: Prepared = { hashes: [], drawn: 0, warnings: [] };
  if (series.art !== "included") return result;
  for (const episode of episodes) {
    const { pictures, warnings } = await planPictures(folder, series, episode);
    result.warnings.push(...warnings);
    const limit = pLimit(availableParallelism() + 1);
    await Promise.all(
      pictures.map((picture) =>
        limit(async () => {
          const own = picture.language === series.language;
          const boxes = own ? portraitBoxes(entities, [episode.number, picture.part]) : [];
          await preparePicture(picture, boxes, target, result, onDraw).catch(
            warnOf(episode.slug, picture, result),
          );
        }),
      ),
    );
  }
  return result;
}

/** Where portraits are cut from a page. */
function portraitBoxes(
  entities: SeriesContent["entities"],
  [episode, part]: readonly [number, DrawnPart],
): Box[] {
  return entities.flatMap(({ portrait }) =>
    portrait?.at[0] === episode && portrait.at[1] === part ? [portrait.box] : [],
  );
}

/** Several at a time: while one is encoded, the next is drawn. A page and the portraits on it are drawn once. */
async function preparePicture(
  { hash, bareHash, draw, letter }: IncludedPicture,
  boxes: readonly Box[],
  target: string,
  result: Prepared,
  onDraw: () => void,
): Promise<void> {
  const encoders = [
    { hash, encode: async (drawn: RawPicture) => makePicturesOfPixels(await letter(drawn), hash) },
    ...boxes.map((box) => {
      const ofPortrait = portraitHash(bareHash, box);
      return { hash: ofPortrait, encode: (drawn: RawPicture) => cutPortrait(drawn, box, ofPortrait) };
    }),
  ];
  result.hashes.push(...encoders.map((encoder) => encoder.hash));
  let drawn: RawPicture | undefined;
  for (const { hash, encode } of encoders) {
    if (await isPrepared(target, hash)) continue;
    if (drawn === undefined) onDraw();
    drawn ??= await draw();
    await writePrepared(target, await encode(drawn));
    result.drawn += 1;
  }
}

function warnOf(episode: string, { part }: IncludedPicture, result: Prepared) {
  return (error: unknown) => {
    if (!(error instanceof PictureError)) throw error;
    result.warnings.push(`${drawingPath(episode, part)}: ${error.message}`);
  };
}
