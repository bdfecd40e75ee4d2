/** The same door as edit.ts, for one statement: what is one needs no transaction around it. */
import type { Prisma } from "#prisma/client.ts";
import { database } from "./database.ts";
import { outlast } from "./outlast.ts";

export type StatementClient = Pick<Prisma.TransactionClient, "$queryRaw" | "$executeRaw">;

/**
 * Runs one statement of bookkeeping, which needs no transaction around it: two round trips to the database fewer. It is run
 * again when the connection is lost, so it must be one that may happen twice.
 * @throws ProblemError `unavailable` when the database stays away; else whatever the database throws.
 */
export async function runStatement<Result>(
  statement: (client: StatementClient) => Promise<Result>,
): Promise<Result> {
  return outlast(async () => statement((await database()).prisma));
}
