/**
 * From one source picture to everything a browser needs of it: WebP in several widths, a placeholder and a colour to
 * show before it comes. The same bytes in are the same bytes out. One picture at a time, so that memory stays small.
 */
import { createHash } from "node:crypto";
import pLimit from "p-limit";
import sharp, { type Metadata, type Sharp } from "sharp";
import {
  MOST_HEIGHT,
  MOST_PIXELS,
  PLACEHOLDER_LENGTH,
  PLACEHOLDER_SIZE,
  QUALITY,
  THUMBNAIL_QUALITY,
  THUMBNAIL_WIDTH,
  WIDEST,
  widthsFor,
} from "./encoding.ts";

sharp.concurrency(1);
sharp.cache(false);

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

/** The bytes are no picture that can be shown; the message is a sentence for the editor. */
export class PictureError extends Error {
  override name = "PictureError";
}

/** Pixels as sharp takes them: three channels, no padding. */
export type RawPicture = { pixels: Uint8Array; width: number; height: number };

type Source = {
  /** The picture on white and the right way up, as all frames or only the first. */
  open(animated: boolean): Sharp;
  width: number;
  height: number;
  animated: boolean;
  hash: string;
};

const oneAtATime = pLimit(1);

/**
 * Encodes a JPEG, PNG, GIF, WebP or SVG picture on white. Animations stay animated, save for the thumbnail and where all
 * frames together are too large to decode.
 * @throws PictureError when the bytes are no such picture, are cut short, or are larger than 100 megapixels.
 */
export async function makePictures(source: Uint8Array): Promise<EncodedPicture> {
  return oneAtATime(async () => {
    try {
      return await encodeAll(await inspect(source));
    } catch (error) {
      if (error instanceof PictureError) throw error;
      throw new PictureError("The picture is damaged or cut short, so it cannot be used.", { cause: error });
    }
  });
}

/** Encodes a picture that was drawn here; `hash` stands for all that it was drawn from. */
export async function makePicturesOfPixels(picture: RawPicture, hash: string): Promise<EncodedPicture> {
  const { pixels, width, height } = picture;
  const open = () => sharp(pixels, { raw: { width, height, channels: 3 } });
  return oneAtATime(() => encodeAll({ open, width, height, animated: false, hash }));
}

async function inspect(bytes: Uint8Array): Promise<Source> {
  const metadata = await readMetadata(bytes);
  if (!["jpeg", "png", "gif", "webp", "svg"].includes(metadata.format)) {
    throw new PictureError(`A picture of the kind ${metadata.format} cannot be used.`);
  }
  const frames = metadata.pages ?? 1;
  const { width } = metadata.autoOrient;
  const height = metadata.pageHeight ?? metadata.autoOrient.height;
  if (width * height > MOST_PIXELS) throw new PictureError("The picture has more than 100 megapixels.");
  if (height * Math.min(1, WIDEST / width) > MOST_HEIGHT)
    throw new PictureError("The picture is too tall for WebP.");
  return {
    open: (animated) => openBytes(bytes, animated),
    width,
    height,
    animated: frames > 1 && width * height * frames <= MOST_PIXELS,
    hash: createHash("sha256").update(bytes).digest("hex"),
  };
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  try {
    return await sharp(bytes, { animated: true, limitInputPixels: false }).metadata();
  } catch (error) {
    throw new PictureError("The file is not a picture.", { cause: error });
  }
}

async function encodeAll(source: Source): Promise<EncodedPicture> {
  const variants: PictureVariant[] = [];
  for (const width of widthsFor(source.width)) variants.push(await encode(source, width));
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

async function encode(source: Source, width: number): Promise<PictureVariant> {
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

function openBytes(bytes: Uint8Array, animated: boolean): Sharp {
  const picture = sharp(bytes, { animated, failOn: "truncated", limitInputPixels: MOST_PIXELS });
  return picture.autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb");
}

async function meanColor(source: Source): Promise<string> {
  const pixel = await source.open(false).resize(1, 1, { fit: "fill" }).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}

/** As good as fits: a page's usually fits at the first quality, noise needs a lower one. */
async function makePlaceholder(source: Source): Promise<string> {
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
