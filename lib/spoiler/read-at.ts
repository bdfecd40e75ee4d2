/**
 * The door for readers. Whatever `work` asks for, in models or in SQL, the database answers from rows at or behind the
 * horizon: the transaction runs as a role whose policies are set to it and which cannot write. This file is all there
 * is between a question and the story; the policies are in the migration named "the law".
 */
import { database } from "#lib/db/database.ts";
import { outlast } from "#lib/db/outlast.ts";
import type { Prisma } from "#prisma/client.ts";
import type { Horizon } from "./horizon.ts";

export type Visible = Prisma.TransactionClient;

/** A session that cannot exist, for readers without a conversation. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * Runs `work` on the database as it is for a reader at `horizon`, in one transaction.
 * Keep it short and never call a model inside: it holds a connection. It may be run again when the connection is lost.
 * @throws ProblemError `unavailable` when the database stays away; else whatever `work` throws; a write is refused by the database.
 */
export async function readAt<Result>(
  horizon: Horizon,
  work: (visible: Visible) => Promise<Result>,
): Promise<Result> {
  return read(async (transaction) => {
    await transaction.$executeRaw`
        select set_config('reader.series', ${horizon.seriesId}, true),
               set_config('reader.episode', ${String(horizon.episode)}, true),
               set_config('reader.page', ${String(horizon.page)}, true),
               set_config('reader.picture_page', ${String(horizon.picturePage)}, true),
               set_config('reader.session', ${horizon.sessionId ?? NOBODY}, true),
               set_config('role', 'companion_reader', true)`;
    return work(transaction);
  });
}

/**
 * Runs `work` as the reader's role with no horizon at all: what is public by decision (titles, covers, teasers,
 * credits, numbers, sizes) can be read, and any question about the story fails.
 */
export async function readPublic<Result>(work: (visible: Visible) => Promise<Result>): Promise<Result> {
  return read(async (transaction) => {
    await transaction.$executeRaw`select set_config('role', 'companion_reader', true)`;
    return work(transaction);
  });
}

/** Reading twice harms nobody, so a lost connection is always made good by reading again. */
function read<Result>(work: (visible: Visible) => Promise<Result>): Promise<Result> {
  return outlast(async () => {
    const { prisma } = await database();
    return prisma.$transaction(work, { maxWait: 15_000, timeout: 15_000 });
  });
}
