/**
 * Requests to somebody else's web site: few at a time, with an honest name, patient when the site is in trouble and
 * quick to take no for an answer. Hides retries, back-off and time-outs.
 */
import { setTimeout as sleep } from "node:timers/promises";
import pLimit, { type LimitFunction } from "p-limit";
import pRetry from "p-retry";
import { AcquireError } from "./acquire-error.ts";

const CONCURRENCY = 2;
const RETRIES = 4;
const FIRST_DELAY_MS = 1_000;
/** A site that asks for more patience than this is told to the editor instead. */
const LONGEST_DELAY_MS = 120_000;

/** Says who is calling; a test keeps the version in step with package.json. */
export const USER_AGENT =
  "peppercarrot-companion/0.1.0 (reading companion; fetches each page once and credits its authors)";

export type Request = { url: string; timeoutMs: number; headers?: Record<string, string> };
/** Waits, unless aborted. Tests pass one that does not. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;
export type PoliteFetch = <T>(
  request: Request,
  read: (response: Response) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>;

/** An answer that is final: the site is well and says no. `status` is its HTTP status. */
export class Refusal extends AcquireError {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url} was refused with status ${status}.`);
    this.status = status;
  }
}

/** Worth another try, at the earliest after `delayMs` when the site said so. */
class Trouble extends Error {
  readonly delayMs: number | null;

  constructor(message: string, delayMs: number | null, cause?: unknown) {
    super(message, { cause });
    this.delayMs = delayMs;
  }
}

/**
 * A fetch whose requests share one queue. `read` takes what it needs from a good (or 304) response, and is called again
 * with a fresh one when the connection breaks off under it. Rejects with
 * Refusal for a 4xx, AcquireError when the site stays in trouble, and the signal's reason when aborted.
 */
export function makePoliteFetch(wait: Wait = waitFor): PoliteFetch {
  const limit = pLimit(CONCURRENCY);
  return (request, read, signal) => fetchPatiently(limit, wait, request, read, signal);
}

async function fetchPatiently<T>(
  limit: LimitFunction,
  wait: Wait,
  request: Request,
  read: (response: Response) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await limit(() =>
      pRetry(() => attempt(request, read, signal), {
        retries: RETRIES,
        minTimeout: 0,
        signal,
        shouldRetry: ({ error }) => error instanceof Trouble,
        async onFailedAttempt({ error, attemptNumber, retriesLeft }) {
          if (!(error instanceof Trouble) || retriesLeft === 0) return;
          const delayMs = error.delayMs ?? FIRST_DELAY_MS * 2 ** (attemptNumber - 1);
          if (delayMs > LONGEST_DELAY_MS) throw impatient(request.url, delayMs);
          await wait(delayMs, signal);
        },
      }),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Trouble)) throw error;
    throw new AcquireError(`${request.url} could not be fetched: ${error.message}.`, { cause: error });
  }
}

async function attempt<T>(
  { url, timeoutMs, headers }: Request,
  read: (response: Response) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { "user-agent": USER_AGENT, ...headers },
      signal: AbortSignal.any([signal, timeout]),
    });
    if (response.ok || response.status === 304) return await read(response);
    await response.body?.cancel();
    throw judge(url, response);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AcquireError || error instanceof Trouble) throw error;
    if (timeout.aborted) throw new Trouble(`it took longer than ${timeoutMs / 1000} s`, null, error);
    if (isOfTheNetwork(error)) throw new Trouble("the connection failed or broke off", null, error);
    throw error;
  }
}

/** 429 is the one refusal that asks to be tried again. */
function judge(url: string, response: Response): Error {
  if (response.status < 500 && response.status !== 429) return new Refusal(url, response.status);
  const delayMs = readRetryAfter(response.headers.get("retry-after"));
  return new Trouble(`the site answered with status ${response.status}`, delayMs);
}

/** The header's seconds or date, in milliseconds from now; `null` when it is absent or means nothing. */
function readRetryAfter(header: string | null): number | null {
  if (header === null) return null;
  const delayMs = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(delayMs) ? null : Math.max(0, delayMs);
}

/** Node's fetch throws a TypeError with a cause when a connection fails, also in the middle of a body. */
function isOfTheNetwork(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}

function impatient(url: string, delayMs: number): AcquireError {
  return new AcquireError(`${url}: the site asks to come back in ${Math.ceil(delayMs / 60_000)} minutes.`);
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}
