/** One picture from the site to the disk: there whole, recorded and known to be a picture, or not there at all. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import sharp from "sharp";
import { AcquireError } from "./acquire-error.ts";
import type { Download, DownloadRecord } from "./download-record.ts";
import type { PoliteFetch } from "./polite-fetch.ts";
import { piecesAtMost } from "./read-at-most.ts";

const PICTURE_TIMEOUT_MS = 120_000;
const MOST_PICTURE_BYTES = 60 * 1024 * 1024;

export type PictureRequest = {
  url: string;
  folder: string;
  /** The name it gets in the folder. */
  file: string;
  /** Asks the site whether a finished file is still the same; otherwise a finished file is left in peace. */
  refresh: boolean;
};
export type DownloadedPicture = Download & { fetched: boolean };

/**
 * Sees to it that the picture is in the folder.
 * @throws Refusal when the site has none, AcquireError when it cannot be fetched or is no picture.
 */
export async function downloadPicture(
  request: PictureRequest,
  record: DownloadRecord,
  fetch: PoliteFetch,
  signal: AbortSignal,
): Promise<DownloadedPicture> {
  const known = await record.verified(request.file);
  if (known !== null && !request.refresh) return { ...known, fetched: false };
  const headers = known === null ? {} : conditionsOf(known);
  const keep = async (response: Response) => {
    if (response.status === 304 && known !== null) return { ...known, fetched: false };
    const download = await save(request, response);
    await record.keep(request.file, download);
    return { ...download, fetched: true };
  };
  return fetch({ url: request.url, timeoutMs: PICTURE_TIMEOUT_MS, headers }, keep, signal);
}

function conditionsOf({ etag, last_modified }: Download): Record<string, string> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(last_modified === null ? {} : { "if-modified-since": last_modified }),
  };
}

async function save({ url, folder, file }: PictureRequest, response: Response): Promise<Download> {
  const unfinished = join(folder, `.${file}.part`);
  const hash = createHash("sha256");
  let size = 0;
  async function* measure() {
    for await (const piece of piecesAtMost(response, MOST_PICTURE_BYTES, url)) {
      hash.update(piece);
      size += piece.byteLength;
      yield piece;
    }
  }
  try {
    await pipeline(measure, createWriteStream(unfinished));
    await refuseOtherThanPicture(unfinished, url);
    await rename(unfinished, join(folder, file));
  } finally {
    await rm(unfinished, { force: true });
  }
  return {
    size,
    sha256: hash.digest("hex"),
    etag: response.headers.get("etag"),
    last_modified: response.headers.get("last-modified"),
  };
}

/** Only the content counts: a file named `.gif` is often a JPEG, and an error page may come with status 200. */
async function refuseOtherThanPicture(path: string, url: string): Promise<void> {
  const format = await sharp(path, { limitInputPixels: false })
    .metadata()
    .then((metadata) => metadata.format)
    .catch(() => null);
  if (format === null || !["jpeg", "png", "gif", "webp"].includes(format)) {
    throw new AcquireError(`${url} is not a JPEG, PNG, GIF or WebP picture.`);
  }
}
