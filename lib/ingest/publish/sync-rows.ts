/**
 * Makes a table hold exactly the given rows of a series, touching only what differs. Rows travel as one JSON value, so a
 * table is two statements however many rows it has.
 */
import type { EditTransaction } from "#lib/db/edit.ts";
import { PASSAGE_COLUMNS, type Row, STORY_TABLES, type StoryTable } from "./tables.ts";

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

/**
 * Likewise for passages, each with its vector: what the database has for the same text by the same model, else the one
 * that `owner` has put aside.
 */
export async function writePassages(
  transaction: EditTransaction,
  rows: readonly Row[],
  { owner, model }: { owner: string; model: string },
): Promise<number> {
  const all = [...PASSAGE_COLUMNS, "embedding_model", "embedding"];
  const others = all.filter((column) => column !== "id");
  const current = others.map((column) => `passages.${column}`).join(", ");
  const given = others.map((column) => `excluded.${column}`).join(", ");
  return transaction.$executeRawUnsafe(
    `insert into passages (${all.join(", ")})
     select ${PASSAGE_COLUMNS.map((column) => `r.${column}`).join(", ")}, $2, coalesce(p.embedding, v.embedding)
     from jsonb_populate_recordset(null::passages, $1::jsonb) r
     left join passages p on p.id = r.id and p.hash = r.hash and p.embedding_model = $2
     left join staged_vectors v on v.hash = r.hash and v.model = $2 and v.owner = $3::uuid
     on conflict (id) do update set (${others.join(", ")}) = row (${given})
     where (${current}) is distinct from (${given})`,
    JSON.stringify(rows),
    model,
    owner,
  );
}
