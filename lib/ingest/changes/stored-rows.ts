/** What the database has of a series, in the very shape in which new rows are made, so that the two can be compared. */
import { z } from "zod";
import type { EditTransaction } from "#lib/db/edit.ts";
import { type Row, STORY_TABLES, type StoryRows, type StoryTable } from "#lib/ingest/publish/tables.ts";

const rowsSchema = z.array(z.object({ row: z.record(z.string(), z.json()) }));
const tables = z.array(z.string()).parse(Object.keys(STORY_TABLES)) as StoryTable[];

/** Every row of words; of a series that is not there, none. */
export async function storedRows(transaction: EditTransaction, seriesId: string): Promise<StoryRows> {
  const stored: Partial<Record<StoryTable, readonly Row[]>> = {};
  for (const table of tables) stored[table] = await rowsOf(transaction, table, seriesId);
  return { ...NONE, ...stored };
}

async function rowsOf(transaction: EditTransaction, table: StoryTable, seriesId: string): Promise<Row[]> {
  const columns: readonly string[] = STORY_TABLES[table];
  const found = await transaction.$queryRawUnsafe(
    `select to_jsonb(t) as row from (select ${columns.join(", ")} from ${table}
     where ${table === "series" ? "id" : "series_id"} = $1::uuid) t order by id`,
    seriesId,
  );
  return rowsSchema.parse(found).map(({ row }) => row);
}

const NONE: StoryRows = {
  series: [],
  episodes: [],
  pages: [],
  page_layouts: [],
  page_lettering: [],
  panels: [],
  entities: [],
  entity_names: [],
  facts: [],
  portraits: [],
  relationships: [],
  relationship_ends: [],
  appearances: [],
  passages: [],
  page_words: [],
};
