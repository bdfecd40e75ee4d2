/** What lies at a path, links not followed. */
import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";

/** `null` when nothing is there; other trouble with the disk is thrown. */
export async function statIfThere(path: string): Promise<Stats | null> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
