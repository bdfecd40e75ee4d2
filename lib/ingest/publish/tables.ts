/** The tables that ingest fills, parents before children, with the columns it writes. */

/** A value as JSON; the database casts it to the column's type. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = { readonly [column: string]: Value };

const position = ["id", "series_id", "episode", "page"] as const;

export const STORY_TABLES = {
  series: [
    ...["id", "slug", "title", "language", "languages", "text_languages", "license", "license_url"],
    ...["attribution", "attribution_url", "art", "shelf"],
  ],
  episodes: [
    ...["id", "series_id", "number", "slug", "upstream", "titles", "teaser", "credits", "credits_url"],
    ...["published_on", "page_sizes", "page_count"],
  ],
  pages: [...position, "gist", "mood", "places"],
  page_layouts: [...position, "boxes"],
  page_lettering: [...position, "language", "balloons"],
  panels: [...position, "number", "shows", "says"],
  entities: [...position, "slug", "kind", "place_x", "place_y"],
  entity_names: [...position, "entity_id", "number", "name", "alias"],
  facts: [...position, "entity_id", "number", "text"],
  portraits: [...position, "entity_id", "box"],
  relationships: [...position, "source_id", "target_id", "kind"],
  relationship_ends: [...position, "relationship_id"],
  appearances: [...position, "entity_id", "panel_id"],
  passages: [...position, "language", "panel_id", "fact_id", "context", "text", "hash"],
  page_words: [...position, "language", "words"],
} as const satisfies Record<string, readonly string[]>;

/** Vectors come to passages by another way; see embed-passages.ts. */
export const PASSAGE_COLUMNS = STORY_TABLES.passages;

export type StoryTable = keyof typeof STORY_TABLES;
export type StoryRows = Record<StoryTable, readonly Row[]>;
