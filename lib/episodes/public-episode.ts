/** What is public about an episode, as rows and on the wire. */
import { z } from "zod";
import type { EpisodeSummary, PictureSource } from "#lib/contract.ts";
import { ProblemError } from "#lib/errors.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import type { Prisma } from "#prisma/client.ts";
import { localize } from "./localized.ts";

/** A card in the library is about this wide, in device pixels: the one cover for callers who take only one. */
const COVER_WIDTH = 800;

export const publicEpisode = {
  include: { series: true, covers: { where: { part: "cover" } } },
} satisfies Prisma.EpisodeDefaultArgs;

export type EpisodeRow = Prisma.EpisodeGetPayload<typeof publicEpisode>;

const pageSizes = z.array(z.tuple([z.int(), z.int()]));

/** Width and height in pixels of each page, in page order. */
export function sizesOf(row: { pageSizes: unknown }): { width: number; height: number }[] {
  return pageSizes.parse(row.pageSizes).map(([width, height]) => ({ width, height }));
}

/** @throws ProblemError `not_found` for an unknown slug. */
export async function findEpisode(visible: Visible, slug: string): Promise<EpisodeRow> {
  const row = await visible.episode.findUnique({ where: { slug }, ...publicEpisode });
  if (row === null) throw new ProblemError("not_found", `Episode '${slug}' not found`);
  return row;
}

/** An episode's public face, each text in `language` where there is one in it, else in the series' own. */
export function summarise(row: EpisodeRow, language: string): EpisodeSummary {
  const tell = (stored: unknown) => localize(stored, language, row.series.language);
  const [seriesTitle, title, teaser] = [tell(row.series.title), tell(row.titles), tell(row.teaser)];
  const covers = coverSources(row, language);
  return {
    id: row.id,
    series: row.series.slug,
    series_title: seriesTitle.text,
    series_title_language: seriesTitle.language,
    slug: row.slug,
    title: title.text,
    title_language: title.language,
    episode_number: row.number,
    cover_image_url: (covers.find(({ width }) => width >= COVER_WIDTH) ?? covers.at(-1))?.url ?? null,
    cover_sources: covers,
    page_count: row.pageCount,
    teaser: teaser.text || null,
    teaser_language: teaser.language,
    license: row.series.license,
    license_url: row.series.licenseUrl,
    attribution: row.series.attribution,
    attribution_url: row.series.attributionUrl,
  };
}

/** The cover in one language, in all its widths, narrowest first. */
function coverSources(row: EpisodeRow, language: string): PictureSource[] {
  const inWanted = row.covers.filter((cover) => cover.language === language);
  const covers =
    inWanted.length > 0 ? inWanted : row.covers.filter((cover) => cover.language === row.series.language);
  return covers
    .toSorted((a, b) => a.width - b.width)
    .map(({ key, width }) => ({ url: storage().urlFor(key), width }));
}
