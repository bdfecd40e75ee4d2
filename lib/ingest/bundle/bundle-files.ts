/** The files that make a series: which they are, and the fingerprint of them all. */
import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Contents by path, relative to the series' folder, with forward slashes. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

const NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
const PATHS = [
  /^(?:series|questions)\.yaml$/,
  new RegExp(`^${NAME}\\.md$`),
  new RegExp(`^(?:episodes|world)/${NAME}\\.ya?ml$`),
  new RegExp(`^art/${NAME}/${NAME}\\.svg$`),
];

/** The files of a content folder that belong to its series; whatever else lies there, links too, is left out. */
export async function readBundleFolder(folder: string): Promise<BundleFiles> {
  const files = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  for (const path of paths.map((one) => one.split(sep).join("/")).toSorted()) {
    if (!PATHS.some((pattern) => pattern.test(path))) continue;
    if ((await lstat(join(folder, path))).isFile()) files.set(path, await readFile(join(folder, path)));
  }
  return files;
}

/** SHA-256 of all paths and contents, in the order of the paths. */
export function hashFiles(files: BundleFiles): string {
  const hash = createHash("sha256");
  for (const path of [...files.keys()].toSorted()) {
    const content = createHash("sha256")
      .update(files.get(path) ?? "")
      .digest("hex");
    hash.update(`${path}\n${content}\n`);
  }
  return hash.digest("hex");
}

/** How many bytes they are, unpacked. */
export function bytesOfFiles(files: BundleFiles): number {
  return [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
