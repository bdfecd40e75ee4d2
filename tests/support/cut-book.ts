/**
 * A book as it would be if nothing had been told yet beyond a page: what is dated later is gone, and what is public (the
 * episodes, their numbers of pages and sizes) stays, and so do the boxes of the panels as far as pictures reach. Where it
 * is published, nothing may look different to a reader of that page or an earlier one.
 */
import { LEAF } from "#lib/contract.ts";
import type { PageContent, PanelContent, SeriesContent } from "#lib/ingest/content/series-content.ts";

type Position = readonly [episode: number, page: number];

/**
 * The book without anything that becomes known after `at`; its later pages stay as blank as a page can be.
 * @param picturesTo the last page of the episode whose picture the reader may have.
 */
export function cutBook(book: SeriesContent, at: Position, picturesTo: number = at[1] + LEAF): SeriesContent {
  const isKnown = (item: { at: Position }) => isUpTo(item.at, at);
  const entities = book.entities
    .map((entity) => ({
      ...entity,
      names: entity.names.filter(isKnown),
      facts: entity.facts.filter(isKnown),
      portrait: entity.portrait !== undefined && isKnown(entity.portrait) ? entity.portrait : undefined,
    }))
    .filter(({ names }) => names.length > 0);
  return {
    series: book.series,
    episodes: book.episodes.map((episode) => ({
      ...episode,
      pages: episode.pages.map((page) => {
        if (isUpTo([episode.number, page.page], at)) return page;
        const isPictured = isUpTo([episode.number, page.page], [at[0], picturesTo]);
        return withoutWords(page, isPictured ? page.panels : []);
      }),
    })),
    entities,
    relationships: book.relationships
      .filter(isKnown)
      .map(({ until, ...edge }) => (until === undefined || !isUpTo(until, at) ? edge : { ...edge, until })),
  };
}

function withoutWords(page: PageContent, panels: readonly PanelContent[]): PageContent {
  const bare = panels.map(({ box, shows }) => ({ box, shows: blank(shows), who: [], says: [] }));
  return { ...page, gist: blank(page.gist), mood: [], places: [], speaks_of: [], panels: bare };
}

export function isUpTo(a: Position, b: Position): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
}

/** The same languages, because which languages a series is written in is public. */
function blank(text: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(text).map((language) => [language, "-"]));
}
