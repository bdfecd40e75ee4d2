/** Two editions of a table, row by row. */
import { type Row, STORY_TABLES, type StoryTable, type Value } from "#lib/ingest/publish/tables.ts";

export type RowChange =
  | { change: "added"; before: null; after: Row; fields: string[] }
  | { change: "removed"; before: Row; after: null; fields: string[] }
  /** `fields` are the columns that differ. */
  | { change: "changed"; before: Row; after: Row; fields: string[] };

/** What differs, in the order of the new rows and then of the old ones. Rows are the same that have the same id. */
export function compareRows(table: StoryTable, before: readonly Row[], after: readonly Row[]): RowChange[] {
  const old = new Map(before.map((row) => [row["id"], row]));
  const kept = new Set(after.map((row) => row["id"]));
  const changes: RowChange[] = [];
  for (const row of after) {
    const known = old.get(row["id"]);
    if (known === undefined) {
      changes.push({ change: "added", before: null, after: row, fields: [] });
      continue;
    }
    const fields = STORY_TABLES[table].filter((column) => !isSame(known[column], row[column]));
    if (fields.length > 0) changes.push({ change: "changed", before: known, after: row, fields });
  }
  for (const row of before) {
    if (!kept.has(row["id"])) changes.push({ change: "removed", before: row, after: null, fields: [] });
  }
  return changes;
}

/** Whether the database would hold the same: the order of keys does not count, and nothing is `null`. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: Value | undefined): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
