/** Places in a book at which somebody may stand: every page, and every spread. */
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";

export type Place = {
  series: string;
  episodeSlug: string;
  episode: number;
  page: number;
  /** Of a spread, else `null`. */
  rightPage: number | null;
  /** Of the episode. */
  pageCount: number;
};

/** Every page of a book, and every spread that begins with an odd page. */
export function placesIn({ series, episodes }: SeriesContent): Place[] {
  return episodes.flatMap(({ slug, number, pages }) => {
    const pageCount = pages.length;
    const at = (page: number, rightPage: number | null) => {
      return { series: series.slug, episodeSlug: slug, episode: number, page, rightPage, pageCount };
    };
    return pages.flatMap(({ page }) =>
      page % 2 === 1 && page < pageCount ? [at(page, null), at(page, page + 1)] : [at(page, null)],
    );
  });
}

/** The last page on screen: what is told reaches to it and no further. */
export function lastOnScreen({ page, rightPage }: Place): number {
  return rightPage ?? page;
}
