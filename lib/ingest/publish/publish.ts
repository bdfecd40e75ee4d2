/**
 * Puts a checked series into the database: vectors are made first, outside any transaction, and then one transaction
 * applies the difference. A reader's request sees the series as it was or as it is now, never between.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { refreshStatistics } from "#lib/db/statistics.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import { embedPassages } from "./embed-passages.ts";
import { fingerprint } from "./fingerprint.ts";
import { idOf } from "./ids.ts";
import { storyRows } from "./story-rows.ts";
import { removeOthers, writeRows } from "./sync-rows.ts";
import { STORY_TABLES, type StoryRows, type StoryTable } from "./tables.ts";

export type Published = {
  /** Rows written and removed, over all tables; both 0 when the series was already as given. */
  written: number;
  removed: number;
  /** Passages whose vector had to be made. */
  embedded: number;
};

/** Of a comic that is not ours this is fetched, and publishing words leaves it alone. */
const FETCHED: StoryTable = "page_lettering";

const tables = z.array(z.string()).parse(Object.keys(STORY_TABLES)) as StoryTable[];

/**
 * Publishes `content`, with vectors by `embedding`.
 * @throws ModelFailure when vectors cannot be made; nothing is written then.
 */
export async function publish(content: SeriesContent, embedding: EmbeddingProvider): Promise<Published> {
  const seriesId = idOf(content.series.slug);
  const bare = storyRows(content);
  const { passages, embedded } = await embedPassages(seriesId, bare.passages, embedding);
  const rows: StoryRows = { ...bare, passages };
  const hash = fingerprint(content, bare, embedding.model);
  const changes = await edit(
    (transaction) => applyRows(transaction, seriesId, rows, { hash, model: embedding.model }),
    {
      timeoutMs: 120_000,
    },
  );
  if (changes.written + changes.removed > 0) await refreshStatistics();
  return { ...changes, embedded };
}

async function applyRows(
  transaction: EditTransaction,
  seriesId: string,
  rows: StoryRows,
  { hash, model }: { hash: string; model: string },
): Promise<{ written: number; removed: number }> {
  await lockSeries(transaction, seriesId);
  let removed = 0;
  let written = 0;
  const own = tables.filter((table) => table !== FETCHED || isIncluded(rows));
  for (const table of own.toReversed())
    removed += await removeOthers(transaction, table, seriesId, rows[table]);
  for (const table of own) written += await writeRows(transaction, table, rows[table]);
  removed += await removeOutdatedPortraits(transaction, seriesId);
  const series = await transaction.series.findUniqueOrThrow({ where: { id: seriesId } });
  if (series.contentHash !== hash) {
    await transaction.series.update({
      where: { id: seriesId },
      data: { contentHash: hash, embeddingModel: model },
    });
    await transaction.contentBundle.create({ data: { id: randomUUID(), seriesId, hash } });
  }
  await clampPositions(transaction, seriesId);
  return { written, removed };
}

/** One at a time writes what depends on a series' words; the second waits here and then finds them as they are now. */
export async function lockSeries(transaction: EditTransaction, seriesId: string): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext(${seriesId}))`;
}

/** A portrait that has moved to another page or box has lost its pictures, which would be dated or cut wrongly. */
async function removeOutdatedPortraits(transaction: EditTransaction, seriesId: string): Promise<number> {
  return transaction.$executeRaw`
    delete from portrait_images i where i.series_id = ${seriesId}::uuid and not exists (
      select from portraits p where p.entity_id = i.entity_id
        and (p.episode, p.page, p.box) = (i.episode, i.page, i.box))`;
}

function isIncluded({ series: [row] }: StoryRows): boolean {
  return row?.["art"] === "included";
}

/** A reader may stand on a page that is no longer there. */
async function clampPositions(transaction: EditTransaction, seriesId: string): Promise<void> {
  await transaction.$executeRaw`
    update reading_sessions s set current_page = least(s.current_page, e.page_count),
      right_page = case when s.right_page <= e.page_count then s.right_page end
    from episodes e where e.id = s.episode_id and e.series_id = ${seriesId}::uuid
      and (s.current_page > e.page_count or s.right_page > e.page_count)`;
  await transaction.$executeRaw`
    update reading_progress p set furthest_page = e.page_count
    from episodes e where e.id = p.episode_id and e.series_id = ${seriesId}::uuid and p.furthest_page > e.page_count`;
}
