/** Runs one piece of work at a time; of those that wait meanwhile, only the last is run. Knows nothing of languages. */

/**
 * Wraps `work`. Resolves when this call's work is done or a later call has taken its place, and rejects when it failed
 * and nothing came later.
 */
export function latestOnly<Wanted>(
  work: (wanted: Wanted) => Promise<void>,
): (wanted: Wanted) => Promise<void> {
  let tail: Promise<void> = Promise.resolve();
  let latest = 0;
  return (wanted) => {
    latest += 1;
    const call = latest;
    const turn = tail.then(async () => {
      if (call !== latest) return;
      try {
        await work(wanted);
      } catch (error) {
        if (call === latest) throw error;
      }
    });
    tail = turn.catch(() => {});
    return turn;
  };
}
