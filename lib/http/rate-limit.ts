/**
 * How often one caller may ask. Counted per process; a site of several machines allows as much on each.
 */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "#lib/env.ts";
import { ProblemError } from "#lib/errors.ts";

export type LimitedRoute = "chat" | "retrieve" | "session";

const MINUTE_SECONDS = 60;

const limiters = new Map<LimitedRoute, RateLimiterMemory>();

/**
 * Counts one request against its caller's minute.
 * @throws ProblemError `too_many_requests` with `Retry-After` in seconds, at least 1.
 */
export async function limitRate(limited: LimitedRoute, request: Request): Promise<void> {
  const perMinute = allowanceOf(limited);
  if (perMinute === 0) return;
  try {
    await limiterOf(limited, perMinute).consume(callerOf(request));
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    throw tooMany(rejection);
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): ProblemError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new ProblemError(
    "too_many_requests",
    `That was a lot at once. Please try again in ${seconds} seconds.`,
    { headers: { "retry-after": String(seconds) } },
  );
}

/** Wrong tokens that one caller may show in a minute. */
const SIGN_INS_PER_MINUTE = 10;
const signIns = new RateLimiterMemory({ points: SIGN_INS_PER_MINUTE, duration: MINUTE_SECONDS });

/**
 * Turns away whoever has shown too many wrong tokens, whatever they show now: else guessing could go on.
 * @throws ProblemError `too_many_requests`.
 */
export async function refuseTooManySignIns(request: Request): Promise<void> {
  const counted = await signIns.get(callerOf(request));
  if (counted !== null && counted.consumedPoints >= SIGN_INS_PER_MINUTE) throw tooMany(counted);
}

/** Counts one wrong token. */
export async function countFailedSignIn(request: Request): Promise<void> {
  await signIns.penalty(callerOf(request), 1);
}

/** Only a question costs a model's time; opening a session costs what a retrieval does. */
function allowanceOf(limited: LimitedRoute): number {
  const { CHAT_RATE_LIMIT_PER_MINUTE, RETRIEVE_RATE_LIMIT_PER_MINUTE } = env();
  return limited === "chat" ? CHAT_RATE_LIMIT_PER_MINUTE : RETRIEVE_RATE_LIMIT_PER_MINUTE;
}

function limiterOf(limited: LimitedRoute, perMinute: number): RateLimiterMemory {
  const existing = limiters.get(limited);
  if (existing !== undefined) return existing;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE_SECONDS });
  limiters.set(limited, limiter);
  return limiter;
}

/** The address that the trusted proxy names. Without one, everybody counts as one: anyone can write any other header. */
function callerOf(request: Request): string {
  const header = env().CLIENT_ADDRESS_HEADER;
  const value = header === undefined ? null : request.headers.get(header);
  return value?.split(",")[0]?.trim() || "everyone";
}
