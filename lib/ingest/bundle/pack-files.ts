/** The files of a series as one file, a gzipped tar. */
import { create } from "tar";
import type { BundleFiles } from "./bundle-files.ts";
import { withFiles } from "./with-files.ts";

/** Nothing in it says when or by whom it was packed. */
const EPOCH = new Date(0);

/** The same files are the same bytes. */
export async function packFiles(files: BundleFiles): Promise<Uint8Array<ArrayBuffer>> {
  return withFiles(files, async (folder) => {
    const pieces: Uint8Array[] = [];
    const paths = [...files.keys()].toSorted();
    for await (const piece of create({ gzip: true, cwd: folder, portable: true, mtime: EPOCH }, paths)) {
      pieces.push(piece);
    }
    return new Uint8Array(Buffer.concat(pieces));
  });
}
