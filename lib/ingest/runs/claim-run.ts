/**
 * Which process is at work on a run. A run whose process is not heard of any more may be taken by another; the one that
 * lost it finds out before it can write anything.
 */
import { z } from "zod";
import type { Step } from "#lib/contract-admin.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import type { IngestRun } from "#prisma/client.ts";

/** Silence after which a process is taken to be gone, in seconds; it is heard of every five. */
export const ABANDONED_AFTER_S = 60;

/** This process has no say in the run any more. */
export class RunLost extends Error {
  override name = "RunLost";
}

/** An editor wants the run to stop. */
export class RunCancelled extends Error {
  override name = "RunCancelled";
}

/** The process ends; whoever comes next takes up its run. */
export class WorkerEnds extends Error {
  override name = "WorkerEnds";
}

const idRows = z.array(z.object({ id: z.string() }));

/** Takes the oldest run that waits or was left by its process; `null` when there is none. */
export async function claimRun(worker: string): Promise<IngestRun | null> {
  return edit(async (transaction) => {
    const rows = await transaction.$queryRaw`
      update ingest_runs set status = 'running', worker = ${worker}::uuid, heartbeat_at = clock_timestamp(),
        started_at = coalesce(started_at, clock_timestamp()), resumed = resumed + (status = 'running')::int
      where id = (
        select id from ingest_runs where status = 'queued' or (status = 'running' and coalesce(
          heartbeat_at < clock_timestamp() - make_interval(secs => ${ABANDONED_AFTER_S}), true))
        order by created_at, id limit 1 for update skip locked)
      returning id::text`;
    const [claimed] = idRows.parse(rows);
    return claimed === undefined ? null : transaction.ingestRun.findUnique({ where: { id: claimed.id } });
  });
}

/**
 * Says that this process is at work, and how far it is.
 * @throws RunLost, RunCancelled.
 */
export async function beat(id: string, worker: string, steps: readonly Step[]): Promise<void> {
  await edit(async (transaction) => {
    await requireRun(transaction, id, worker);
    await transaction.ingestRun.update({
      where: { id },
      data: { heartbeatAt: new Date(), steps: [...steps] },
    });
  });
}

/**
 * Holds the run for the rest of the transaction: nobody takes or cancels it meanwhile.
 * @throws RunLost, RunCancelled.
 */
export async function requireRun(transaction: EditTransaction, id: string, worker: string): Promise<void> {
  const rows = await transaction.$queryRaw`
    select cancel_requested as cancelled from ingest_runs
    where id = ${id}::uuid and worker = ${worker}::uuid and status = 'running' for update`;
  const [row] = z.array(z.object({ cancelled: z.boolean() })).parse(rows);
  if (row === undefined) throw new RunLost("another process has taken the run");
  if (row.cancelled) throw new RunCancelled("the run was cancelled");
}

/** Lets go of runs, so that whoever looks next takes them up: all of them, or those of one process. */
export async function releaseRuns(worker?: string): Promise<void> {
  await edit((transaction) =>
    transaction.ingestRun.updateMany({
      where: { status: "running", ...(worker === undefined ? {} : { worker }) },
      data: { heartbeatAt: null },
    }),
  );
}

/** Whether some process is at work on a run, or was until it fell silent. */
export async function isAnyRunning(): Promise<boolean> {
  const count = await edit((transaction) => transaction.ingestRun.count({ where: { status: "running" } }));
  return count > 0;
}
