/**
 * The art of one episode in one language, fetched from the official site into the data folder. Going on after a failure
 * fetches only what is missing; a second run fetches no picture at all.
 */
import { join } from "node:path";
import { AcquireError } from "./acquire-error.ts";
import type { DownloadedFile } from "./download-file.ts";
import { downloadPicture } from "./download-picture.ts";
import { type DownloadRecord, openRecord } from "./download-record.ts";
import { downloadsFolder } from "./downloads-folder.ts";
import {
  type EpisodeInfo,
  fetchInfo,
  fetchTitles,
  findEpisode,
  pictureUrl,
  type Quality,
  type Site,
  type SiteEpisode,
  type Slot,
  slotsOf,
} from "./official-site.ts";
import { makePoliteFetch, type PoliteFetch, Refusal } from "./polite-fetch.ts";
import { untilOneFails } from "./until-one-fails.ts";

export type AcquireOptions = {
  /** The site's `0_sources` or whatever stands in for it. */
  baseUrl: string;
  dataDir: string;
  /** Slugs of the series and the episode: where the files go. */
  series: string;
  slug: string;
  /** The episode's name on the site. */
  upstream: string;
  language: string;
  quality: Quality;
  /** Ask again for what is already there. */
  refresh?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: AcquireProgress) => void;
  /** Shared by callers that acquire several episodes at once, so that the site sees one polite visitor. */
  fetch?: PoliteFetch;
};

export type AcquireProgress = { page: Slot["page"]; done: number; total: number; fetched: boolean };
export type AcquiredPicture = DownloadedFile & { page: Slot["page"]; path: string };
export type AcquiredEpisode = {
  folder: string;
  /** Cover, title and credits as far as the site has them, then every story page in order. */
  pictures: AcquiredPicture[];
  info: EpisodeInfo | null;
  titles: Record<string, string>;
  /** Sentences for the editor about what is missing and can be done without. */
  warnings: string[];
};

/**
 * Fetches cover, title, story pages and credits. Only story pages are indispensable.
 * @throws AcquireError when the site lacks the episode, the language or a story page, or cannot be read; the reason of
 * `signal` when that aborts.
 */
export async function acquireEpisode(options: AcquireOptions): Promise<AcquiredEpisode> {
  const stop = new AbortController();
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
  const site = { baseUrl: options.baseUrl, fetch: options.fetch ?? makePoliteFetch(), signal };
  const folder = downloadsFolder(options, options.quality);
  const episode = await findEpisode(site, options.upstream);
  refuseWhatIsNotThere(episode, options.language);
  const warnings: string[] = [];
  const warn = (warning: string) => warnings.push(`${episode.name}: ${warning}.`);

  const info = await orWarn(fetchInfo(site, episode), () => warn("the site has no info.json"));
  const titles = await orWarn(fetchTitles(site, episode), () => warn("the site has no titles"));
  for (const part of ["cover", "credits"]) {
    if (episode.pages[part] === undefined) warn(`the site lists no ${part}`);
  }
  const fetchSlot = slotFetcher(site, episode, options, await openRecord(folder), folder);
  const pictures = await untilOneFails(slotsOf(episode), stop, async (slot) =>
    typeof slot.page === "number"
      ? fetchSlot(slot)
      : orWarn(fetchSlot(slot), () => warn(`the site lists a ${slot.page} and has none`)),
  );
  return {
    folder,
    pictures: pictures.filter((picture) => picture !== null),
    info,
    titles: titles ?? {},
    warnings,
  };
}

/**
 * How many pictures `acquireEpisode` would fetch. Asks the site what it lists and fetches no picture.
 * @throws AcquireError like `acquireEpisode`.
 */
export async function countDownloads(options: AcquireOptions): Promise<number> {
  const { baseUrl, quality, language, upstream, refresh = false, fetch = makePoliteFetch() } = options;
  const signal = options.signal ?? new AbortController().signal;
  const episode = await findEpisode({ baseUrl, fetch, signal }, upstream);
  refuseWhatIsNotThere(episode, language);
  const files = new Set(slotsOf(episode).map(({ file }) => file));
  if (refresh) return files.size;
  const record = await openRecord(downloadsFolder(options, quality));
  const there = await Promise.all([...files].map((file) => record.verified(file)));
  return there.filter((download) => download === null).length;
}

function refuseWhatIsNotThere(episode: SiteEpisode, language: string): void {
  if (!episode.translated_languages.includes(language)) {
    const available = episode.translated_languages.join(", ");
    throw new AcquireError(
      `${episode.name} does not exist in "${language}"; the site has it in ${available}.`,
    );
  }
  if (!slotsOf(episode).some(({ page }) => typeof page === "number")) {
    throw new AcquireError(`${episode.name} has no story page on the site.`);
  }
}

function slotFetcher(
  site: Site,
  episode: SiteEpisode,
  { quality, language, refresh = false, onProgress }: AcquireOptions,
  record: DownloadRecord,
  folder: string,
): (slot: Slot) => Promise<AcquiredPicture> {
  const total = slotsOf(episode).length;
  const downloads = new Map<string, Promise<DownloadedFile>>();
  const download = (file: string) => {
    const url = pictureUrl(site, episode, quality, language, file);
    return downloadPicture({ url, folder, file, refresh }, record, site.fetch, site.signal);
  };
  let done = 0;
  return async ({ page, file }) => {
    // Two slots may name one file.
    const downloading = downloads.get(file) ?? download(file);
    downloads.set(file, downloading);
    const picture = await downloading;
    done += 1;
    onProgress?.({ page, done, total, fetched: picture.fetched });
    return { ...picture, page, path: join(folder, file) };
  };
}

/** `null` and a warning when the site says that it has no such thing. */
async function orWarn<T>(wanted: Promise<T>, warn: () => void): Promise<T | null> {
  try {
    return await wanted;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    warn();
    return null;
  }
}
