/** What the planner knows about the tables. */
import { database } from "./database.ts";

/** The embedded engine never looks by itself, and a plan without statistics is a slow one: call after large writes. */
export async function refreshStatistics(): Promise<void> {
  const { pool } = await database();
  await pool.query("analyze");
}
