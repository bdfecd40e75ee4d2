/**
 * What a folder of downloads knows about its files: enough to tell a finished one from a damaged one without asking the
 * site. A record that cannot be read is an empty one; the worst that follows is a download.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** No downloaded file starts with a dot, so none can be taken for the record. */
const RECORD = ".downloads.json";

const downloadSchema = z.object({
  size: z.int().min(0),
  sha256: z.string(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
});
const recordSchema = z.record(z.string(), downloadSchema);

export type Download = z.infer<typeof downloadSchema>;

export type DownloadRecord = {
  /** What is known of a file whose bytes on disk are still those that were downloaded, else `null`. */
  verified(file: string): Promise<Download | null>;
  /** Remembers a file that is in place. */
  keep(file: string, download: Download): Promise<void>;
};

/** Opens the record of a folder, which is made if need be. One process at a time. */
export async function openRecord(folder: string): Promise<DownloadRecord> {
  await mkdir(folder, { recursive: true });
  const downloads = new Map(Object.entries(await readRecord(folder)));
  let writing = Promise.resolve();
  return {
    async verified(file) {
      const known = downloads.get(file);
      if (known === undefined) return null;
      return (await hashFile(join(folder, file))) === known.sha256 ? known : null;
    },
    keep(file, download) {
      downloads.set(file, download);
      writing = writing.catch(() => undefined).then(() => writeRecord(folder, downloads));
      return writing;
    },
  };
}

async function readRecord(folder: string): Promise<z.infer<typeof recordSchema>> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(join(folder, RECORD), "utf8")));
  } catch {
    return {};
  }
}

async function writeRecord(folder: string, downloads: ReadonlyMap<string, Download>): Promise<void> {
  const path = join(folder, RECORD);
  await writeFile(`${path}.part`, `${JSON.stringify(Object.fromEntries(downloads), null, 2)}\n`);
  await rename(`${path}.part`, path);
}

async function hashFile(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest("hex");
}
