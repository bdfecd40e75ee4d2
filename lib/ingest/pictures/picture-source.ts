/**
 * A picture that is to be encoded, whichever way it came: as a file's bytes or as pixels that were drawn here. Opens it
 * as often as it is asked to, each time from the beginning, so that no whole page lies decoded in memory.
 */
import { createHash } from "node:crypto";
import pLimit from "p-limit";
import type { Metadata, Sharp } from "sharp";
import { sharp } from "./decoder.ts";
import { MOST_BYTES, MOST_HEIGHT, MOST_PIXELS, WIDEST } from "./encoding.ts";

/** The bytes are no picture that can be shown; the message is a sentence for the editor. */
export class PictureError extends Error {
  override name = "PictureError";
}

/** Pixels as sharp takes them: three channels, no padding. */
export type RawPicture = { pixels: Uint8Array; width: number; height: number };

export type PictureSource = {
  /** The picture on white and the right way up, as all frames or only the first. */
  open(animated: boolean): Sharp;
  /** As it is seen, in pixels. */
  width: number;
  height: number;
  animated: boolean;
  /** SHA-256 of the bytes, or what stands for all that the picture was drawn from. */
  hash: string;
};

const oneAtATime = pLimit(1);

/**
 * Runs `work` on a JPEG, PNG, GIF or WebP picture when no other picture is being worked on, so that memory stays small.
 * @throws PictureError when the bytes are no such picture, more than 60 MB or 100 megapixels, or fail the work.
 */
export async function withPicture<Result>(
  bytes: Uint8Array,
  work: (source: PictureSource) => Promise<Result>,
): Promise<Result> {
  return oneAtATime(async () => {
    try {
      return await work(await inspect(bytes));
    } catch (error) {
      if (error instanceof PictureError) throw error;
      throw new PictureError("The picture is damaged or cut short, so it cannot be used.", { cause: error });
    }
  });
}

/** Likewise on pixels that were drawn here; `hash` stands for all that they were drawn from. */
export async function withPixels<Result>(
  { pixels, width, height }: RawPicture,
  hash: string,
  work: (source: PictureSource) => Promise<Result>,
): Promise<Result> {
  const open = () => sharp(pixels, { raw: { width, height, channels: 3 } });
  return oneAtATime(() => work({ open, width, height, animated: false, hash }));
}

async function inspect(bytes: Uint8Array): Promise<PictureSource> {
  if (bytes.byteLength > MOST_BYTES) throw new PictureError("The picture is larger than 60 MB.");
  const metadata = await readMetadata(bytes);
  if (!isPicture(metadata.format))
    throw new PictureError(`A picture of the kind ${metadata.format} cannot be used.`);
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

/** A drawing is not one: it is looked at first (`lib/ingest/art/drawing-file.ts`) and drawn by other rules. */
export function isPicture(format: string): boolean {
  return ["jpeg", "png", "gif", "webp"].includes(format);
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  try {
    return await sharp(bytes, { animated: true, limitInputPixels: false }).metadata();
  } catch (error) {
    throw new PictureError("The file is not a JPEG, PNG, GIF or WebP picture.", { cause: error });
  }
}

function openBytes(bytes: Uint8Array, animated: boolean): Sharp {
  const picture = sharp(bytes, { animated, failOn: "error", limitInputPixels: MOST_PIXELS });
  return picture.autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb");
}
