/**
 * A process to be killed: opens the embedded database in the folder given and adds readers one by one, each in a
 * transaction with a session's worth of work, naming on standard output every reader that is certainly stored.
 */
import { randomUUID } from "node:crypto";
import { openDatabase } from "#lib/db/database.ts";

const [dataDir = ""] = process.argv.slice(2);
const { prisma } = await openDatabase({ dataDir });
process.stdout.write("open\n");
for (;;) {
  const id = randomUUID();
  await prisma.$transaction(async (transaction) => {
    await transaction.reader.create({ data: { id } });
    await transaction.reader.update({ where: { id }, data: { language: "fr" } });
  });
  process.stdout.write(`${id}\n`);
}
