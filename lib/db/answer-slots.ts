/**
 * How many answers a model writes at the same time, over all processes of a site. A slot is taken and given back in the
 * database; one that a killed process holds is free again when its time is up.
 */
import { randomUUID } from "node:crypto";
import { runStatement } from "./run-statement.ts";

/** Longer than an answer with its waiting, its suggestions and its retry can take. */
const LEASE_SECONDS = 600;

export type Slot = { giveBack(): Promise<void> };

/**
 * Takes one of `limit` slots. @returns `null` when all are taken.
 * @throws ProblemError `unavailable` when the database stays away; whatever else the database throws.
 */
export async function takeSlot(limit: number): Promise<Slot | null> {
  const holder = randomUUID();
  if (!(await take(holder, limit)) && !((await addSlots(limit)) && (await take(holder, limit)))) return null;
  return {
    giveBack: async () => {
      await runStatement(
        (client) =>
          client.$executeRaw`update answer_slots set taken_until = to_timestamp(0) where taken_by = ${holder}::uuid`,
      );
    },
  };
}

/** Whether there was one to take. */
async function take(holder: string, limit: number): Promise<boolean> {
  const taken = await runStatement(
    (client) => client.$executeRaw`
      update answer_slots
      set taken_by = ${holder}::uuid, taken_until = now() + ${LEASE_SECONDS}::int * interval '1 second'
      where number = (select number from answer_slots where number <= ${limit}::int and taken_until < now()
                      order by number limit 1 for update skip locked)`,
  );
  return taken > 0;
}

/** The slots that a limit newly set allows. @returns whether there are any. */
async function addSlots(limit: number): Promise<boolean> {
  const added = await runStatement(
    (client) => client.$executeRaw`
      insert into answer_slots (number) select generate_series(1, ${limit}::int) on conflict do nothing`,
  );
  return added > 0;
}
