/** An encoded picture goes into storage, under keys that tell nothing, and becomes rows. */
import { type PictureKeyParts, pictureKey } from "#lib/ingest/pictures/keys.ts";
import type { EncodedPicture } from "#lib/ingest/pictures/make-pictures.ts";
import { imageKeySecret, storage } from "#lib/providers/storage/index.ts";
import type { ArtEpisode, ArtRow } from "./art-rows.ts";
import { keepPictures } from "./unused-pictures.ts";

/** Stores every width of the picture. @returns their rows, still to be saved, from the narrowest. */
export async function storePicture(
  episode: ArtEpisode,
  page: PictureKeyParts["page"],
  language: string,
  picture: EncodedPicture,
): Promise<ArtRow[]> {
  const secret = await imageKeySecret();
  const { sourceHash, placeholder, color } = picture;
  const files = picture.variants.map(({ width, height, ...file }) => {
    const place = { series: episode.series, episode: episode.number, page, language, width };
    const key = pictureKey(secret, { sourceHash, ...place });
    return { row: { part: String(page), width, height, key, placeholder, color, sourceHash }, file };
  });
  await keepPictures(files.map(({ row }) => row.key));
  for (const { row, file } of files) await storage().put(row.key, file);
  return files.map(({ row }) => row);
}
