/** What is public about an episode, as rows and on the wire. */
import { z } from "zod";
import type { EpisodeSummary } from "#lib/contract.ts";
import { ProblemError } from "#lib/errors.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import type { Prisma } from "#prisma/client.ts";

/** A card in the library is about this wide, in device pixels. */
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

export function summarise(row: EpisodeRow, language: string): EpisodeSummary {
  const fallback = row.series.language;
  return {
    id: row.id,
    series: row.series.slug,
    series_title: inLanguage(textByLanguageSchema.parse(row.series.title), language, fallback),
    slug: row.slug,
    title: inLanguage(textByLanguageSchema.parse(row.titles), language, fallback),
    episode_number: row.number,
    cover_image_url: coverUrl(row, language),
    page_count: row.pageCount,
    teaser: inLanguage(textByLanguageSchema.parse(row.teaser), language, fallback) || null,
    license: row.series.license,
    license_url: row.series.licenseUrl,
    attribution: row.series.attribution,
    attribution_url: row.series.attributionUrl,
  };
}

function coverUrl(row: EpisodeRow, language: string): string | null {
  const inWanted = row.covers.filter((cover) => cover.language === language);
  const covers =
    inWanted.length > 0 ? inWanted : row.covers.filter((cover) => cover.language === row.series.language);
  const byWidth = covers.toSorted((a, b) => a.width - b.width);
  const best = byWidth.find(({ width }) => width >= COVER_WIDTH) ?? byWidth.at(-1);
  return best === undefined ? null : storage().urlFor(best.key);
}
