/** How far a run has come, written down often enough to be true and seldom enough to cost nothing. */
import type { Step, StepName } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { log, loggable } from "#lib/log.ts";
import { beat, RunCancelled, RunLost } from "./claim-run.ts";

const HEARTBEAT_MS = 5_000;
const WRITE_EVERY_MS = 300;

export type Progress = {
  /** Begins a step, of which so much was done before. */
  begin(step: StepName, total?: number, done?: number): Promise<void>;
  /** Sets how much of the step is done. */
  reach(step: StepName, done: number, total?: number): Promise<void>;
  finish(step: StepName): Promise<void>;
  /** A line for the editor. */
  tell(message: string, level?: "info" | "warn" | "error"): Promise<void>;
  steps(): Step[];
  close(): void;
};

/** Opens the book on a run. When the run is lost or cancelled, `stop` is aborted with that as its reason. */
export function openProgress(
  run: { id: string; steps: readonly Step[] },
  worker: string,
  stop: AbortController,
): Progress {
  const steps = run.steps.map((step) => ({ ...step }));
  let written = 0;
  const write = async () => {
    written = Date.now();
    await beat(run.id, worker, steps).catch((error: unknown) => {
      // A database that is slow for a moment costs a sign of life, and not the run.
      if (error instanceof RunLost || error instanceof RunCancelled) stop.abort(error);
      else log.warn({ run: run.id, error: loggable(error) }, "ingest progress not written");
    });
    stop.signal.throwIfAborted();
  };
  const heartbeat = setInterval(() => void write().catch(() => undefined), HEARTBEAT_MS).unref();
  const change = (name: StepName, changes: Partial<Step>) => {
    const step = steps.find((one) => one.name === name);
    if (step !== undefined) Object.assign(step, changes);
  };
  return {
    async begin(name, total, done = 0) {
      change(name, { state: "running", done, total: total ?? null });
      await write();
    },
    async reach(name, done, total) {
      change(name, { done, ...(total === undefined ? {} : { total }) });
      stop.signal.throwIfAborted();
      if (Date.now() - written >= WRITE_EVERY_MS) await write();
    },
    async finish(name) {
      const total = steps.find((one) => one.name === name)?.total ?? 1;
      change(name, { state: "done", done: total, total });
      await write();
    },
    async tell(message, level = "info") {
      await edit((transaction) =>
        transaction.ingestRunLine.create({ data: { runId: run.id, level, message } }),
      );
    },
    steps: () => steps,
    close: () => clearInterval(heartbeat),
  };
}
