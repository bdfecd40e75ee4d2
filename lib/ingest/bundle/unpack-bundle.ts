/**
 * A content folder as somebody uploaded it, unpacked with suspicion into a folder of its own: plain files and folders,
 * portable names, bounded in every way. Nothing is ever written elsewhere, and what was refused leaves nothing behind.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Parser, type ReadEntry } from "tar";
import { BundleError, showName } from "./bundle-error.ts";
import { isLeftBySystem, readEntryPath, watchNames } from "./entry-path.ts";

const MEGABYTE = 1024 * 1024;
/** Far more than any series: ours with all its drawings is one megabyte packed, five unpacked, in sixty entries. */
export const BUNDLE_LIMITS = {
  packedBytes: 64 * MEGABYTE,
  unpackedBytes: 256 * MEGABYTE,
  fileBytes: 8 * MEGABYTE,
  entries: 4_000,
  /** How many times as large the content may be as the archive; text and drawings come to ten or twenty. */
  ratio: 200,
} as const;
const SERIES_FILE = "series.yaml";
const GZIP = 0x1f;
/** Bytes of what goes before an entry and speaks of it, such as a long name. */
const LONGEST_HEADER = 64 * 1024;
/** Little enough that even a bomb, unpacked a thousandfold at once, takes no memory worth speaking of. */
const BITE = 8 * 1024;

export type BundleLimits = Readonly<Record<keyof typeof BUNDLE_LIMITS, number>>;
type File = { path: string; bytes: Buffer };

/**
 * Unpacks a gzipped tar archive into `folder`, which must not exist yet.
 * @returns the folder that holds `series.yaml`: `folder`, or the one folder that everything was packed in.
 * @throws BundleError, with nothing left on the disk, when the archive is not one of plain files within the limits.
 */
export async function unpackBundle(
  archive: AsyncIterable<Uint8Array>,
  folder: string,
  limits: BundleLimits = BUNDLE_LIMITS,
): Promise<string> {
  await mkdir(folder, { mode: 0o700 });
  try {
    for await (const { path, bytes } of filesOf(archive, limits)) {
      await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, path), bytes, { flag: "wx", mode: 0o600 });
    }
    return await findSeries(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The files of an archive, one after another; at most a few bites of it are in memory. */
async function* filesOf(archive: AsyncIterable<Uint8Array>, limits: BundleLimits): AsyncGenerator<File> {
  const reading = openReading(limits);
  let size = 0;
  for await (const piece of archive) {
    size += piece.byteLength;
    if (size > limits.packedBytes) throw tooLarge("The archive", limits.packedBytes);
    for (let at = 0; at < piece.byteLength; at += BITE) yield* reading.feed(piece.subarray(at, at + BITE));
  }
  yield* reading.finish();
}

function openReading(limits: BundleLimits) {
  const files: File[] = [];
  const admit = admission(limits);
  let refusal: unknown;
  let bitten = false;
  let ended = false;
  const orRefuse = (judge: () => void) => {
    try {
      if (refusal === undefined) judge();
    } catch (error) {
      refusal = error;
    }
  };
  const parser = new Parser({
    ...{ strict: true, zstd: false, brotli: false },
    ...{ maxDecompressionRatio: limits.ratio, maxMetaEntrySize: LONGEST_HEADER },
  });
  const judge = (entry: ReadEntry) => {
    orRefuse(() => collect(entry, admit(entry), files));
    entry.resume();
  };
  parser.on("entry", judge);
  // What the library passes over would make the next entry something else than it says it is.
  parser.on("ignoredEntry", judge);
  parser.on("meta", () => orRefuse(admit.count));
  parser.on("error", (error) => orRefuse(() => refuseArchive(error, limits)));
  // It would keep whatever follows the end in memory.
  parser.on("eof", () => {
    ended = true;
  });
  const taken = () => {
    if (refusal !== undefined) throw refusal;
    return files.splice(0);
  };
  return {
    feed(bite: Uint8Array): File[] {
      if (!bitten && bite[0] !== GZIP) throw new BundleError("The file is not a gzipped tar archive.");
      bitten = true;
      if (!ended) parser.write(bite);
      return taken();
    },
    finish(): File[] {
      if (!bitten) throw new BundleError("The file is empty.");
      if (!ended) parser.end();
      return taken();
    },
  };
}

function collect(entry: ReadEntry, path: string | null, files: File[]): void {
  if (path === null) return;
  const pieces: Buffer[] = [];
  entry.on("data", (piece) => pieces.push(piece));
  entry.on("end", () => files.push({ path, bytes: Buffer.concat(pieces) }));
}

/** Judges the entries of one archive in turn: the path of a file to keep, `null` for what needs no keeping. */
function admission(limits: BundleLimits) {
  const names = watchNames();
  let entries = 0;
  let bytes = 0;
  const count = () => {
    entries += 1;
    if (entries > limits.entries)
      throw new BundleError(`The archive has more than ${limits.entries} entries.`);
  };
  const admit = (entry: ReadEntry): string | null => {
    count();
    const isFile = isPlainFile(entry);
    const segments = readEntryPath(entry.path);
    names.take(segments, isFile);
    bytes += entry.size;
    if (entry.size > limits.fileBytes) throw tooLarge(`"${showName(entry.path)}"`, limits.fileBytes);
    if (bytes > limits.unpackedBytes) throw tooLarge("What the archive unpacks to", limits.unpackedBytes);
    return isFile && !isLeftBySystem(segments) ? segments.join("/") : null;
  };
  return Object.assign(admit, { count });
}

const KINDS: Readonly<Record<string, string>> = {
  SymbolicLink: "a symbolic link",
  Link: "a hard link",
  CharacterDevice: "a device",
  BlockDevice: "a device",
  FIFO: "a pipe",
};

function isPlainFile({ type, path }: ReadEntry): boolean {
  if (type === "File" || type === "Directory") return type === "File";
  const kind = KINDS[type] ?? "something else";
  throw new BundleError(`"${showName(path)}" is ${kind}; only plain files and folders may be packed.`);
}

function refuseArchive(fault: unknown, { ratio }: BundleLimits): never {
  const message = fault instanceof Error ? fault.message : "";
  throw new BundleError(
    message.includes("decompression ratio")
      ? `The archive unpacks to more than ${ratio} times its size.`
      : "The archive is damaged, or is no gzipped tar archive.",
    { cause: fault },
  );
}

function tooLarge(what: string, most: number): BundleError {
  return new BundleError(`${what} is larger than ${Math.round(most / MEGABYTE)} MB.`);
}

async function findSeries(folder: string): Promise<string> {
  const [first, ...others] = await readdir(folder, { withFileTypes: true });
  if ([first, ...others].some((entry) => entry?.name === SERIES_FILE)) return folder;
  if (first?.isDirectory() && others.length === 0) {
    const inside = join(folder, first.name);
    if ((await readdir(inside)).includes(SERIES_FILE)) return inside;
  }
  throw new BundleError(`The archive has no ${SERIES_FILE}; pack the folder of one series.`);
}
