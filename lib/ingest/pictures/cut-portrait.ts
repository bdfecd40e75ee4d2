/** A portrait is a square of its page's picture, encoded like any picture in the few widths that faces are shown in. */
import { createHash } from "node:crypto";
import { ENCODING, PORTRAIT_ENCODING, PORTRAIT_WIDTHS, portraitWidthsFor } from "./encoding.ts";
import { type EncodedPicture, makePicturesOfPixels } from "./make-pictures.ts";
import { type PictureSource, type RawPicture, withPicture, withPixels } from "./picture-source.ts";
import { type Box, squareAround } from "./portrait-square.ts";

/** Of what is cut out no more is kept than this, in pixels: enough that scaling it down once more costs no sharpness. */
const LONGEST_KEPT = 2 * PORTRAIT_WIDTHS[1];

/** SHA-256 of all that the portrait depends on: the picture of its page by its hash, the box, and how portraits are made. */
export function portraitHash(pictureHash: string, box: Box): string {
  const parts = JSON.stringify([ENCODING, PORTRAIT_ENCODING, pictureHash, box]);
  return createHash("sha256").update(parts).digest("hex");
}

/**
 * Cuts a portrait from the picture of its page, of an animated one from the first frame.
 * @param hash what `portraitHash` says of the two.
 * @throws PictureError when the picture cannot be used.
 */
export async function cutPortrait(
  page: Uint8Array | RawPicture,
  box: Box,
  hash: string,
): Promise<EncodedPicture> {
  const cut = (source: PictureSource) => cutOut(source, box);
  const pixels =
    page instanceof Uint8Array ? await withPicture(page, cut) : await withPixels(page, hash, cut);
  return makePicturesOfPixels(pixels, hash, portraitWidthsFor(pixels.width));
}

async function cutOut(source: PictureSource, box: Box): Promise<RawPicture> {
  const { left, top, side } = squareAround(box, source);
  const length = Math.min(side, LONGEST_KEPT);
  const pixels = await source
    .open(false)
    .extract({ left, top, width: side, height: side })
    .resize({ width: length, height: length, fit: "fill" })
    .removeAlpha()
    .raw()
    .toBuffer();
  return { pixels, width: length, height: length };
}
