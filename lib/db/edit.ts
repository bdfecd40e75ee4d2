/**
 * The door for bookkeeping: readers' sessions, ingest, admin. It sees every row, so nothing that answers a reader with
 * story may come through it; a test of the import graph says who may.
 */
import type { Prisma } from "#prisma/client.ts";
import { database } from "./database.ts";

export type EditTransaction = Prisma.TransactionClient;

/**
 * Runs `work` in one transaction: all of it happens or none. Inside, use only the transaction given.
 * @throws whatever `work` throws, after rolling back.
 */
export async function edit<Result>(
  work: (transaction: EditTransaction) => Promise<Result>,
  options: { timeoutMs?: number } = {},
): Promise<Result> {
  const { prisma } = await database();
  return prisma.$transaction(work, { maxWait: 15_000, timeout: options.timeoutMs ?? 30_000 });
}
