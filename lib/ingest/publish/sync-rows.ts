/**
 * Makes a table hold exactly the given rows of a series, touching only what differs. Rows travel as one JSON value, so a
 * table is two statements however many rows it has.
 */
import type { EditTransaction } from "#lib/db/edit.ts";
import { type Row, STORY_TABLES, type StoryTable } from "./tables.ts";

/** Removes the series' rows that are not among `rows`. Call children first. @returns how many went. */
export async function removeOthers(
  transaction: EditTransaction,
  table: StoryTable,
  seriesId: string,
  rows: readonly Row[],
): Promise<number> {
  if (table === "series") return 0;
  const ids = rows.map(({ id }) => String(id));
  return transaction.$executeRawUnsafe(
    `delete from ${table} where series_id = $1::uuid and not (id = any ($2::uuid[]))`,
    seriesId,
    ids,
  );
}

/** Inserts what is new and updates what differs. Call parents first. @returns how many rows were written. */
export async function writeRows(
  transaction: EditTransaction,
  table: StoryTable,
  rows: readonly Row[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const columns: readonly string[] = STORY_TABLES[table];
  const names = columns.join(", ");
  const others = columns.filter((column) => column !== "id");
  const current = others.map((column) => `${table}.${column}`).join(", ");
  const given = others.map((column) => `excluded.${column}`).join(", ");
  return transaction.$executeRawUnsafe(
    `insert into ${table} (${names})
     select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (id) do update set (${others.join(", ")}) = row (${given})
     where (${current}) is distinct from (${given})`,
    JSON.stringify(rows),
  );
}
