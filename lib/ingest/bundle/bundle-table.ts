/** Bundles in the database: which there are of a series, which is published, and their files. */
import type { Bundle, BundleSource } from "#lib/contract-admin.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { type BundleFiles, bytesOfFiles, hashFiles } from "./bundle-files.ts";
import { packFiles } from "./pack-files.ts";

/** Of each series so many are kept beside the published one; the oldest go. */
const KEPT = 20;

const COLUMNS = {
  id: true,
  series: true,
  hash: true,
  source: true,
  files: true,
  bytes: true,
  addedAt: true,
  publishedAt: true,
} as const;

type Row = {
  id: string;
  series: string;
  hash: string;
  source: string;
  files: number;
  bytes: number;
  addedAt: Date;
  publishedAt: Date | null;
};

/** Keeps a bundle; the same files again are the same bundle, which then counts as the last one added. */
export async function saveBundle(series: string, files: BundleFiles, source: BundleSource): Promise<Bundle> {
  const hash = hashFiles(files);
  const id = idOf("bundle", series, hash);
  const known = await edit((transaction) =>
    transaction.contentBundle.findUnique({ where: { id }, select: { id: true } }),
  );
  const archive = known === null ? await packFiles(files) : null;
  return edit(async (transaction) => {
    const size = { files: files.size, bytes: bytesOfFiles(files) };
    const row =
      archive === null
        ? await transaction.contentBundle.update({
            where: { id },
            data: source === "upload" ? { addedAt: new Date() } : {},
            select: COLUMNS,
          })
        : await transaction.contentBundle.create({
            data: { id, series, hash, source, archive, ...size },
            select: COLUMNS,
          });
    await removeOldest(transaction, series);
    return describe(row, await publishedIds(transaction));
  });
}

/** All bundles, or those of one series, the last one added or published first. */
export async function listBundles(series?: string): Promise<Bundle[]> {
  return edit(async (transaction) => {
    const rows = await transaction.contentBundle.findMany({
      where: series === undefined ? {} : { series },
      select: COLUMNS,
    });
    const published = await publishedIds(transaction);
    return rows.toSorted(newestFirst).map((row) => describe(row, published));
  });
}

/** The archive of a bundle; `null` when there is no such bundle any more. */
export async function loadArchive(id: string): Promise<Uint8Array | null> {
  const row = await edit((transaction) =>
    transaction.contentBundle.findUnique({ where: { id }, select: { archive: true } }),
  );
  return row?.archive ?? null;
}

/** The bundle that readers of a series read; `null` when it was published by other means, or never. */
export async function publishedBundleId(series: string): Promise<string | null> {
  const row = await edit((transaction) =>
    transaction.series.findUnique({ where: { slug: series }, select: { bundleId: true } }),
  );
  return row?.bundleId ?? null;
}

/** Says that a bundle is what readers read, inside the transaction that makes it so. */
export async function markPublished(
  transaction: EditTransaction,
  seriesId: string,
  id: string,
): Promise<void> {
  await transaction.series.update({ where: { id: seriesId }, data: { bundleId: id } });
  await transaction.contentBundle.updateMany({ where: { id }, data: { publishedAt: new Date() } });
}

async function publishedIds(transaction: EditTransaction): Promise<Set<string>> {
  const rows = await transaction.series.findMany({ select: { bundleId: true } });
  return new Set(rows.flatMap(({ bundleId }) => bundleId ?? []));
}

async function removeOldest(transaction: EditTransaction, series: string): Promise<void> {
  const rows = await transaction.contentBundle.findMany({ where: { series }, select: COLUMNS });
  const published = await publishedIds(transaction);
  const old = rows.toSorted(newestFirst).slice(KEPT);
  const ids = old.map(({ id }) => id).filter((id) => !published.has(id));
  if (ids.length > 0) await transaction.contentBundle.deleteMany({ where: { id: { in: ids } } });
}

function newestFirst(a: Row, b: Row): number {
  return lastTouched(b) - lastTouched(a) || (a.id < b.id ? -1 : 1);
}

function lastTouched({ addedAt, publishedAt }: Row): number {
  return Math.max(addedAt.getTime(), publishedAt?.getTime() ?? 0);
}

function describe(row: Row, published: ReadonlySet<string>): Bundle {
  return {
    id: row.id,
    series: row.series,
    hash: row.hash,
    source: row.source === "shipped" ? "shipped" : "upload",
    files: row.files,
    bytes: row.bytes,
    added_at: row.addedAt.toISOString(),
    published_at: row.publishedAt?.toISOString() ?? null,
    is_published: published.has(row.id),
  };
}
