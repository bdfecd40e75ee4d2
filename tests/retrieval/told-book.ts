/** Books told in so many words: one panel per text, in the language given. */
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { type Found, type Search, searchPassages } from "#lib/retrieval/search.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { makeBook } from "#tests/support/generated-book.ts";

type Told = { slug: string; language?: string; pages: string[][]; facts?: { page: number; text: string }[] };

/** A book of one episode: for each page the texts of its panels, and facts about one entity that nobody draws. */
export function toldBook({ slug, language = "en", pages, facts = [] }: Told): SeriesContent {
  const bare = makeBook({ pages: [pages.length], panelsPerPage: 1, entities: [], edges: [] }, slug);
  const text = (words: string) => ({ [language]: words });
  const at = (page: number): [number, number] => [1, page];
  return {
    ...bare,
    series: { ...bare.series, language, languages: [language] },
    episodes: bare.episodes.map((episode) => ({
      ...episode,
      pages: pages.map((panels, index) => ({
        page: index + 1,
        size: [600, 800],
        gist: text("-"),
        mood: [],
        places: [],
        speaks_of: [],
        panels: panels.map((words) => ({ box: [0, 0, 1, 1], shows: text(words), who: [], says: [] })),
      })),
    })),
    entities: [
      {
        slug: "lore",
        kind: "object",
        names: [{ name: text("Zz"), at: at(1), alias: false }],
        facts: facts.map(({ page, text: words }) => ({ text: text(words), at: at(page) })),
        lint_ok: [],
      },
    ],
  };
}

/** Searches a book as a reader of one of its pages, with a vector unless told otherwise. */
export async function searchAt(
  { series }: SeriesContent,
  page: number,
  search: Partial<Search> & { text: string },
): Promise<Found> {
  const provider = builtinEmbedding();
  const [values = []] = await provider.embed([search.text], new AbortController().signal);
  return readAt(claimedHorizon({ seriesId: idOf(series.slug), episode: 1, page }), (visible) =>
    searchPassages(visible, {
      vector: { model: provider.model, values },
      language: series.language,
      limit: 5,
      before: null,
      prefer: "panel",
      ...search,
    }),
  );
}

export const textsOf = ({ passages }: Found) => passages.map(({ text }) => text);
