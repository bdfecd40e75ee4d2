/** The files of a series in a folder of their own, for as long as they are worked on. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BundleFiles } from "./bundle-files.ts";
import { unpackBundle } from "./unpack-bundle.ts";

/** Writes the files to a folder that goes when `work` has ended. */
export async function withFiles<Result>(
  files: BundleFiles,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  return withRoom(async (room) => {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(room, path)), { recursive: true });
      await writeFile(join(room, path), bytes);
    }
    return work(room);
  });
}

/** Unpacks an archive to a folder that goes when `work` has ended. @throws BundleError. */
export async function withUnpacked<Result>(
  archive: AsyncIterable<Uint8Array>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  return withRoom(async (room) => work(await unpackBundle(archive, join(room, "content"))));
}

async function withRoom<Result>(work: (room: string) => Promise<Result>): Promise<Result> {
  const room = await mkdtemp(join(tmpdir(), "companion-bundle-"));
  try {
    return await work(room);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}
