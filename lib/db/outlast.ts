/**
 * A database that sleeps, wakes, restarts or drops a connection costs its caller a moment and no error. Hides how often
 * and how long work is tried again; whoever has waited in vain is told so in words for a reader.
 */
import pRetry from "p-retry";
import { ProblemError } from "#lib/errors.ts";
import { log, loggable } from "#lib/log.ts";
import { isLostConnection } from "./lost-connection.ts";

/** Pauses of 0.1, 0.2, 0.4, 0.8, 1.6 and four times 2 seconds: 11 in all. A crash and recovery on a busy machine took 7. */
const PATIENCE = { retries: 9, factor: 2, minTimeout: 100, maxTimeout: 2_000 };
const COME_BACK_SECONDS = 10;

/**
 * Runs `work`, and runs it again when the connection was lost before `isDone` says that it may have taken effect.
 * @throws ProblemError `unavailable` when the database stays away; else whatever `work` throws.
 */
export async function outlast<Result>(
  work: () => Promise<Result>,
  isDone: () => boolean = () => false,
): Promise<Result> {
  try {
    return await pRetry(work, {
      ...PATIENCE,
      shouldRetry: ({ error }) => isLostConnection(error) && !isDone(),
      onFailedAttempt: ({ error, attemptNumber }) => {
        if (isLostConnection(error))
          log.warn({ error: loggable(error), attemptNumber }, "database connection lost");
      },
    });
  } catch (error) {
    throw isLostConnection(error) ? unavailable(error) : error;
  }
}

function unavailable(cause: unknown): ProblemError {
  return new ProblemError(
    "unavailable",
    "The site cannot reach its memory just now. Please try again in a moment.",
    {
      cause,
      headers: { "retry-after": String(COME_BACK_SECONDS) },
    },
  );
}
