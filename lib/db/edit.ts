/**
 * The door for bookkeeping: readers' sessions, ingest, admin. It sees every row, so nothing that answers a reader with
 * story may come through it; a test of the import graph says who may.
 */
import type { Prisma } from "#prisma/client.ts";
import { database } from "./database.ts";
import { outlast } from "./outlast.ts";

export type EditTransaction = Prisma.TransactionClient;

/**
 * Runs `work` in one transaction: all of it happens or none. Inside, use only the transaction given. It is run again
 * when the connection is lost before the end; not when it is lost while committing, since then it may have happened.
 * @throws ProblemError `unavailable` when the database stays away; else whatever `work` throws, after rolling back.
 */
export async function edit<Result>(
  work: (transaction: EditTransaction) => Promise<Result>,
  options: { timeoutMs?: number } = {},
): Promise<Result> {
  let isCommitting = false;
  const once = async () => {
    const { prisma } = await database();
    const whole = async (transaction: EditTransaction) => {
      const result = await work(transaction);
      isCommitting = true;
      return result;
    };
    return prisma.$transaction(whole, { maxWait: 15_000, timeout: options.timeoutMs ?? 30_000 });
  };
  return outlast(once, () => isCommitting);
}
