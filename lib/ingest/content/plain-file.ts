/** Files of a content folder are taken only where they lie in it: plain, of a sane size, and text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { statIfThere } from "./stat.ts";

const MEGABYTE = 1024 * 1024;

export type PlainText = { text: string; refusal: null } | { text: null; refusal: string };

/**
 * The text of `file`, relative to `folder` and with forward slashes, or why it cannot be used, as the rest of a sentence.
 * Only trouble with the disk is thrown.
 */
export async function readPlainFile(folder: string, file: string, mostBytes: number): Promise<PlainText> {
  const refusal = await refuse(folder, file, mostBytes);
  if (refusal !== null) return { text: null, refusal };
  try {
    return { text: decode(await readFile(join(folder, file))), refusal: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: null, refusal: "is not UTF-8 text" };
  }
}

async function refuse(folder: string, file: string, mostBytes: number): Promise<string | null> {
  const segments = file.split("/");
  for (const depth of segments.keys()) {
    const above = await statIfThere(join(folder, ...segments.slice(0, depth)));
    if (depth > 0 && above !== null && !above.isDirectory())
      return "must lie in plain folders, not behind a link";
  }
  const stats = await statIfThere(join(folder, file));
  if (stats === null) return "is missing";
  if (!stats.isFile()) return "must be a plain file, not a link or anything else";
  return stats.size > mostBytes ? `is larger than ${mostBytes / MEGABYTE} MB` : null;
}

/** @throws TypeError for bytes that are no text. A mark of the byte order at the start is harmless and left out. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
