/** What the pictures of an episode are made of when its drawings are checked in beside the words. */
import type { EpisodeContent, SeriesContent } from "#lib/ingest/content/series-content.ts";
import { encodeApart } from "#lib/ingest/encoder/encode-apart.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { type ArtEpisode, storedLanguages } from "./art-rows.ts";
import type { CutSource, EpisodeSources } from "./gather-art.ts";
import { type IncludedPicture, planPictures } from "./included-pictures.ts";

/** All languages of the episode, those that it is no longer in too. A drawing that cannot be used is a warning. */
export async function includedSources(
  folder: string,
  series: SeriesContent["series"],
  content: EpisodeContent,
): Promise<{ sources: EpisodeSources; warnings: string[] }> {
  const episode = episodeOf(series, content);
  const { pictures, warnings } = await planPictures(folder, series, content);
  const planned = pictures.map(({ language }) => language);
  const languages = [...new Set([...planned, ...(await storedLanguages(episode))])];
  const pages = pictures.map(({ part, language, hash, recipe }) => ({
    ...{ part, language, hash },
    encode: () => encodeApart({ kind: "drawing", ...recipe, hash }),
  }));
  const cuts = pictures.filter(({ language }) => language === series.language).flatMap(cutOf);
  return { sources: { episode, languages, pages, cuts }, warnings };
}

/** Whose pictures they are. */
export function episodeOf(series: SeriesContent["series"], { slug, number }: EpisodeContent): ArtEpisode {
  const { slug: seriesSlug, language } = series;
  const id = idOf(seriesSlug, "episode", number);
  return { id, seriesId: idOf(seriesSlug), series: seriesSlug, language, slug, number };
}

/** From the drawing itself: a face needs no words, which would be in one language only. */
function cutOf({ part, bareHash, recipe: { svg, size } }: IncludedPicture): CutSource[] {
  if (part === "cover") return [];
  const cut: CutSource["cut"] = (box, hash) =>
    encodeApart({ kind: "face in a drawing", svg, size, box, hash });
  return [{ page: part, hash: bareHash, cut }];
}
