/** A content folder into the database at hand, by a run like any other: a second one is refused, a killed one taken up. */

import { env } from "#lib/env.ts";
import { saveBundle } from "#lib/ingest/bundle/bundle-table.ts";
import { requestRun } from "#lib/ingest/runs/request-run.ts";
import { loadRun } from "#lib/ingest/runs/run-table.ts";
import { watchRun } from "#lib/ingest/runs/watch-run.ts";
import { takeUpRuns, workUntilIdle } from "#lib/ingest/runs/worker.ts";
import { printEvent, printRun } from "./print-run.ts";
import { openContent, type WantedRun } from "./wanted-run.ts";

/** Whether the run came to a good end. @throws ContentError, ProblemError `run_in_progress`, FolderInUse. */
export async function publishHere(folder: string, wanted: WantedRun): Promise<boolean> {
  const { files, request } = await openContent(folder, wanted);
  await takeUpRuns({ alone: env().DATABASE_URL === undefined });
  await workUntilIdle();
  const { id: bundle } = await saveBundle(request.series, files, "upload");
  const { id } = await requestRun({ ...request, bundle });
  for await (const event of await watchRun(id, new AbortController().signal)) printEvent(event);
  await workUntilIdle();
  return printRun(await loadRun(id));
}
