/** Art from the official site to the disk, and nothing more: `list`, `episode` and `all`. A run finds it there. */
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { listEpisodes, type Quality, type SiteEpisode } from "#lib/ingest/acquire/official-site.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { slugOf } from "#lib/ingest/acquire/slug-of.ts";
import { readSeries } from "#lib/ingest/content/read.ts";

type Options = {
  slug: string | undefined;
  /** How many episodes of all, from the first. */
  limit: number;
  languages: readonly string[] | undefined;
  quality: Quality;
  refresh: boolean;
};

/** The only series that the official site has. */
const SERIES = "pepper-and-carrot";

/** Whether everything that was asked for is there. @throws AcquireError. */
export async function acquire(verb: string, options: Options, usage: string): Promise<boolean> {
  const fetch = makePoliteFetch();
  const signal = new AbortController().signal;
  const { episodes, strange } = await listEpisodes({ baseUrl: env().COMIC_SOURCE_URL, fetch, signal });
  for (const sentence of strange) console.log(sentence);
  if (verb === "list") {
    for (const episode of episodes) console.log(describe(episode));
    return strange.length === 0;
  }
  const wanted =
    verb === "all" ? episodes.slice(0, options.limit) : episodes.filter(({ name }) => name === options.slug);
  if (verb !== "all" && (verb !== "episode" || options.slug === undefined)) throw new AcquireError(usage);
  if (wanted.length === 0) throw new AcquireError(`The site has no episode named "${options.slug}".`);
  let isWhole = true;
  const book = await readSeries(join("content", SERIES));
  for (const { name } of wanted) {
    const slug = slugOf(name, book.episodes);
    for (const language of options.languages ?? ["en"]) {
      isWhole = (await fetchOne(name, language, { ...options, slug, fetch, signal })) && isWhole;
    }
  }
  return isWhole;
}

/** One episode's failure does not keep the others from being fetched. */
async function fetchOne(
  upstream: string,
  language: string,
  {
    slug,
    quality,
    refresh,
    ...shared
  }: Options & Pick<Parameters<typeof acquireEpisode>[0], "slug" | "fetch" | "signal">,
): Promise<boolean> {
  const { COMIC_SOURCE_URL, DATA_DIR } = env();
  const place = { baseUrl: COMIC_SOURCE_URL, dataDir: DATA_DIR, series: SERIES, slug };
  try {
    const { fetch, signal } = shared;
    const acquired = await acquireEpisode({
      ...place,
      ...{ upstream, language, quality, refresh },
      ...(fetch === undefined ? {} : { fetch }),
      ...(signal === undefined ? {} : { signal }),
    });
    const news = acquired.pictures.filter(({ fetched }) => fetched).length;
    console.log(
      `${upstream} (${language}): ${acquired.pictures.length} pictures, ${news} fetched, in ${acquired.folder}`,
    );
    for (const warning of acquired.warnings) console.log(`  ${warning}`);
    return true;
  } catch (error) {
    if (!(error instanceof AcquireError)) throw error;
    console.error(error.message);
    return false;
  }
}

function describe({ name, pages, translated_languages }: SiteEpisode): string {
  const count = Object.keys(pages).filter((page) => /^[1-9]\d*$/.test(page)).length;
  return `${name}: ${count} pages in ${translated_languages.join(", ")}`;
}
