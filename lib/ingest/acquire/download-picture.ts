/** One picture from the site to the disk, and nothing that merely calls itself one. */
import { sharp } from "#lib/ingest/pictures/decoder.ts";
import { MOST_BYTES } from "#lib/ingest/pictures/encoding.ts";
import { isPicture } from "#lib/ingest/pictures/picture-source.ts";
import { AcquireError } from "./acquire-error.ts";
import { type DownloadedFile, downloadFile, type FileRequest } from "./download-file.ts";
import type { DownloadRecord } from "./download-record.ts";
import type { PoliteFetch } from "./polite-fetch.ts";

const PICTURE = {
  timeoutMs: 120_000,
  mostBytes: MOST_BYTES,
  refuse: refuseOtherThanPicture,
};

/**
 * Sees to it that the picture is in the folder.
 * @throws Refusal when the site has none, AcquireError when it cannot be fetched or is no picture.
 */
export async function downloadPicture(
  request: FileRequest,
  record: DownloadRecord,
  fetch: PoliteFetch,
  signal: AbortSignal,
): Promise<DownloadedFile> {
  return downloadFile(request, PICTURE, record, fetch, signal);
}

/** Only the content counts: a file named `.gif` is often a JPEG, and an error page may come with status 200. */
async function refuseOtherThanPicture(path: string, url: string): Promise<void> {
  const format = await sharp(path, { limitInputPixels: false })
    .metadata()
    .then((metadata) => metadata.format)
    .catch(() => null);
  if (format === null || !isPicture(format)) {
    throw new AcquireError(`${url} is not a JPEG, PNG, GIF or WebP picture.`);
  }
}
