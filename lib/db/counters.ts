/**
 * Counts that all processes of a site share: how much of something was used in a window of time. Hides the library, its
 * table, and that it is one statement, so that two who ask at once are counted as two.
 */
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./database.ts";
import { outlast } from "./outlast.ts";

export type Allowance = {
  /** What is counted; part of every key. */
  name: string;
  /** How often in a window; at least 1. */
  points: number;
  /** The window's length. */
  seconds: number;
};

export type Counter = {
  /**
   * Counts once against `key`. @returns `null` when that was within the allowance, else the seconds until it is renewed,
   * between 1 and the window's length.
   * @throws ProblemError `unavailable` when the database stays away; whatever else the database throws.
   */
  count(key: string): Promise<number | null>;
  /** As `count`, without counting: `null` while something is left of the allowance. */
  spentFor(key: string): Promise<number | null>;
};

/** The library names its statements, which a pooler that hands out connections by the transaction cannot have. */
const unnamed = {
  query: ({ text, values }: { text: string; values: unknown[] }) =>
    outlast(async () => (await database()).pool.query(text, values)),
};

export function counter({ name, points, seconds }: Allowance): Counter {
  const limiter = new RateLimiterPostgres({
    storeClient: unnamed,
    storeType: "pool",
    keyPrefix: name,
    tableName: "counters",
    tableCreated: true,
    // It would wake a sleeping database every five minutes; `purgeCounters` does it when something else has.
    clearExpiredByTimeout: false,
    points,
    duration: seconds,
  });
  // A clock that was set back since the window began must not keep anyone out for longer than a window.
  const secondsLeft = ({ msBeforeNext }: RateLimiterRes) =>
    Math.min(seconds, Math.max(1, Math.ceil(msBeforeNext / 1000)));
  return {
    spentFor: async (key) => {
      const used = await limiter.get(digestOf(key));
      return used !== null && used.consumedPoints >= points ? secondsLeft(used) : null;
    },
    count: async (key) => {
      try {
        await limiter.consume(digestOf(key));
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return secondsLeft(refusal);
      }
    },
  };
}

/** Addresses are personal, and a header can be longer than a key may be. */
function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
