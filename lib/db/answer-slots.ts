/**
 * How many answers a model writes at the same time, over all processes of a site. A slot is taken and given back in the
 * database; one that a killed process holds is free again when its time is up.
 */
import { randomUUID } from "node:crypto";
import { database } from "./database.ts";
import { outlast } from "./outlast.ts";

/** Longer than an answer with its waiting, its suggestions and its retry can take. */
const LEASE_SECONDS = 600;

export type Slot = { giveBack(): Promise<void> };

/**
 * Takes one of `limit` slots. @returns `null` when all are taken.
 * @throws ProblemError `unavailable` when the database stays away; whatever else the database throws.
 */
export async function takeSlot(limit: number): Promise<Slot | null> {
  const holder = randomUUID();
  const taken = await outlast(async () => {
    const { prisma } = await database();
    const [, rows] = await prisma.$transaction([
      prisma.$executeRaw`
        insert into answer_slots (number) select generate_series(1, ${limit}::int) on conflict do nothing`,
      prisma.$executeRaw`
        update answer_slots
        set taken_by = ${holder}::uuid, taken_until = now() + ${LEASE_SECONDS}::int * interval '1 second'
        where number = (select number from answer_slots where number <= ${limit}::int and taken_until < now()
                        order by number limit 1 for update skip locked)`,
    ]);
    return rows;
  });
  if (taken === 0) return null;
  return {
    giveBack: async () => {
      await outlast(async () => {
        const { prisma } = await database();
        await prisma.answerSlot.updateMany({ where: { takenBy: holder }, data: { takenUntil: new Date(0) } });
      });
    },
  };
}
