/** Work on many things at once that stops as a whole. */

/** Like `Promise.all`, but the first failure stops the rest, and nothing is still at work when it is thrown. */
export async function untilOneFails<T, R>(
  items: readonly T[],
  stop: AbortController,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  let failure: { error: unknown } | null = null;
  const results = await Promise.allSettled(
    items.map((item) =>
      work(item).catch((error: unknown) => {
        failure ??= { error };
        stop.abort();
        throw error;
      }),
    ),
  );
  return results.map((result) => {
    if (result.status === "fulfilled") return result.value;
    throw failure === null ? result.reason : failure.error;
  });
}
