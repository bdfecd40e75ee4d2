/** An encoded picture goes into storage, under keys that tell nothing, and becomes rows. */
import { type PictureKeyParts, pictureKey } from "#lib/ingest/pictures/keys.ts";
import type { EncodedPicture } from "#lib/ingest/pictures/make-pictures.ts";
import { imageKeySecret, storage } from "#lib/providers/storage/index.ts";
import type { ArtEpisode, ArtRow } from "./art-rows.ts";

/** Stores every width of the picture. @returns their rows, still to be saved, from the narrowest. */
export async function storePicture(
  episode: ArtEpisode,
  page: PictureKeyParts["page"],
  language: string,
  picture: EncodedPicture,
): Promise<ArtRow[]> {
  const secret = await imageKeySecret();
  const { sourceHash, placeholder, color } = picture;
  const rows: ArtRow[] = [];
  for (const { width, height, bytes, contentType } of picture.variants) {
    const place = { series: episode.series, episode: episode.number, page, language, width };
    const key = pictureKey(secret, { sourceHash, ...place });
    await storage().put(key, { bytes, contentType });
    rows.push({ part: String(page), width, height, key, placeholder, color, sourceHash });
  }
  return rows;
}
