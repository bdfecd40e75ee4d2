/** One file from a site to the disk: there whole, recorded and known to be what was wanted, or not there at all. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Download, DownloadRecord } from "./download-record.ts";
import type { PoliteFetch } from "./polite-fetch.ts";
import { piecesAtMost } from "./read-at-most.ts";

export type FileRequest = {
  url: string;
  folder: string;
  /** The name it gets in the folder. */
  file: string;
  /** Asks the site whether a finished file is still the same; otherwise a finished file is left in peace. */
  refresh: boolean;
};
/** What a site may send: in how much time, how large, and judged by `refuse`, which throws an AcquireError. */
export type Expectation = {
  timeoutMs: number;
  mostBytes: number;
  refuse: (path: string, url: string) => Promise<void>;
};
export type DownloadedFile = Download & { fetched: boolean };

/**
 * Sees to it that the file is in the folder.
 * @throws Refusal when the site has none, AcquireError when it cannot be fetched or is not what was expected.
 */
export async function downloadFile(
  request: FileRequest,
  expected: Expectation,
  record: DownloadRecord,
  fetch: PoliteFetch,
  signal: AbortSignal,
): Promise<DownloadedFile> {
  const known = await record.verified(request.file);
  if (known !== null && !request.refresh) return { ...known, fetched: false };
  const headers = known === null ? {} : conditionsOf(known);
  const keep = async (response: Response) => {
    if (response.status === 304 && known !== null) return { ...known, fetched: false };
    const download = await save(request, expected, response);
    await record.keep(request.file, download);
    return { ...download, fetched: true };
  };
  return fetch({ url: request.url, timeoutMs: expected.timeoutMs, headers }, keep, signal);
}

function conditionsOf({ etag, last_modified }: Download): Record<string, string> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(last_modified === null ? {} : { "if-modified-since": last_modified }),
  };
}

async function save(
  { url, folder, file }: FileRequest,
  { mostBytes, refuse }: Expectation,
  response: Response,
): Promise<Download> {
  const unfinished = join(folder, `.${file}.part`);
  const hash = createHash("sha256");
  let size = 0;
  async function* measure() {
    for await (const piece of piecesAtMost(response, mostBytes, url)) {
      hash.update(piece);
      size += piece.byteLength;
      yield piece;
    }
  }
  try {
    await pipeline(measure, createWriteStream(unfinished));
    await refuse(unfinished, url);
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
