/**
 * Patience before the first word: a machine that is waking is waited for, a moment's trouble is tried once more, and once
 * a word was heard nothing is tried again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ModelFailure } from "../model-failure.ts";

/** All in milliseconds. */
export type Patience = {
  /** Before the one retry after a moment's trouble. */
  pauseMs: number;
  /** Between two tries while the machine wakes. */
  wakingPauseMs: number;
  /** How long waking may take: a container with a graphics card takes tens of seconds. */
  wakingMs: number;
};

export const DEFAULT_PATIENCE: Patience = { pauseMs: 1_000, wakingPauseMs: 2_000, wakingMs: 90_000 };

/**
 * The pieces of the first try that begins to speak.
 * @throws whatever the last try threw; the signal's reason when it fires in a pause.
 */
export async function* patiently(
  start: () => AsyncIterable<string>,
  { pauseMs, wakingPauseMs, wakingMs }: Patience,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const deadline = performance.now() + wakingMs;
  let mayRetry = true;
  for (;;) {
    let begun = false;
    let pause: number;
    try {
      for await (const piece of start()) {
        begun = true;
        yield piece;
      }
      return;
    } catch (error) {
      const isWaking = kindOf(error) === "waking" && performance.now() < deadline;
      if (begun || !(isWaking || (mayRetry && mayPass(error)))) throw error;
      pause = isWaking ? wakingPauseMs : pauseMs;
      mayRetry &&= isWaking;
    }
    await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

const kindOf = (error: unknown) => (error instanceof ModelFailure ? error.kind : null);

/** Whether a moment's patience could help: a socket dropped while idle, a server busy. */
function mayPass(error: unknown): boolean {
  const kind = kindOf(error);
  return kind === "unreachable" || kind === "busy";
}
