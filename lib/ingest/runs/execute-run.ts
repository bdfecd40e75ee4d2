/** A run from its first step to its end, whatever that is. What was done before, by whichever process, is not done again. */
import { z } from "zod";
import { type ContentProblem, type RunStatus, stepSchema } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { asProblem } from "#lib/errors.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { BundleError } from "#lib/ingest/bundle/bundle-error.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { dropStagedVectors } from "#lib/ingest/publish/embed-passages.ts";
import { log, loggable } from "#lib/log.ts";
import { ModelFailure } from "#lib/providers/model-failure.ts";
import type { IngestRun } from "#prisma/client.ts";
import { RunCancelled, RunLost, WorkerEnds } from "./claim-run.ts";
import { openProgress } from "./progress.ts";
import { loadRun } from "./run-table.ts";
import { takeSteps } from "./take-steps.ts";

/**
 * Takes every step that is left of a run that this process has claimed.
 * @param stop aborted by whoever wants it to end early.
 * @throws only what keeps its end from being written down.
 */
export async function executeRun(run: IngestRun, worker: string, stop: AbortController): Promise<void> {
  const steps = z.array(stepSchema).parse(run.steps);
  const progress = openProgress({ id: run.id, steps }, worker, stop);
  log.info({ run: run.id, series: run.series, resumed: run.resumed }, "ingest run begins");
  try {
    if (run.resumed > 0) await progress.tell("Taken up again where it was left.");
    await takeSteps({ run, worker, progress, signal: stop.signal });
    await end(run.id, worker, "done", null);
    log.info({ run: run.id }, "ingest run done");
  } catch (thrown) {
    const error: unknown = stop.signal.aborted ? stop.signal.reason : thrown;
    // What has been applied cannot be stopped any more, nor fail: an editor must not be told otherwise.
    if (await isApplied(run.id)) await end(run.id, worker, "done", null);
    else if (error instanceof RunCancelled) await end(run.id, worker, "cancelled", null);
    else if (!(error instanceof RunLost) && !(error instanceof WorkerEnds)) await fail(run, worker, error);
  } finally {
    progress.close();
  }
}

async function isApplied(id: string): Promise<boolean> {
  return (await loadRun(id)).result !== null;
}

async function fail(run: IngestRun, worker: string, error: unknown): Promise<void> {
  log.error({ run: run.id, error: loggable(error) }, "ingest run failed");
  await end(run.id, worker, "failed", describeFailure(error));
}

async function end(
  id: string,
  worker: string,
  status: RunStatus,
  error: ContentProblem | null,
): Promise<void> {
  await dropStagedVectors(id);
  await edit(async (transaction) => {
    await transaction.stagedPicture.deleteMany({ where: { runId: id } });
    await transaction.ingestRun.updateMany({
      where: { id, worker, status: "running" },
      data: { status, finishedAt: new Date(), ...(error === null ? {} : { error }) },
    });
  });
}

/** What the editor is told: errors that were written for them, and a sentence that gives nothing away for any other. */
function describeFailure(error: unknown): ContentProblem {
  if (error instanceof ContentError) {
    const complaints = error.complaints.map((complaint) => ({ ...complaint }));
    return { code: "content_refused", detail: "The content cannot be used.", complaints };
  }
  if (error instanceof BundleError || error instanceof PictureError) {
    return { code: "content_refused", detail: error.message };
  }
  if (error instanceof AcquireError) return { code: "unavailable", detail: error.message };
  if (error instanceof ModelFailure) {
    const detail = `Vectors could not be made: the model is ${error.kind.replaceAll("_", " ")}. Nothing was published.`;
    return { code: "generation_failed", detail };
  }
  const { code, message } = asProblem(error);
  return { code, detail: message };
}
