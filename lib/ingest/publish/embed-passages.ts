/** Vectors for passages: kept where text and model are the same as in the database, made where they are not. */
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import type { Row } from "./tables.ts";

/** Texts per call to the model: enough to be quick, few enough to be answered within its budget. */
const BATCH = 32;
const TEN_MINUTES = 600_000;

const stored = z.array(z.object({ id: z.string(), hash: z.string(), embedding: z.string() }));

/**
 * The passages with `embedding` and `embedding_model` filled in, and how many vectors had to be made.
 * @throws ModelFailure when the model does not answer.
 */
export async function embedPassages(
  seriesId: string,
  passages: readonly Row[],
  embedding: EmbeddingProvider,
): Promise<{ passages: Row[]; embedded: number }> {
  const vectors = await storedVectors(seriesId, embedding.model);
  const missing = passages.filter(({ id, hash }) => !vectors.has(keyOf(id, hash)));
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    const made = await embedding.embed(
      batch.map(({ context, text }) => `${context}\n${text}`),
      AbortSignal.timeout(TEN_MINUTES),
    );
    for (const [index, { id, hash }] of batch.entries()) {
      vectors.set(keyOf(id, hash), JSON.stringify(made[index]));
    }
  }
  return {
    passages: passages.map((row) => ({
      ...row,
      embedding_model: embedding.model,
      embedding: vectors.get(keyOf(row["id"], row["hash"])) ?? null,
    })),
    embedded: missing.length,
  };
}

function keyOf(id: unknown, hash: unknown): string {
  return `${id} ${hash}`;
}

async function storedVectors(seriesId: string, model: string): Promise<Map<string, string>> {
  const rows = await edit(
    (transaction) => transaction.$queryRaw`
      select id::text, hash, embedding::text from passages
      where series_id = ${seriesId}::uuid and embedding_model = ${model} and embedding is not null`,
  );
  return new Map(stored.parse(rows).map(({ id, hash, embedding }) => [keyOf(id, hash), embedding]));
}
