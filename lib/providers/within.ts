/** A piece of work that is given so long and no longer, and leaves nothing behind. */

/**
 * What `work` resolves to, unless `signal` aborts or the time is up first: then this rejects with the reason, even where
 * `work` is slow to notice, and the signal that `work` was given aborts. That one aborts at the end in any case: Node keeps
 * `AbortSignal.timeout`, and the whole request that made it, until the time is up.
 */
export async function within<Result>(
  milliseconds: number,
  signal: AbortSignal,
  work: (budget: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const spent = new AbortController();
  const timer = setTimeout(() => spent.abort(new Error(`over ${milliseconds} ms`)), milliseconds);
  const budget = AbortSignal.any([signal, spent.signal]);
  try {
    const working = work(budget);
    return await Promise.race([working, rejectOn(budget)]);
  } finally {
    clearTimeout(timer);
    spent.abort();
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
}
