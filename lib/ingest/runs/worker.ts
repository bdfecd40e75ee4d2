/**
 * This process's hand in runs: one at a time, in the background, so that memory stays small and readers are served. Runs
 * are known by the database alone; whoever asks for one wakes the worker, and a start takes up what was left.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { RunSummary } from "#lib/contract-admin.ts";
import { log, loggable } from "#lib/log.ts";
import {
  ABANDONED_AFTER_S,
  claimRun,
  isAnyRunning,
  RunCancelled,
  releaseRuns,
  WorkerEnds,
} from "./claim-run.ts";
import { executeRun } from "./execute-run.ts";
import { requestCancel } from "./run-table.ts";

type Worker = {
  id: string;
  /** Settled when nothing is left to do. */
  working: Promise<void> | null;
  /** Whether to look once more before falling asleep. */
  woken: boolean;
  atWork: { run: string; stop: AbortController } | null;
  ended: boolean;
};

/** Next evaluates this module once per bundle; the process's own global is what they share. */
declare global {
  var companionIngestWorker: Worker | undefined;
}

function worker(): Worker {
  globalThis.companionIngestWorker ??= {
    id: randomUUID(),
    working: null,
    woken: false,
    atWork: null,
    ended: false,
  };
  return globalThis.companionIngestWorker;
}

/** Has the worker look for runs, and returns at once. */
export function wakeWorker(): void {
  const self = worker();
  self.woken = true;
  self.working ??= work(self).finally(() => {
    self.working = null;
    if (self.woken && !self.ended) wakeWorker();
  });
}

/** Works until no run is left that this process may take. */
export async function workUntilIdle(): Promise<void> {
  wakeWorker();
  while (worker().working !== null) await worker().working;
}

/**
 * Takes up the runs that a process before this one left. When others may be at work on the same database, what they have
 * is looked at until it has ended or they have fallen silent.
 * @param alone whether no other process can be.
 */
export async function takeUpRuns({ alone }: { alone: boolean }): Promise<void> {
  if (alone) await releaseRuns();
  wakeWorker();
  if (!alone)
    watchOthers().catch((error: unknown) => log.warn({ error: loggable(error) }, "runs not watched"));
}

/** Stops a run, here or wherever it is at work. @throws ProblemError `not_found`, `conflict` when it has ended. */
export async function cancelRun(id: string): Promise<RunSummary> {
  const run = await requestCancel(id);
  const { atWork } = worker();
  if (atWork?.run === id) atWork.stop.abort(new RunCancelled("the run was cancelled"));
  wakeWorker();
  return run;
}

/** Lets go of the run at work, for the next process to take up; to be called before the process ends. */
export async function stopWorker(): Promise<void> {
  const self = worker();
  self.ended = true;
  if (self.atWork === null) return;
  self.atWork.stop.abort(new WorkerEnds("the process ends"));
  await self.working?.catch(() => undefined);
  await releaseRuns(self.id);
}

async function work(self: Worker): Promise<void> {
  while (self.woken && !self.ended) {
    self.woken = false;
    try {
      for (let run = await claimRun(self.id); run !== null; run = await claimRun(self.id)) {
        const stop = new AbortController();
        self.atWork = { run: run.id, stop };
        await executeRun(run, self.id, stop);
        if (self.ended) return;
      }
    } catch (error) {
      // The run keeps its place in the database, and whoever looks next goes on with it.
      log.error({ error: loggable(error) }, "ingest worker failed");
      setTimeout(wakeWorker, ABANDONED_AFTER_S * 1000).unref();
      return;
    } finally {
      self.atWork = null;
    }
  }
}

async function watchOthers(): Promise<void> {
  while (!worker().ended && (await isAnyRunning())) {
    await pause(ABANDONED_AFTER_S * 1000, undefined, { ref: false });
    wakeWorker();
  }
}
