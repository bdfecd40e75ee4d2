/** What a run does, step by step. Nothing that readers see changes before the one transaction of the step `apply`. */
import { Readable } from "node:stream";
import type { RunResult } from "#lib/contract-admin.ts";
import { ingestSchema } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { refreshStatistics } from "#lib/db/statistics.ts";
import { collectUnusedPictures } from "#lib/ingest/art/unused-pictures.ts";
import { BundleError } from "#lib/ingest/bundle/bundle-error.ts";
import { loadArchive, markPublished } from "#lib/ingest/bundle/bundle-table.ts";
import { readBundle } from "#lib/ingest/bundle/read-bundle.ts";
import { withUnpacked } from "#lib/ingest/bundle/with-files.ts";
import { providerForSeries } from "#lib/ingest/load-shipped-content.ts";
import { applyEdition, type Edition } from "#lib/ingest/publish/apply-edition.ts";
import { embedPassages } from "#lib/ingest/publish/embed-passages.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { APPLY_TIMEOUT_MS, untilVectorsFit } from "#lib/ingest/publish/publish.ts";
import { storyRows } from "#lib/ingest/publish/story-rows.ts";
import { embeddingProvider } from "#lib/providers/embedding/index.ts";
import type { IngestRun } from "#prisma/client.ts";
import { requireRun } from "./claim-run.ts";
import type { Progress } from "./progress.ts";

/** A run at work: its row as it was claimed, by whom, and the ways to say how it gets on and to hear that it must stop. */
export type RunAtWork = { run: IngestRun; worker: string; progress: Progress; signal: AbortSignal };

/** @throws ContentError, BundleError, AcquireError, PictureError, ModelFailure; the reason of `signal` when that aborts. */
export async function takeSteps(work: RunAtWork): Promise<void> {
  if (work.run.result === null) await untilApplied(work);
  await tidy(work);
}

async function untilApplied({ run, worker, progress, signal }: RunAtWork): Promise<void> {
  const request = ingestSchema.parse(run.request);
  await progress.begin("read");
  const archive = await loadArchive(run.bundleId);
  if (archive === null) throw new BundleError("The bundle is not kept any more. Upload it again.");
  await withUnpacked(Readable.from([archive]), async (folder) => {
    const { content } = await readBundle(folder, run.series);
    await progress.finish("read");
    if (request.dry_run) return;
    for (const step of ["fetch", "encode", "compare"] as const) await progress.finish(step);
    const provider = await (request.reembed ? embeddingProvider() : providerForSeries(run.series));
    const edition: Edition = { content, rows: storyRows(content), model: provider.model, owner: run.id };
    await untilVectorsFit(async () => {
      await progress.begin("embed");
      const embedded = await embedPassages(idOf(run.series), edition.rows.passages, provider, {
        owner: run.id,
        signal,
        onProgress: (done, total) => progress.reach("embed", done, total),
      });
      await progress.finish("embed");
      await progress.begin("apply", 1);
      await apply({ run, worker }, edition, embedded);
    });
    await progress.finish("apply");
  });
}

/** All that readers notice, and that the run has come so far, or nothing. */
async function apply(
  { run, worker }: Pick<RunAtWork, "run" | "worker">,
  edition: Edition,
  embedded: number,
): Promise<void> {
  await edit(
    async (transaction) => {
      await requireRun(transaction, run.id, worker);
      const { written, removed } = await applyEdition(transaction, edition);
      await markPublished(transaction, idOf(run.series), run.bundleId);
      const result: RunResult = { downloaded: 0, encoded: 0, embedded, written, removed, files_removed: 0 };
      await transaction.ingestRun.update({ where: { id: run.id }, data: { result } });
    },
    { timeoutMs: APPLY_TIMEOUT_MS },
  );
}

async function tidy({ progress }: RunAtWork): Promise<void> {
  await progress.begin("tidy");
  await refreshStatistics();
  await collectUnusedPictures();
  await progress.finish("tidy");
}
