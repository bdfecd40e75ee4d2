/**
 * Puts the words of a checked series into the database: vectors are made first, outside any transaction, and then one
 * transaction applies the difference.
 */
import { randomUUID } from "node:crypto";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { refreshStatistics } from "#lib/db/statistics.ts";
import { markPublished } from "#lib/ingest/bundle/bundle-table.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import { applyEdition, type Edition, type RowChanges, VectorsOutdated } from "./apply-edition.ts";
import { dropStagedVectors, embedPassages } from "./embed-passages.ts";
import { idOf } from "./ids.ts";
import { storyRows } from "./story-rows.ts";

/** Rows written and removed, over all tables, both 0 when the series was already as given; and vectors made. */
export type Published = RowChanges & { embedded: number };

/** How long one transaction may take, in milliseconds: a whole new series on a slow disk. */
export const APPLY_TIMEOUT_MS = 120_000;

/** How often something else may be published while vectors are made before that is taken for a fault. */
const MOST_TRIES = 5;

/**
 * Publishes `content`, with vectors by `embedding`.
 * @param bundleId the bundle that it is from, where it is from one.
 * @throws ModelFailure when vectors cannot be made; nothing is written then.
 */
export async function publish(
  content: SeriesContent,
  embedding: EmbeddingProvider,
  bundleId?: string,
): Promise<Published> {
  const seriesId = idOf(content.series.slug);
  const edition: Edition = {
    content,
    rows: storyRows(content),
    model: embedding.model,
    owner: randomUUID(),
  };
  const applyAll = async (transaction: EditTransaction) => {
    const changes = await applyEdition(transaction, edition);
    if (bundleId !== undefined) await markPublished(transaction, seriesId, bundleId);
    return changes;
  };
  try {
    const published = await untilVectorsFit(async () => {
      const embedded = await embedPassages(seriesId, edition.rows.passages, embedding, edition);
      return { ...(await edit(applyAll, { timeoutMs: APPLY_TIMEOUT_MS })), embedded };
    });
    if (published.written + published.removed > 0) await refreshStatistics();
    return published;
  } finally {
    await dropStagedVectors(edition.owner);
  }
}

/** Runs `attempt`, which makes vectors and applies them, again when others have published meanwhile. */
export async function untilVectorsFit<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof VectorsOutdated) || tries === MOST_TRIES) throw error;
    }
  }
}
