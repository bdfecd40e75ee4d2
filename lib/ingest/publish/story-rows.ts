/**
 * A checked series as database rows: pure, so that the same content always makes the same rows. Column names are the
 * database's own, because these rows are handed to it as they are.
 */
import type {
  EntityContent,
  EpisodeContent,
  PageContent,
  SeriesContent,
} from "#lib/ingest/content/series-content.ts";
import { SAME_AS } from "#lib/world/identities.ts";
import { placeAll } from "#lib/world/place.ts";
import { idOf } from "./ids.ts";
import { letteringRows } from "./lettering-rows.ts";
import { passagesOf } from "./passages.ts";
import type { Row, StoryRows } from "./tables.ts";
import { wordRows } from "./word-rows.ts";

/** The rows of a series, with passages that have no vectors yet. */
export function storyRows(content: SeriesContent): StoryRows {
  const { slug } = content.series;
  const seriesId = idOf(slug);
  const pages = content.episodes.flatMap((episode) => episode.pages.map((page) => ({ episode, page })));
  const passages = passagesOf(content, seriesId);
  return {
    series: [seriesRow(content, seriesId)],
    episodes: content.episodes.map((episode) => episodeRow(episode, slug, seriesId)),
    pages: pages.map(({ episode, page }) => ({
      ...at(seriesId, [episode.number, page.page]),
      id: idOf(slug, "page", episode.number, page.page),
      gist: page.gist,
      mood: page.mood,
      places: page.places,
    })),
    page_layouts: pages.map(({ episode, page }) => ({
      ...at(seriesId, [episode.number, page.page]),
      id: idOf(slug, "layout", episode.number, page.page),
      boxes: page.panels.map(({ box }) => box),
    })),
    page_lettering: letteringRows(content, seriesId),
    panels: pages.flatMap(({ episode, page }) => panelRows(slug, seriesId, episode.number, page)),
    ...entityRows(content, slug, seriesId),
    ...relationshipRows(content, slug, seriesId),
    appearances: pages.flatMap(({ episode, page }) => appearanceRows(slug, seriesId, episode.number, page)),
    passages,
    page_words: wordRows(slug, passages),
  };
}

/** The languages that every text is in; the others fall back to the series' own. */
export function textLanguages({ series }: SeriesContent): string[] {
  return series.text_languages ?? [series.language];
}

export function panelId(slug: string, episode: number, page: number, panel: number): string {
  return idOf(slug, "panel", episode, page, panel);
}

export function factId(slug: string, entity: string, number: number): string {
  return idOf(slug, "fact", entity, number);
}

function at(seriesId: string, [episode, page]: readonly [number, number]): Row {
  return { series_id: seriesId, episode, page };
}

function seriesRow(content: SeriesContent, id: string): Row {
  const { series } = content;
  return {
    id,
    slug: series.slug,
    title: series.title,
    language: series.language,
    languages: series.languages,
    text_languages: textLanguages(content),
    license: series.license,
    license_url: series.license_url,
    attribution: series.attribution,
    attribution_url: series.attribution_url ?? null,
    art: series.art,
    shelf: series.shelf,
  };
}

function episodeRow(episode: EpisodeContent, slug: string, seriesId: string): Row {
  return {
    id: idOf(slug, "episode", episode.number),
    series_id: seriesId,
    number: episode.number,
    slug: episode.slug,
    upstream: episode.upstream ?? null,
    titles: episode.titles,
    teaser: episode.teaser,
    credits: episode.credits,
    credits_url: episode.credits_url ?? null,
    published_on: episode.published ?? null,
    page_sizes: episode.pages.map(({ size }) => size),
    page_count: episode.pages.length,
  };
}

function panelRows(slug: string, seriesId: string, episode: number, page: PageContent): Row[] {
  return page.panels.map((panel, index) => ({
    ...at(seriesId, [episode, page.page]),
    id: panelId(slug, episode, page.page, index + 1),
    number: index + 1,
    shows: panel.shows,
    says: panel.says.map(({ who, gist }) => ({ who: who ?? null, gist })),
  }));
}

function entityRows(content: SeriesContent, slug: string, seriesId: string) {
  const { entities } = content;
  const places = placesIn(content);
  return {
    entities: entities.map((entity) => ({
      ...at(seriesId, debutOf(entity)),
      id: idOf(slug, "entity", entity.slug),
      slug: entity.slug,
      kind: entity.kind,
      place_x: places.get(entity.slug)?.x ?? 0,
      place_y: places.get(entity.slug)?.y ?? 0,
    })),
    entity_names: entities.flatMap((entity) =>
      entity.names.map((name, index) => ({
        ...at(seriesId, name.at),
        id: idOf(slug, "name", entity.slug, index + 1),
        entity_id: idOf(slug, "entity", entity.slug),
        number: index + 1,
        name: name.name,
        alias: name.alias,
      })),
    ),
    facts: entities.flatMap((entity) =>
      entity.facts.map((fact, index) => ({
        ...at(seriesId, fact.at),
        id: factId(slug, entity.slug, index + 1),
        entity_id: idOf(slug, "entity", entity.slug),
        number: index + 1,
        text: fact.text,
      })),
    ),
    portraits: entities.flatMap((entity) =>
      entity.portrait === undefined
        ? []
        : [
            {
              ...at(seriesId, entity.portrait.at),
              id: idOf(slug, "portrait", entity.slug),
              entity_id: idOf(slug, "entity", entity.slug),
              box: entity.portrait.box,
            },
          ],
    ),
  };
}

/** By slug: everybody's place in the drawing of the whole world, which hangs on nothing that is told after they are met. */
function placesIn({ entities, relationships }: SeriesContent) {
  const inOrder = entities
    .map((entity) => ({ id: entity.slug, debut: debutOf(entity) }))
    .map(({ id, debut: [episode, page] }) => ({ id, episode, page }))
    .toSorted((a, b) => a.episode - b.episode || a.page - b.page || (a.id < b.id ? -1 : 1));
  const ties = relationships
    .filter(({ kind }) => kind !== SAME_AS)
    .map(({ source, target, at: [episode, page] }) => ({
      sourceId: source,
      targetId: target,
      episode,
      page,
    }));
  return placeAll(inOrder, ties);
}

function debutOf({ names, slug }: EntityContent): readonly [number, number] {
  const first = names.find(({ alias }) => !alias);
  if (first === undefined) throw new Error(`entity ${slug} has no name`);
  return first.at;
}

function relationshipRows({ relationships }: SeriesContent, slug: string, seriesId: string) {
  const idsOf = ({ source, target, kind }: { source: string; target: string; kind: string }) => ({
    relationship: idOf(slug, "relationship", source, target, kind),
    source_id: idOf(slug, "entity", source),
    target_id: idOf(slug, "entity", target),
  });
  return {
    relationships: relationships.map((edge) => {
      const { relationship, source_id, target_id } = idsOf(edge);
      return { ...at(seriesId, edge.at), id: relationship, source_id, target_id, kind: edge.kind };
    }),
    relationship_ends: relationships.flatMap((edge) =>
      edge.until === undefined
        ? []
        : [
            {
              ...at(seriesId, edge.until),
              id: idOf(slug, "ending", edge.source, edge.target, edge.kind),
              relationship_id: idsOf(edge).relationship,
            },
          ],
    ),
  };
}

function appearanceRows(slug: string, seriesId: string, episode: number, page: PageContent): Row[] {
  const inPanels = page.panels.flatMap(({ who }, index) =>
    [...new Set(who)].map((entity) => ({ entity, panel: (index + 1) as number | null })),
  );
  const places = [...new Set(page.places)].map((entity) => ({ entity, panel: null }));
  return [...inPanels, ...places].map(({ entity, panel }) => ({
    ...at(seriesId, [episode, page.page]),
    id: idOf(slug, "appearance", episode, page.page, panel ?? "page", entity),
    entity_id: idOf(slug, "entity", entity),
    panel_id: panel === null ? null : panelId(slug, episode, page.page, panel),
  }));
}
