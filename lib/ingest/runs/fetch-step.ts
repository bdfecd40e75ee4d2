/** The step that fetches: art and lettering of the episodes that were asked for, onto this machine's disk. */
import type { IngestRequest } from "#lib/contract-admin.ts";
import { env } from "#lib/env.ts";
import { type AcquiredPicture, acquireEpisode, countDownloads } from "#lib/ingest/acquire/acquire-episode.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { type AcquiredLettering, acquireLettering } from "#lib/ingest/acquire/acquire-lettering.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import type { EpisodeContent, SeriesContent } from "#lib/ingest/content/series-content.ts";
import type { Progress } from "./progress.ts";

/** One episode in one language, as it lies on the disk. */
export type Fetched = {
  content: EpisodeContent;
  language: string;
  pictures: AcquiredPicture[];
  lettering: AcquiredLettering["pages"];
};

type Wanted = { content: EpisodeContent; upstream: string; language: string };

/**
 * Fetches what is not there yet. Lettering that cannot be had is told and can be done without.
 * @throws AcquireError when the site lacks an episode, a language or a page, or cannot be read.
 */
export async function fetchWanted(
  { series, episodes }: SeriesContent,
  request: IngestRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ fetched: Fetched[]; downloaded: number }> {
  const fetched: Fetched[] = [];
  const fetch = makePoliteFetch();
  let downloaded = 0;
  let pages = 0;
  const wanted = wantedOf(series, episodes, request);
  await progress.begin("fetch", wanted.length === 0 ? 0 : undefined);
  for (const one of wanted) {
    const options = { ...optionsOf(series.slug, one, request), fetch, signal };
    const { pictures, warnings } = await acquireEpisode({
      ...options,
      onProgress: ({ done, total }) =>
        void progress.reach("fetch", pages + done, pages + total).catch(() => undefined),
    });
    pages += pictures.length;
    for (const warning of warnings) await progress.tell(warning, "warn");
    const lettering = request.lettering ? await fetchLettering(options, one, progress) : [];
    const news = [...pictures, ...lettering].filter((file) => file.fetched).length;
    if (news > 0) await progress.tell(`${one.content.slug} (${one.language}): ${news} files fetched.`);
    downloaded += news;
    fetched.push({ content: one.content, language: one.language, pictures, lettering });
  }
  await progress.finish("fetch");
  return { fetched, downloaded };
}

/** How many pictures a run would fetch; asks the site only what it lists. @throws AcquireError. */
export async function countWanted(
  { series, episodes }: SeriesContent,
  request: IngestRequest,
  signal: AbortSignal,
): Promise<number> {
  const fetch = makePoliteFetch();
  let count = 0;
  for (const one of wantedOf(series, episodes, request)) {
    count += await countDownloads({ ...optionsOf(series.slug, one, request), fetch, signal });
  }
  return count;
}

/** @throws AcquireError for an episode that the series does not have. */
function wantedOf(
  series: SeriesContent["series"],
  episodes: readonly EpisodeContent[],
  request: IngestRequest,
): Wanted[] {
  const numbers = series.art === "remote" ? (request.episodes ?? []) : [];
  return [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      const content = episodes.find((episode) => episode.number === number);
      if (content === undefined) throw new AcquireError(`${series.slug} has no episode ${number}.`);
      const upstream = content.upstream ?? content.slug;
      return (request.languages ?? [series.language]).map((language) => ({ content, upstream, language }));
    });
}

function optionsOf(
  series: string,
  { content, upstream, language }: Wanted,
  { quality, refresh }: IngestRequest,
) {
  const { COMIC_SOURCE_URL, DATA_DIR } = env();
  const place = { baseUrl: COMIC_SOURCE_URL, dataDir: DATA_DIR, series, slug: content.slug };
  return { ...place, upstream, language, quality, refresh };
}

async function fetchLettering(
  options: Omit<Parameters<typeof acquireLettering>[0], "number" | "pageCount">,
  { content }: Wanted,
  progress: Progress,
): Promise<AcquiredLettering["pages"]> {
  const baseUrl = env().LETTERING_SOURCE_URL;
  const episode = { number: content.number, pageCount: content.pages.length };
  try {
    const { pages, warnings } = await acquireLettering({ ...options, ...episode, baseUrl });
    for (const warning of warnings) await progress.tell(warning, "warn");
    return pages;
  } catch (error) {
    if (!(error instanceof AcquireError)) throw error;
    await progress.tell(
      `${content.slug}: ${error.message} Its pages have no transcript until it can be fetched.`,
      "warn",
    );
    return [];
  }
}
