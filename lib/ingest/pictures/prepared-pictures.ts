/**
 * Encoded pictures that were made ahead, one folder per source hash: the pictures and a small file that describes them.
 * A picture is there whole or not at all; what cannot be read counts as not there.
 */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { EncodedPicture } from "./make-pictures.ts";

const DESCRIPTION = "picture.json";
const HASH = /^[0-9a-f]{64}$/;

const descriptionSchema = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  animated: z.boolean(),
  color: z.string(),
  placeholder: z.string(),
  variants: z.array(z.strictObject({ width: z.int().positive(), height: z.int().positive() })).min(1),
});

/** The picture with this source hash, or `null`. */
export async function readPrepared(folder: string, sourceHash: string): Promise<EncodedPicture | null> {
  const inside = folderOf(folder, sourceHash);
  try {
    const text = await readFile(join(inside, DESCRIPTION), "utf8");
    const { variants, ...described } = descriptionSchema.parse(JSON.parse(text));
    const read = variants.map(async ({ width, height }) => ({
      width,
      height,
      bytes: new Uint8Array(await readFile(join(inside, fileOf(width)))),
      contentType: "image/webp" as const,
    }));
    return { ...described, sourceHash, variants: await Promise.all(read) };
  } catch {
    return null;
  }
}

/** Whether `writePrepared` has been here with this hash. */
export async function isPrepared(folder: string, sourceHash: string): Promise<boolean> {
  return stat(join(folderOf(folder, sourceHash), DESCRIPTION)).then(
    () => true,
    () => false,
  );
}

/** Keeps the picture for `readPrepared`. */
export async function writePrepared(folder: string, picture: EncodedPicture): Promise<void> {
  const { sourceHash, variants, ...described } = picture;
  const unfinished = join(folder, `${sourceHash}.${randomUUID()}.part`);
  await mkdir(unfinished, { recursive: true });
  for (const { width, bytes } of variants) await writeFile(join(unfinished, fileOf(width)), bytes);
  const sizes = variants.map(({ width, height }) => ({ width, height }));
  await writeFile(join(unfinished, DESCRIPTION), JSON.stringify({ ...described, variants: sizes }));
  await rm(folderOf(folder, sourceHash), { recursive: true, force: true });
  await rename(unfinished, folderOf(folder, sourceHash));
}

/** Removes all but the pictures with these hashes. @returns how many went. */
export async function removeOthers(folder: string, hashes: ReadonlySet<string>): Promise<number> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const stale = names.filter((name) => !hashes.has(name));
  for (const name of stale) await rm(join(folder, name), { recursive: true });
  return stale.length;
}

function folderOf(folder: string, sourceHash: string): string {
  if (!HASH.test(sourceHash)) throw new Error("this is not the hash of a picture");
  return join(folder, sourceHash);
}

function fileOf(width: number): string {
  return `${width}.webp`;
}
