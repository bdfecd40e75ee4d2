/**
 * One picture's work, as it is handed to the process that does it: everything that is needed and nothing else. The work
 * itself is here too, so that both sides mean the same by it.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { boxSchema } from "#lib/contract-pages.ts";
import { layOver, rasterise } from "#lib/ingest/art/compose-page.ts";
import { cutPortrait } from "#lib/ingest/pictures/cut-portrait.ts";
import {
  type EncodedPicture,
  makePictures,
  makePicturesOfPixels,
} from "#lib/ingest/pictures/make-pictures.ts";

const size = z.object({ width: z.number(), height: z.number() });
/** `hash` stands for all that the picture is made of. */
const drawing = { svg: z.string(), size, hash: z.string() };

export const jobSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), path: z.string() }),
  z.object({ kind: z.literal("drawing"), ...drawing, layer: z.string() }),
  z.object({ kind: z.literal("face in a file"), path: z.string(), box: boxSchema, hash: z.string() }),
  z.object({ kind: z.literal("face in a drawing"), ...drawing, box: boxSchema }),
]);
export type EncodeJob = z.infer<typeof jobSchema>;

const pictureSchema = z.object({
  width: z.int(),
  height: z.int(),
  animated: z.boolean(),
  color: z.string(),
  placeholder: z.string(),
  sourceHash: z.string(),
  variants: z.array(
    z.object({
      width: z.int(),
      height: z.int(),
      bytes: z.instanceof(Uint8Array).transform((bytes) => new Uint8Array(bytes)),
      contentType: z.literal("image/webp"),
    }),
  ),
});

/** What comes back: the picture, or why there is none, for the editor or as a fault of ours. */
export const replySchema = z.union([
  z.object({ picture: pictureSchema }),
  z.object({ refusal: z.string() }),
  z.object({ fault: z.string() }),
]);
export type EncodeReply = z.input<typeof replySchema>;

/** @throws PictureError when the picture cannot be used. */
export async function doJob(job: EncodeJob): Promise<EncodedPicture> {
  switch (job.kind) {
    case "file":
      return makePictures(await readFile(job.path));
    case "drawing": {
      const bare = await rasterise(job.svg, job.size);
      return makePicturesOfPixels(await layOver(bare, job.layer, job.size), job.hash);
    }
    case "face in a file":
      return cutPortrait(await readFile(job.path), job.box, job.hash);
    case "face in a drawing":
      return cutPortrait(await rasterise(job.svg, job.size), job.box, job.hash);
  }
}
