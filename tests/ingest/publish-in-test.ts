/** Publishing under watch: what was embedded, and every row that came of it. */
import { edit } from "#lib/db/edit.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { STORY_TABLES } from "#lib/ingest/publish/tables.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";

/** Counts the texts that are embedded, and fails where it is told to. */
export function countingEmbedding({ model = "builtin-1", failAfter = Number.POSITIVE_INFINITY } = {}) {
  const texts: string[] = [];
  const provider: EmbeddingProvider = {
    model,
    async embed(batch, signal) {
      if (texts.length >= failAfter) throw new Error("the model is gone");
      texts.push(...batch);
      return builtinEmbedding().embed(batch, signal);
    },
  };
  return { texts, provider };
}

/** Every row of a series in every table, as the database has them. */
export async function rowsOf(series: string): Promise<Record<string, unknown>> {
  return edit(async (transaction) => {
    const rows: Record<string, unknown> = {};
    for (const table of Object.keys(STORY_TABLES)) {
      const column = table === "series" ? "id" : "series_id";
      rows[table] = await transaction.$queryRawUnsafe(
        `select to_jsonb(t) as row from ${table} t where ${column} = $1::uuid order by t.id`,
        idOf(series),
      );
    }
    return rows;
  });
}

export const publishIt = (book: SeriesContent) => publish(book, builtinEmbedding());

/** The book after an editor's change to a copy of it. */
export function edited(book: SeriesContent, change: (copy: SeriesContent) => void): SeriesContent {
  const copy = structuredClone(book);
  change(copy);
  return copy;
}
