/** Where downloads of an episode go, below the data folder. */
import { join } from "node:path";
import { AcquireError } from "./acquire-error.ts";

/** Slugs of the series and the episode, and a language code of the content. */
export type DownloadsOf = { dataDir: string; series: string; slug: string; language: string };

/** @throws AcquireError when a name could lead elsewhere. */
export function downloadsFolder(
  { dataDir, series, slug, language }: DownloadsOf,
  kind: "low-res" | "hi-res" | "lettering",
): string {
  for (const name of [series, slug, language]) {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(name)) throw new AcquireError(`"${name}" cannot name a folder.`);
  }
  return join(dataDir, "downloads", series, slug, kind, language);
}
