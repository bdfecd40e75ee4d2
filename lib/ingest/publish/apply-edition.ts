/**
 * One edition of a series into the database, inside one transaction: its words, its vectors and its pictures. A reader's
 * request sees the series as it was or as it is now, never between.
 */
import { z } from "zod";
import type { EditTransaction } from "#lib/db/edit.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { fingerprint } from "./fingerprint.ts";
import { idOf } from "./ids.ts";
import { removeOthers, writePassages, writeRows } from "./sync-rows.ts";
import { STORY_TABLES, type StoryRows, type StoryTable } from "./tables.ts";

export type Edition = {
  content: SeriesContent;
  /** What `storyRows` makes of the content. */
  rows: StoryRows;
  /** By which model its vectors are, and under whose name new ones were put aside. */
  model: string;
  owner: string;
};

/** Vectors are missing, because something else was published since they were made. What is missing can be made now. */
export class VectorsOutdated extends Error {
  override name = "VectorsOutdated";
}

export type RowChanges = { written: number; removed: number };

/** Of a comic that is not ours this is fetched, and publishing words leaves it alone. */
const FETCHED: StoryTable = "page_lettering";

const tables = z.array(z.string()).parse(Object.keys(STORY_TABLES)) as StoryTable[];

/**
 * Makes the database hold exactly the edition's words, touching only what differs.
 * @throws VectorsOutdated.
 */
export async function applyEdition(transaction: EditTransaction, edition: Edition): Promise<RowChanges> {
  const { content, rows, model, owner } = edition;
  const seriesId = idOf(content.series.slug);
  await lockSeries(transaction, seriesId);
  const own = tables.filter((table) => table !== FETCHED || content.series.art === "included");
  let removed = 0;
  let written = 0;
  for (const table of own.toReversed())
    removed += await removeOthers(transaction, table, seriesId, rows[table]);
  for (const table of own) {
    written +=
      table === "passages"
        ? await writePassages(transaction, rows.passages, { owner, model })
        : await writeRows(transaction, table, rows[table]);
  }
  removed += await removeOutdatedPortraits(transaction, seriesId);
  await requireVectors(transaction, seriesId);
  await transaction.series.update({
    where: { id: seriesId },
    data: { contentHash: fingerprint(content, rows, model), embeddingModel: model },
  });
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

async function requireVectors(transaction: EditTransaction, seriesId: string): Promise<void> {
  const bare = await transaction.$queryRaw`
    select id::text from passages where series_id = ${seriesId}::uuid and embedding is null limit 1`;
  if (z.array(z.unknown()).parse(bare).length === 0) return;
  throw new VectorsOutdated("the series was changed while its vectors were made");
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
