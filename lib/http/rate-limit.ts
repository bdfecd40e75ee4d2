/**
 * How often one caller may ask, counted in the database for all machines together. Callers are known by their address
 * and, where there is a session, by its reader. When nobody can count, nobody is let through.
 */
import { type Counter, counter } from "#lib/db/counters.ts";
import { env } from "#lib/env.ts";
import { ProblemError } from "#lib/errors.ts";
import { log, loggable } from "#lib/log.ts";

export type LimitedRoute = "chat" | "retrieve" | "session";

const MINUTE_SECONDS = 60;

const counters = new Map<LimitedRoute, Counter>();

/**
 * Counts one request against the minute of whoever sent it.
 * @throws ProblemError `too_many_requests` with `Retry-After` in seconds, at least 1; `unavailable` when it cannot be counted.
 */
export function limitRate(limited: LimitedRoute, request: Request): Promise<void> {
  return limit(limited, `address ${addressOf(request)}`);
}

/**
 * Counts one request against its reader's minute, from whatever address it comes.
 * @throws ProblemError as `limitRate` does.
 */
export function limitReader(limited: LimitedRoute, readerId: string): Promise<void> {
  return limit(limited, `reader ${readerId}`);
}

async function limit(limited: LimitedRoute, caller: string): Promise<void> {
  const perMinute = allowanceOf(limited);
  if (perMinute === 0) return;
  const seconds = await counterOf(limited, perMinute).count(caller).catch(failClosed);
  if (seconds !== null) throw tooMany(seconds);
}

function failClosed(error: unknown): never {
  log.error({ error: loggable(error) }, "requests cannot be counted, so none is let through");
  if (error instanceof ProblemError) throw error;
  throw new ProblemError(
    "unavailable",
    "The site cannot take questions just now. Please try again in a moment.",
    {
      cause: error,
      headers: { "retry-after": "10" },
    },
  );
}

function tooMany(seconds: number): ProblemError {
  const detail = `That was a lot at once. Please try again in ${seconds} seconds.`;
  return new ProblemError("too_many_requests", detail, { headers: { "retry-after": String(seconds) } });
}

/** Wrong tokens that one caller may show in a minute. */
const signIns = counter({ name: "sign-in", points: 10, seconds: MINUTE_SECONDS });

/**
 * Turns away whoever has shown too many wrong tokens, whatever they show now: else guessing could go on.
 * @throws ProblemError `too_many_requests`; `unavailable` when it cannot be counted.
 */
export async function refuseTooManySignIns(request: Request): Promise<void> {
  const seconds = await signIns.spentFor(addressOf(request)).catch(failClosed);
  if (seconds !== null) throw tooMany(seconds);
}

/** Counts one wrong token. @throws ProblemError `unavailable` when it cannot be counted. */
export async function countFailedSignIn(request: Request): Promise<void> {
  await signIns.count(addressOf(request)).catch(failClosed);
}

/** Only a question costs a model's time; opening a session costs what a retrieval does. */
function allowanceOf(limited: LimitedRoute): number {
  const { CHAT_RATE_LIMIT_PER_MINUTE, RETRIEVE_RATE_LIMIT_PER_MINUTE } = env();
  return limited === "chat" ? CHAT_RATE_LIMIT_PER_MINUTE : RETRIEVE_RATE_LIMIT_PER_MINUTE;
}

function counterOf(limited: LimitedRoute, perMinute: number): Counter {
  const existing = counters.get(limited);
  if (existing !== undefined) return existing;
  const made = counter({ name: limited, points: perMinute, seconds: MINUTE_SECONDS });
  counters.set(limited, made);
  return made;
}

/** The address that the trusted proxy names. Without one, everybody counts as one: anyone can write any other header. */
function addressOf(request: Request): string {
  const header = env().CLIENT_ADDRESS_HEADER;
  const value = header === undefined ? null : request.headers.get(header);
  return value?.split(",")[0]?.trim() || "everyone";
}
