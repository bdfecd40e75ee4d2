/** The pictures of an edition: what they are made of, how many are to be made, and then their rows. */
import type { Changes } from "#lib/contract-changes.ts";
import { edit } from "#lib/db/edit.ts";
import type { EpisodeArt, EpisodeSources, Make } from "#lib/ingest/art/gather-art.ts";
import { gatherArt } from "#lib/ingest/art/gather-art.ts";
import { episodeOf, includedSources } from "#lib/ingest/art/included-sources.ts";
import type { PortraitPlace } from "#lib/ingest/art/portrait-rows.ts";
import { remoteSources } from "#lib/ingest/art/remote-sources.ts";
import { storedCuts } from "#lib/ingest/art/stored-cuts.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import type { Fetched } from "./fetch-step.ts";

export type EditionSources = { sources: EpisodeSources[]; warnings: string[] };

/** What the pictures of the edition in `folder` are made of, as far as it is on this machine. */
export async function sourcesOf(
  { series, episodes }: SeriesContent,
  folder: string,
  fetched: readonly Fetched[],
): Promise<EditionSources> {
  const all: EditionSources = { sources: [], warnings: [] };
  for (const content of episodes) {
    if (series.art === "included") {
      const { sources, warnings } = await includedSources(folder, series, content);
      all.sources.push(sources);
      all.warnings.push(...warnings);
      continue;
    }
    const episode = episodeOf(series, content);
    const own = fetched.filter((one) => one.content === content);
    for (const { language, pictures } of own) all.sources.push(remoteSources(episode, language, pictures));
    if (own.some(({ language }) => language === series.language)) continue;
    all.sources.push({ episode, languages: [], pages: [], cuts: await storedCuts(episode) });
  }
  return all;
}

/** The rows of all pictures, made by `make`, one after another. */
export async function gatherEdition(
  content: SeriesContent,
  { sources }: EditionSources,
  make: Make,
): Promise<EpisodeArt[]> {
  const gathered: EpisodeArt[] = [];
  for (const one of sources) gathered.push(await gatherArt(one, make, placesIn(content, one.episode.number)));
  return gathered;
}

/** How many pictures `gatherEdition` would have to make, and how many that readers see now would go. */
export async function countEdition(
  content: SeriesContent,
  sources: EditionSources,
): Promise<Pick<Changes["pictures"], "encode" | "remove" | "warnings">> {
  let encode = 0;
  await gatherEdition(content, sources, async () => {
    encode += 1;
    return [];
  });
  return { encode, remove: await countRemoved(content, sources), warnings: sources.warnings };
}

/** Where the words want portraits cut from an episode's pages. */
function placesIn({ series, entities }: SeriesContent, number: number): PortraitPlace[] {
  return entities.flatMap(({ slug, portrait }) =>
    portrait?.at[0] === number
      ? [{ entityId: idOf(series.slug, "entity", slug), page: portrait.at[1], box: portrait.box }]
      : [],
  );
}

/** Pictures whose page goes with the edition, or whose drawing or language is no longer there. */
async function countRemoved(
  { series, episodes }: SeriesContent,
  { sources }: EditionSources,
): Promise<number> {
  const seriesId = idOf(series.slug);
  const shown = await edit((transaction) =>
    transaction.pageImage.findMany({
      where: { seriesId },
      distinct: ["episode", "page", "language"],
      select: { episode: true, page: true, language: true },
    }),
  );
  const stays = shown.filter(({ episode, page, language }) => {
    const of = sources.find((one) => one.episode.number === episode && one.languages.includes(language));
    if (of !== undefined) return of.pages.some((one) => one.part === page && one.language === language);
    return (episodes.find(({ number }) => number === episode)?.pages.length ?? 0) >= page;
  });
  return shown.length - stays.length;
}
