/** One episode for somebody without a session: its public face, and what a reader of page 1 may have. */
import { z } from "zod";
import type { EpisodeDetail } from "#lib/contract.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic } from "#lib/spoiler/read-at.ts";
import { loadCast } from "#lib/world/cast.ts";
import { loadPortraits, type Portraits } from "#lib/world/portraits.ts";
import { tagOf } from "./language-names.ts";
import { seriesLanguages } from "./languages.ts";
import { textLanguageOf } from "./localized.ts";
import { loadPageViews, type ShownEpisode } from "./page-views.ts";
import { type EpisodeRow, findEpisode, sizesOf, summarise } from "./public-episode.ts";

const credits = z.array(z.object({ role: z.string(), names: z.array(z.string()) }));

/** @throws ProblemError `not_found` for an unknown episode. */
export async function describeEpisode(slug: string, language: string): Promise<EpisodeDetail> {
  const { row, languages } = await readPublic(async (visible) => {
    const row = await findEpisode(visible, slug);
    return { row, languages: await seriesLanguages(visible, row.series) };
  });
  const horizon = claimedHorizon({ seriesId: row.seriesId, episode: row.number, page: 1 });
  const shown = shownEpisode(row, language);
  const { pages, portraits } = await readAt(horizon, async (visible) => {
    const known = await loadCast(visible, { language: shown.textLanguage, fallback: shown.fallback });
    return {
      pages: await loadPageViews(visible, shown, { from: 1, to: row.pageCount }),
      portraits: await loadPortraits(visible, known),
    };
  });
  const cast = pages.flatMap(({ text }) => text?.panels ?? []).flatMap(({ who }) => who);
  return {
    ...summarise(row, language),
    language: tagOf(language),
    languages: languages.map(tagOf),
    text_language: tagOf(textLanguageOf(row.series, language)),
    credits_url: row.creditsUrl,
    credits: credits.parse(row.credits),
    page_sizes: sizesOf(row).map((size, index) => ({ page_number: index + 1, ...size })),
    characters: distinctCharacters(cast, portraits),
    pages,
  };
}

/** What page views need to know of an episode. */
export function shownEpisode(row: EpisodeRow, language: string): ShownEpisode {
  return {
    number: row.number,
    sizes: sizesOf(row),
    language,
    textLanguage: textLanguageOf(row.series, language),
    fallback: row.series.language,
  };
}

function distinctCharacters(
  cast: readonly { id: string; name: string; kind: string }[],
  portraits: Portraits,
): EpisodeDetail["characters"] {
  const byId = new Map(cast.filter(({ kind }) => kind === "character").map((entity) => [entity.id, entity]));
  return [...byId.values()]
    .map(({ id, name }) => ({ id, name, image_url: portraits.get(id)?.url ?? null }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
