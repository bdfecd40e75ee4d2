/**
 * The layout of the comic's official site below its base address: which episodes there are, what each calls its pages,
 * and where their pictures lie. Everything the site says is data: a name that is more than a plain file name is refused.
 */
import { z } from "zod";
import { AcquireError } from "./acquire-error.ts";
import type { PoliteFetch } from "./polite-fetch.ts";
import { readAtMost } from "./read-at-most.ts";

const JSON_TIMEOUT_MS = 30_000;
const MOST_JSON_BYTES = 5 * 1024 * 1024;

const plainName = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/, "is no plain file name");

const listedSchema = z.looseObject({ name: z.string() });
const episodeSchema = z.looseObject({
  name: plainName,
  /** File names without their language, by `cover`, `title`, `credits` and page number. */
  pages: z.record(z.string(), plainName),
  translated_languages: z.array(plainName),
});
const infoSchema = z.looseObject({
  published: z.iso.date().optional(),
  credits: z.record(z.string(), z.array(z.string())).default({}),
});
const titlesSchema = z.record(z.string(), z.string());

export type SiteEpisode = z.infer<typeof episodeSchema>;
export type EpisodeInfo = z.infer<typeof infoSchema>;
export type Quality = "low-res" | "hi-res";
export type Part = "cover" | "title" | "credits";
/** A picture of an episode: a story page, or a part around the story that has no number. */
export type Slot = { page: number | Part; file: string };

export type Site = { baseUrl: string; fetch: PoliteFetch; signal: AbortSignal };

/**
 * What the site lists of the episode called `name`. Other episodes may be as strange as they like.
 * @throws AcquireError when the site does not list it, lists it in a way we do not trust, or cannot be read.
 */
export async function findEpisode(site: Site, name: string): Promise<SiteEpisode> {
  const listed = await fetchJson(site, "episodes-v1.json", z.array(listedSchema));
  const found = listed.find((episode) => episode.name === name);
  if (found === undefined) {
    throw new AcquireError(`The site has no episode named "${name}" among its ${listed.length}.`);
  }
  return parseOrRefuse(found, episodeSchema, `What the site lists of ${name}`);
}

/**
 * Every episode that the site lists in a way we trust, and a sentence for each other.
 * @throws AcquireError when the list cannot be read.
 */
export async function listEpisodes(site: Site): Promise<{ episodes: SiteEpisode[]; strange: string[] }> {
  const listed = await fetchJson(site, "episodes-v1.json", z.array(listedSchema));
  const parsed = listed.map(({ name, ...rest }) => ({
    name,
    result: episodeSchema.safeParse({ name, ...rest }),
  }));
  return {
    episodes: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    strange: parsed.flatMap(({ name, result }) =>
      result.success ? [] : [`What the site lists of ${JSON.stringify(name)} is not laid out as expected.`],
    ),
  };
}

/** Date and credits of an episode. @throws Refusal when the site has none, else AcquireError like `findEpisode`. */
export async function fetchInfo(site: Site, episode: SiteEpisode): Promise<EpisodeInfo> {
  return fetchJson(site, `${episode.name}/info.json`, infoSchema);
}

/** The episode's titles by language. @throws Refusal when the site has none, else AcquireError like `findEpisode`. */
export async function fetchTitles(site: Site, episode: SiteEpisode): Promise<Record<string, string>> {
  return fetchJson(site, `${episode.name}/hi-res/titles.json`, titlesSchema);
}

/** The pictures of an episode: parts first, then the pages in order. `total_pages` says too much; only `pages` counts. */
export function slotsOf(episode: SiteEpisode): Slot[] {
  const parts = (["cover", "title", "credits"] as const).flatMap((page) => {
    const file = episode.pages[page];
    return file === undefined ? [] : [{ page, file }];
  });
  const pages = Object.entries(episode.pages)
    .filter(([name]) => /^[1-9]\d*$/.test(name))
    .map(([name, file]) => ({ page: Number(name), file }));
  return [...parts, ...pages.toSorted((a, b) => a.page - b.page)];
}

/** Where a picture lies. */
export function pictureUrl(
  site: Site,
  episode: SiteEpisode,
  quality: Quality,
  language: string,
  file: string,
) {
  return address(site, `${episode.name}/${quality}/${language}_${file}`);
}

async function fetchJson<T>(site: Site, path: string, schema: z.ZodType<T>): Promise<T> {
  const url = address(site, path);
  const text = await site.fetch(
    { url, timeoutMs: JSON_TIMEOUT_MS },
    async (response) => new TextDecoder().decode(await readAtMost(response, MOST_JSON_BYTES, url)),
    site.signal,
  );
  return parseOrRefuse(parseJson(text, url), schema, url);
}

function parseOrRefuse<T>(value: unknown, schema: z.ZodType<T>, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AcquireError(`${what} is not laid out as expected: ${issue?.path.join(".")} ${issue?.message}.`);
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AcquireError(`${url} is not valid JSON.`, { cause: error });
  }
}

function address(site: Site, path: string): string {
  return `${site.baseUrl.replace(/\/+$/, "")}/${path}`;
}
