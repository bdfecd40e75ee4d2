/**
 * What retrieval will find: one passage per panel and per fact, in each language it is written in. A passage is
 * composed only of what is known at its own page, so that later content can never change it.
 */
import { createHash } from "node:crypto";
import type { EntityContent, PanelContent, SeriesContent } from "#lib/ingest/content/series-content.ts";
import { inLanguage } from "#lib/text.ts";
import { idOf } from "./ids.ts";
import { factId, panelId, textLanguages } from "./story-rows.ts";
import type { Row } from "./tables.ts";

type Position = readonly [episode: number, page: number];

/** What a passage row has, and is looked at before it is written. */
export type PassageRow = Row & {
  series_id: string;
  episode: number;
  page: number;
  language: string;
  context: string;
  text: string;
};

/** Passage rows without vectors; `hash` fingerprints the text that a vector is made from. */
export function passagesOf(content: SeriesContent, seriesId: string): PassageRow[] {
  return textLanguages(content).flatMap((language) => [
    ...panelPassages(content, seriesId, language),
    ...factPassages(content, seriesId, language),
  ]);
}

function panelPassages(content: SeriesContent, seriesId: string, language: string): PassageRow[] {
  const { slug, language: fallback } = content.series;
  return content.episodes.flatMap((episode) =>
    episode.pages.flatMap((page) =>
      page.panels.map((panel, index) => {
        const position: Position = [episode.number, page.page];
        return passageRow(seriesId, position, language, {
          panel_id: panelId(slug, ...position, index + 1),
          fact_id: null,
          context: panelContext(content, [...panel.who, ...page.places], position, language),
          text: panelText(panel, language, fallback),
        });
      }),
    ),
  );
}

function factPassages(content: SeriesContent, seriesId: string, language: string): PassageRow[] {
  const { slug, language: fallback } = content.series;
  return content.entities.flatMap((entity) =>
    entity.facts.map((fact, index) =>
      passageRow(seriesId, fact.at, language, {
        panel_id: null,
        fact_id: factId(slug, entity.slug, index + 1),
        context: nameAt(entity, fact.at, language, fallback),
        text: inLanguage(fact.text, language, fallback),
      }),
    ),
  );
}

function passageRow(
  seriesId: string,
  [episode, page]: Position,
  language: string,
  source: { panel_id: string | null; fact_id: string | null; context: string; text: string },
): PassageRow {
  return {
    id: idOf("passage", source.panel_id ?? source.fact_id ?? "", language),
    series_id: seriesId,
    episode,
    page,
    language,
    ...source,
    hash: createHash("sha256").update(`${source.context}\n${source.text}`).digest("hex"),
  };
}

/** What is shown, and then what is said, as the editor wrote it. */
function panelText(panel: PanelContent, language: string, fallback: string): string {
  const says = panel.says.map(({ gist }) => inLanguage(gist, language, fallback));
  return [inLanguage(panel.shows, language, fallback), ...says].join(" ");
}

/** Who is there and where that is, by the names known at the panel's own page. */
function panelContext(
  { entities, series }: SeriesContent,
  present: readonly string[],
  position: Position,
  language: string,
): string {
  const names = [...new Set(present)].flatMap((slug) => {
    const entity = entities.find((candidate) => candidate.slug === slug);
    return entity === undefined ? [] : [nameAt(entity, position, language, series.language)];
  });
  return names.join(", ");
}

/** What a reader of `position` calls the entity: its latest name by then that is not merely an alias. */
function nameAt(
  entity: EntityContent,
  [episode, page]: Position,
  language: string,
  fallback: string,
): string {
  const known = entity.names.filter(
    ({ at, alias }) => !alias && (at[0] < episode || (at[0] === episode && at[1] <= page)),
  );
  const name = known.at(-1)?.name ?? entity.names[0]?.name;
  return name === undefined ? entity.slug : inLanguage(name, language, fallback);
}
