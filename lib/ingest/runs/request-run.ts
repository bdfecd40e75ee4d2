/** What an editor may ask for: a run of a bundle, what a dry run showed, or what was there before. */
import type { IngestRequest, RunSummary } from "#lib/contract-admin.ts";
import { ProblemError } from "#lib/errors.ts";
import { listBundles, publishedBundleId } from "#lib/ingest/bundle/bundle-table.ts";
import { insertRun, loadRun } from "./run-table.ts";
import { wakeWorker } from "./worker.ts";

/**
 * Has a bundle ingested, in the background.
 * @throws ProblemError `not_found` for a series without a bundle, or a bundle that it does not have; `run_in_progress`.
 */
export async function requestRun(request: IngestRequest): Promise<RunSummary> {
  const bundles = await listBundles(request.series);
  const chosen =
    request.bundle === undefined
      ? bundles.find(({ source, published_at }) => source === "upload" || published_at !== null)
      : bundles.find(({ id }) => id === request.bundle);
  const bundle = chosen ?? (request.bundle === undefined ? bundles[0] : undefined);
  if (bundle === undefined) {
    throw new ProblemError(
      "not_found",
      `There is no such bundle of ${request.series}. Upload its content first.`,
    );
  }
  const baseBundleId = await publishedBundleId(request.series);
  const run = await insertRun({ ...request, bundle: bundle.id }, { bundleId: bundle.id, baseBundleId });
  wakeWorker();
  return run;
}

/**
 * Does what a dry run only told of.
 * @throws ProblemError `not_found`; `conflict` when it told of nothing, or something else has been published since.
 */
export async function publishDryRun(id: string): Promise<RunSummary> {
  const { dry_run, status, series, bundle, base_bundle, episodes, languages, reembed } = await loadRun(id);
  if (!dry_run) throw new ProblemError("conflict", "This was no dry run.");
  if (status !== "done")
    throw new ProblemError("conflict", `This dry run is ${status}, so it told of nothing.`);
  if ((await publishedBundleId(series)) !== base_bundle) {
    throw new ProblemError("conflict", "Something else has been published since. Make another dry run.");
  }
  return requestRun({ ...again, series, bundle, episodes, languages, reembed });
}

/**
 * Publishes what readers read before a run.
 * @throws ProblemError `not_found`; `conflict` when it published nothing, nothing was there before, or something else has
 *   been published since.
 */
export async function rollBackRun(id: string): Promise<RunSummary> {
  const { dry_run, status, series, bundle, base_bundle } = await loadRun(id);
  if (dry_run || status !== "done") throw new ProblemError("conflict", "This run published nothing.");
  if (base_bundle === null) throw new ProblemError("conflict", "Nothing was published before this run.");
  if ((await publishedBundleId(series)) !== bundle) {
    throw new ProblemError(
      "conflict",
      "Something else has been published since. Publish the bundle that you want.",
    );
  }
  return requestRun({ ...again, series, bundle: base_bundle });
}

const again = {
  dry_run: false,
  quality: "low-res",
  lettering: true,
  refresh: false,
  reembed: false,
} as const;
