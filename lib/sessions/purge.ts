/**
 * Puts away reading sessions that were opened long ago and led to nothing: no question was asked in them, so nobody would
 * miss them. How far each reader has come is kept apart from sessions and outlives them all.
 */
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { log, loggable } from "#lib/log.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day's worth at most, so that a long neglected database is not locked for minutes; the rest goes on the next days. */
const AT_ONCE = 10_000;

type Purge = {
  /** Sessions not touched for this many days go; 0 keeps them all. */
  days: number;
  now?: Date;
  limit?: number;
};

/** Deletes idle sessions that hold neither a message nor a parked question. @returns how many went. */
export async function purgeSessions({ days, now = new Date(), limit = AT_ONCE }: Purge): Promise<number> {
  if (days === 0) return 0;
  const idleSince = new Date(now.getTime() - days * DAY_MS);
  const { count } = await edit((transaction) =>
    transaction.readingSession.deleteMany({
      where: { updatedAt: { lt: idleSince }, messages: { none: {} }, parked: { none: {} } },
      limit,
    }),
  );
  return count;
}

/** Deletes counts whose window is over. @returns how many went. */
export async function purgeCounters(now = new Date()): Promise<number> {
  const { count } = await edit((transaction) =>
    transaction.counter.deleteMany({ where: { expire: { lt: now.getTime() } } }),
  );
  return count;
}

/** Purges now and then once a day, in the background, for as long as something else keeps the process alive. */
export function purgeSessionsDaily(): void {
  const purge = () => void purgeQuietly();
  purge();
  setInterval(purge, DAY_MS).unref();
}

/** A reader is never troubled by what could not be tidied up; the next day tries again. */
async function purgeQuietly(): Promise<void> {
  try {
    const purged = await purgeSessions({ days: env().SESSION_DAYS });
    const counters = await purgeCounters();
    if (purged + counters > 0) log.info({ purged, counters }, "idle sessions and old counts purged");
  } catch (error) {
    log.warn({ error: loggable(error) }, "idle sessions and old counts could not be purged");
  }
}
