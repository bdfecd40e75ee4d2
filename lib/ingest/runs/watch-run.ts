/** A run as it gets on, whichever machine is at work on it: the database is looked at, again and again. */
import { setTimeout as pause } from "node:timers/promises";
import type { RunEvent } from "#lib/contract-admin.ts";
import { glanceAtRun, NOT_ENDED } from "./run-table.ts";

const LOOK_EVERY_MS = 300;

/**
 * Its state whenever that has changed, each line of its log once, and at last that it has ended. Stops when `signal` does.
 * @throws ProblemError `not_found`, before the first event.
 */
export async function watchRun(id: string, signal: AbortSignal): Promise<AsyncGenerator<RunEvent>> {
  await glanceAtRun(id, 0);
  return events(id, signal);
}

async function* events(id: string, signal: AbortSignal): AsyncGenerator<RunEvent> {
  let told = "";
  let after = 0;
  while (!signal.aborted) {
    const { run, lines } = await glanceAtRun(id, after);
    for (const line of lines) {
      after = line.number;
      yield { event: "log", data: line };
    }
    if (JSON.stringify(run) !== told) {
      told = JSON.stringify(run);
      yield { event: "run", data: run };
    }
    if (!NOT_ENDED.includes(run.status)) return yield { event: "end", data: { status: run.status } };
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
