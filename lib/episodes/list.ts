/** The library: every episode's public face. */
import type { EpisodeSummary } from "#lib/contract.ts";
import { readPublic } from "#lib/spoiler/read-at.ts";
import { type EpisodeRow, publicEpisode, summarise } from "./public-episode.ts";

/** Every episode, by shelf, series and number, titled in `language` where there is such a title. */
export async function listEpisodes(language: string): Promise<EpisodeSummary[]> {
  const rows: EpisodeRow[] = await readPublic((visible) =>
    visible.episode.findMany({
      ...publicEpisode,
      orderBy: [{ series: { shelf: "asc" } }, { series: { slug: "asc" } }, { number: "asc" }],
    }),
  );
  return rows.map((row) => summarise(row, language));
}
