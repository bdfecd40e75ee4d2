/**
 * From one source picture to everything a browser needs of it: WebP in several widths, a placeholder and a colour to
 * show before it comes. The same bytes in are the same bytes out. One picture at a time, so that memory stays small.
 */
import {
  PLACEHOLDER_LENGTH,
  PLACEHOLDER_SIZE,
  QUALITY,
  THUMBNAIL_QUALITY,
  THUMBNAIL_WIDTH,
  widthsFor,
} from "./encoding.ts";
import { type PictureSource, type RawPicture, withPicture, withPixels } from "./picture-source.ts";

export type PictureVariant = {
  /** In pixels. */
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
  contentType: "image/webp";
};

export type EncodedPicture = {
  /** Of the source as it is seen, in pixels. */
  width: number;
  height: number;
  animated: boolean;
  /** The mean colour, `#rrggbb`. */
  color: string;
  /** A tiny WebP as a data URL. */
  placeholder: string;
  /** SHA-256 of the source bytes, or of all that the picture was drawn from, in hexadecimal. */
  sourceHash: string;
  /** From the narrowest, the thumbnail, to the widest. */
  variants: PictureVariant[];
};

/**
 * Encodes a JPEG, PNG, GIF or WebP picture on white. Animations stay animated, save for the thumbnail and where all
 * frames together are too large to decode.
 * @throws PictureError when the bytes are no such picture, are cut short, or are more than 60 MB or 100 megapixels.
 */
export async function makePictures(bytes: Uint8Array): Promise<EncodedPicture> {
  return withPicture(bytes, (source) => encodeAll(source, widthsFor(source.width)));
}

/**
 * Encodes a picture that was drawn here; `hash` stands for all that it was drawn from.
 * @param widths in pixels, from the narrowest; those of a page unless it is something else.
 */
export async function makePicturesOfPixels(
  picture: RawPicture,
  hash: string,
  widths: readonly number[] = widthsFor(picture.width),
): Promise<EncodedPicture> {
  return withPixels(picture, hash, (source) => encodeAll(source, widths));
}

async function encodeAll(source: PictureSource, widths: readonly number[]): Promise<EncodedPicture> {
  const variants: PictureVariant[] = [];
  for (const width of widths) variants.push(await encode(source, width));
  return {
    width: source.width,
    height: source.height,
    animated: source.animated,
    color: await meanColor(source),
    placeholder: await makePlaceholder(source),
    sourceHash: source.hash,
    variants,
  };
}

async function encode(source: PictureSource, width: number): Promise<PictureVariant> {
  const isThumbnail = width <= THUMBNAIL_WIDTH;
  // Said rather than left to the decoder, which may be a pixel off between widths.
  const height = Math.max(1, Math.round((source.height * width) / source.width));
  const encoded = await source
    .open(source.animated && !isThumbnail)
    .resize({ width, height, fit: "fill" })
    .webp({ quality: isThumbnail ? THUMBNAIL_QUALITY : QUALITY })
    .toBuffer();
  return { width, height, bytes: new Uint8Array(encoded), contentType: "image/webp" };
}

async function meanColor(source: PictureSource): Promise<string> {
  const pixel = await source.open(false).resize(1, 1, { fit: "fill" }).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}

/** As good as fits: a page's usually fits at the first quality, noise needs a lower one. */
async function makePlaceholder(source: PictureSource): Promise<string> {
  for (const quality of [40, 20, 1]) {
    const bytes = await source
      .open(false)
      .resize({ ...PLACEHOLDER_SIZE, fit: "inside" })
      .webp({ quality })
      .toBuffer();
    const url = `data:image/webp;base64,${bytes.toString("base64")}`;
    if (url.length <= PLACEHOLDER_LENGTH) return url;
  }
  throw new Error("the smallest placeholder is still too long");
}
