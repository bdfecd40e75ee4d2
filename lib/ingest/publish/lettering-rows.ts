/**
 * What the balloons of art that is ours say, page by page, in every language that the page is lettered in. The lettering
 * of a comic that is not ours is in no content folder; ingest fetches it (see lib/ingest/fetched-lettering).
 */
import type { PageContent, SeriesContent } from "#lib/ingest/content/series-content.ts";
import { isWrittenIn } from "#lib/ingest/lettering/lettered-languages.ts";
import { idOf } from "./ids.ts";
import type { Row, Value } from "./tables.ts";

/** A balloon as the table has it; `who` is a slug. */
export type LetteredBalloon = { panel: number | null; who: string | null; kind: string | null; text: string };

/** Rows of a series whose art is included; none of any other. */
export function letteringRows({ series, episodes }: SeriesContent, seriesId: string): Row[] {
  if (series.art !== "included") return [];
  return episodes.flatMap(({ number, pages }) =>
    pages.flatMap((page) =>
      // Judged by this page alone: later pages must not change what this one is said to be lettered in.
      series.languages
        .filter((language) => isLetteredIn(page, language, series.language))
        .map((language) => ({
          ...letteringRow(series.slug, seriesId, [number, page.page], language),
          balloons: balloonsOf(page, language) satisfies Value,
        })),
    ),
  );
}

/** A row without its balloons. */
export function letteringRow(
  slug: string,
  seriesId: string,
  [episode, page]: readonly [number, number],
  language: string,
) {
  return {
    id: idOf(slug, "lettering", episode, page, language),
    series_id: seriesId,
    episode,
    page,
    language,
  };
}

function isLetteredIn({ panels }: PageContent, language: string, own: string): boolean {
  const texts = panels.flatMap(({ says }) =>
    says.flatMap(({ bubble }) => (bubble === undefined ? [] : [bubble.text])),
  );
  return language === own || texts.every((text) => isWrittenIn(text, language, own));
}

function balloonsOf({ panels }: PageContent, language: string): LetteredBalloon[] {
  return panels.flatMap(({ says }, index) =>
    says.flatMap(({ who, bubble }) => {
      const text = bubble?.text[language];
      if (bubble === undefined || text === undefined) return [];
      // A line break says where the balloon's line ends, not what is said.
      return [{ panel: index + 1, who: who ?? null, kind: bubble.kind, text: text.replaceAll(/\s+/g, " ") }];
    }),
  );
}
