/**
 * Pictures in a folder of this machine, spread over subfolders by the first two characters of their keys. A picture is
 * there whole or not at all. Only names of the one shape our keys have ever reach the disk.
 */
import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isPictureKey, pictureKeyOf } from "./picture-key.ts";
import type { Storage } from "./storage.ts";

/** Keeps pictures in `folder`, which is made when the first one comes. */
export function storeInFolder(folder: string): Storage {
  const pathOf = (key: string) => join(folder, pictureKeyOf(key).slice(0, 2), key);
  const exists = async (key: string) => {
    if (!isPictureKey(key)) return false;
    return access(pathOf(key)).then(() => true, nothingIfMissing(false));
  };
  return {
    exists,
    async put(key, { bytes }) {
      if (await exists(key)) return;
      await writeWhole(pathOf(key), bytes);
    },
    async get(key) {
      if (!isPictureKey(key)) return null;
      const bytes = await readFile(pathOf(key)).catch(nothingIfMissing(null));
      return bytes === null ? null : { bytes, contentType: "image/webp" };
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    urlFor(key) {
      pathOf(key);
      return `/images/${key}`;
    },
  };
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function nothingIfMissing<T>(nothing: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return nothing;
    throw error;
  };
}
