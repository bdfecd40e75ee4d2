/**
 * Vectors for passages, made where text or model differ from what is there and put aside batch by batch: whoever is
 * stopped in the middle goes on from there, and no vector travels through this process twice.
 */
import { toSql } from "pgvector";
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import type { Row } from "./tables.ts";

/** Texts per call to the model: enough to be quick, few enough to be answered within its budget. */
const BATCH = 32;
const TEN_MINUTES = 600_000;

const hashes = z.array(z.object({ hash: z.string() }));
const stored = z.array(z.object({ id: z.string(), hash: z.string() }));

export type EmbedOptions = {
  /** Under whose name vectors are put aside. */
  owner: string;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void | Promise<void>;
};

type Text = { hash: string; text: string };

/**
 * Puts aside a vector for every passage that the database has none of by this model.
 * @returns how many the owner has put aside, in this call or one before.
 * @throws ModelFailure when the model does not answer; the reason of `signal` when that aborts.
 */
export async function embedPassages(
  seriesId: string,
  passages: readonly Row[],
  embedding: EmbeddingProvider,
  { owner, signal, onProgress }: EmbedOptions,
): Promise<number> {
  const wanted = await missingVectors(seriesId, passages, embedding.model);
  const there = await stagedHashes(owner, embedding.model);
  const missing = wanted.filter(({ hash }) => !there.has(hash));
  const before = wanted.length - missing.length;
  await onProgress?.(before, wanted.length);
  for (let start = 0; start < missing.length; start += BATCH) {
    signal?.throwIfAborted();
    const batch = missing.slice(start, start + BATCH);
    const budget = AbortSignal.timeout(TEN_MINUTES);
    const vectors = await embedding.embed(
      batch.map(({ text }) => text),
      signal === undefined ? budget : AbortSignal.any([signal, budget]),
    );
    await stage(owner, embedding.model, batch, vectors);
    await onProgress?.(before + start + batch.length, wanted.length);
  }
  return wanted.length;
}

/** The texts that need a vector, each once. */
export async function missingVectors(
  seriesId: string,
  passages: readonly Row[],
  model: string,
): Promise<Text[]> {
  const rows = await edit(
    (transaction) => transaction.$queryRaw`
      select id::text, hash from passages
      where series_id = ${seriesId}::uuid and embedding_model = ${model} and embedding is not null`,
  );
  const there = new Set(stored.parse(rows).map(({ id, hash }) => `${id} ${hash}`));
  const missing = passages.filter(({ id, hash }) => !there.has(`${id} ${hash}`));
  const texts = missing.map(({ hash, context, text }) => ({
    hash: String(hash),
    text: `${context}\n${text}`,
  }));
  return [...new Map(texts.map((text) => [text.hash, text])).values()];
}

/** Forgets what was put aside under a name. */
export async function dropStagedVectors(owner: string): Promise<void> {
  await edit((transaction) => transaction.stagedVector.deleteMany({ where: { owner } }));
}

async function stagedHashes(owner: string, model: string): Promise<Set<string>> {
  const rows = await edit((transaction) =>
    transaction.stagedVector.findMany({ where: { owner, model }, select: { hash: true } }),
  );
  return new Set(hashes.parse(rows).map(({ hash }) => hash));
}

async function stage(
  owner: string,
  model: string,
  batch: readonly Text[],
  vectors: readonly number[][],
): Promise<void> {
  const rows = batch.map(({ hash }, index) => ({ hash, embedding: toSql(vectors[index] ?? []) }));
  await edit(
    (transaction) => transaction.$executeRaw`
      insert into staged_vectors (owner, model, hash, embedding)
      select ${owner}::uuid, ${model}, hash, embedding::vector
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (hash text, embedding text)
      on conflict do nothing`,
  );
}
