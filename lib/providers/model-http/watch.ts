/** The clock of one request. Promises that no stage of it lasts longer than its budget; hides the timers. */
import { ModelFailure } from "../model-failure.ts";

/** All in milliseconds. */
export type Budgets = {
  /** Until the reply begins: connecting, a container waking, weights loading and the prompt being read. */
  headersMs: number;
  /** Between two pieces of a reply that has begun. */
  idleMs: number;
  /** For the whole request. */
  totalMs: number;
};

/** Generous before the first word, since a sleeping container with cold weights is slow but not broken. */
export const DEFAULT_BUDGETS: Budgets = { headersMs: 120_000, idleMs: 60_000, totalMs: 180_000 };

export type Watch = {
  /** Aborted with a `ModelFailure` of kind `stalled` when a budget runs out. */
  signal: AbortSignal;
  /** Waits for the reply to begin. */
  untilHeaders: <T>(wait: () => Promise<T>) => Promise<T>;
  /** Waits for the next piece. Time the consumer takes between two waits does not count. */
  untilPiece: <T>(wait: () => Promise<T>) => Promise<T>;
  end: () => void;
};

/** Starts the clock. `end` must be called, whatever happens. */
export function startWatch(budgets: Budgets): Watch {
  const controller = new AbortController();
  const startTimer = (milliseconds: number, what: string) =>
    setTimeout(() => {
      controller.abort(new ModelFailure("stalled", `${what} took over ${milliseconds} ms`));
    }, milliseconds);
  const total = startTimer(budgets.totalMs, "the whole request");
  const within = async <T>(milliseconds: number, what: string, wait: () => Promise<T>) => {
    const timer = startTimer(milliseconds, what);
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    signal: controller.signal,
    untilHeaders: (wait) => within(budgets.headersMs, "the beginning of the reply", wait),
    untilPiece: (wait) => within(budgets.idleMs, "the next piece of the reply", wait),
    end: () => clearTimeout(total),
  };
}
