/**
 * Pictures that a run has made: in storage, named by no row yet, and known to the run, so that whoever takes it up does
 * not make them again and whoever ends it without publishing leaves no file behind.
 */
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import type { ArtRow } from "#lib/ingest/art/art-rows.ts";
import type { Make, Wanted } from "#lib/ingest/art/gather-art.ts";
import { preparedFolder } from "#lib/ingest/art/include-art.ts";
import { storePicture } from "#lib/ingest/art/store-picture.ts";
import type { EncodedPicture } from "#lib/ingest/pictures/make-pictures.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { readPrepared } from "#lib/ingest/pictures/prepared-pictures.ts";

const rowSchema = z.object({
  part: z.string(),
  width: z.int(),
  height: z.int(),
  key: z.string(),
  placeholder: z.string(),
  color: z.string(),
  sourceHash: z.string(),
});

/**
 * Makes what the run has not made yet: from what was prepared at build, else anew. What cannot be made stays as it is.
 * @param made is told of every picture that is done with, and why one cannot be used.
 */
export function makeStaged(runId: string, made: (refusal: string | null) => Promise<void>): Make {
  return async (wanted, encode) => {
    const name = nameOf(wanted);
    const staged = await stagedRows(runId, name);
    if (staged.length > 0) {
      await made(null);
      return staged;
    }
    const { episode, part, language, hash } = wanted;
    const picture = (await readPrepared(preparedFolder(), hash)) ?? (await encodeOr(encode));
    if (picture instanceof PictureError) {
      await made(`${episode.slug}, ${part} (${language}): ${picture.message}`);
      return null;
    }
    const rows = await storePicture(episode, part, language, picture);
    await edit((transaction) =>
      transaction.stagedPicture.createMany({
        data: rows.map((row) => ({ runId, key: row.key, name, row })),
        skipDuplicates: true,
      }),
    );
    await made(null);
    return rows;
  };
}

async function encodeOr(encode: () => Promise<EncodedPicture>): Promise<EncodedPicture | PictureError> {
  return encode().catch((error: unknown) => {
    if (error instanceof PictureError) return error;
    throw error;
  });
}

/** How many pictures the run has made. */
export async function countStaged(runId: string): Promise<number> {
  const names = await edit((transaction) =>
    transaction.stagedPicture.findMany({ where: { runId }, distinct: ["name"], select: { name: true } }),
  );
  return names.length;
}

async function stagedRows(runId: string, name: string): Promise<ArtRow[]> {
  const rows = await edit((transaction) =>
    transaction.stagedPicture.findMany({ where: { runId, name }, select: { row: true } }),
  );
  return rows.map(({ row }) => rowSchema.parse(row)).toSorted((a, b) => a.width - b.width);
}

function nameOf({ episode, part, language, hash }: Wanted): string {
  return JSON.stringify([episode.number, part, language, hash]);
}
