/**
 * A series as the rest of ingest gets it: every text by language, everything in story order. The order matters beyond
 * looks: what is numbered in it has the same number in a corpus that is cut at any later page.
 */
import { type Corpus, debutOf } from "./corpus.ts";
import { inEveryLanguage, type Translated } from "./localize.ts";
import { inStoryOrder } from "./position.ts";
import type {
  EntityEntry,
  EpisodeFile,
  PageEntry,
  PanelEntry,
  RelationshipEntry,
  SeriesFile,
} from "./schema.ts";

export type SeriesInfo = Translated<SeriesFile>;
export type EpisodeContent = Translated<EpisodeFile>;
export type PageContent = Translated<PageEntry>;
export type PanelContent = Translated<PanelEntry>;
export type EntityContent = Translated<EntityEntry>;
export type RelationshipContent = RelationshipEntry;

/** One series, checked. Episodes by number; entities, names, facts and relationships by the page they become known on. */
export type SeriesContent = {
  series: SeriesInfo;
  episodes: EpisodeContent[];
  entities: EntityContent[];
  relationships: RelationshipContent[];
};

/** Puts the files of a corpus together. The corpus must have passed `checkCorpus`. */
export function assembleSeries({ series, episodes, world }: Corpus): SeriesContent {
  const { language } = series.value;
  const entities = world.flatMap(({ value }) => value.entities);
  return {
    series: { ...series.value, title: inEveryLanguage(series.value.title, language) },
    episodes: episodes
      .map(({ value }) => translateEpisode(value, language))
      .toSorted((a, b) => a.number - b.number),
    entities: inStoryOrder(entities.toSorted(bySlug), debutOf).map((entity) =>
      translateEntity(entity, language),
    ),
    relationships: inStoryOrder(
      world.flatMap(({ value }) => value.relationships),
      ({ at }) => at,
    ),
  };
}

function bySlug(a: EntityEntry, b: EntityEntry): number {
  return a.slug < b.slug ? -1 : 1;
}

function translateEpisode(episode: EpisodeFile, language: string): EpisodeContent {
  return {
    ...episode,
    teaser: inEveryLanguage(episode.teaser, language),
    pages: episode.pages.map((page) => ({
      ...page,
      gist: inEveryLanguage(page.gist, language),
      panels: page.panels.map((panel) => translatePanel(panel, language)),
    })),
  };
}

function translatePanel(panel: PanelEntry, language: string): PanelContent {
  return {
    ...panel,
    shows: inEveryLanguage(panel.shows, language),
    says: panel.says.map(({ bubble, ...said }) => ({
      ...said,
      gist: inEveryLanguage(said.gist, language),
      ...(bubble && { bubble: { ...bubble, text: inEveryLanguage(bubble.text, language) } }),
    })),
  };
}

function translateEntity(entity: EntityEntry, language: string): EntityContent {
  return {
    ...entity,
    names: inStoryOrder(entity.names, ({ at }) => at).map((name) => ({
      ...name,
      name: inEveryLanguage(name.name, language),
    })),
    facts: inStoryOrder(entity.facts, ({ at }) => at).map((fact) => ({
      ...fact,
      text: inEveryLanguage(fact.text, language),
    })),
  };
}
