/**
 * Applies prisma/migrations as `prisma migrate deploy` would, without its native engine: same folder, same checksums,
 * same bookkeeping table and the same advisory lock, so that either can take over from the other.
 */
import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pool, PoolClient } from "pg";
import { z } from "zod";

/** The id Prisma's own engine locks while it migrates. */
const PRISMA_LOCK = 72_707_369;

const BOOKKEEPING = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

const appliedRow = z.object({ checksum: z.string(), finished_at: z.date().nullable() });

type Migration = { name: string; sql: string; checksum: string };

/**
 * Brings a schema of the database up to date, making it when it is not there. Safe to run from any number of processes at once: each migration is one transaction
 * under a lock, and whoever comes second finds it done.
 * @returns the names of the migrations that this call applied.
 * @throws Error when an applied migration was edited since or is recorded as failed, or when SQL fails.
 */
export async function migrate(pool: Pool, folder: string, schema = "public"): Promise<string[]> {
  const applied: string[] = [];
  const connection = await pool.connect();
  try {
    if (schema !== "public") await makeSchema(connection, schema);
    for (const migration of await readMigrations(folder)) {
      if (await applyOnce(connection, migration)) applied.push(migration.name);
    }
  } finally {
    connection.release();
  }
  return applied;
}

/** Without its schema on the search path, everything would silently be made in the next one. */
async function makeSchema(connection: PoolClient, schema: string): Promise<void> {
  await connection.query("begin");
  await connection.query("select pg_advisory_xact_lock($1)", [PRISMA_LOCK]);
  await connection.query(`create schema if not exists ${schema}`);
  await connection.query("commit");
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function applyOnce(connection: PoolClient, { name, sql, checksum }: Migration): Promise<boolean> {
  await connection.query("begin");
  try {
    // Held to the end of the transaction, not of the session: a pooler may hand the session to somebody else.
    await connection.query("select pg_advisory_xact_lock($1)", [PRISMA_LOCK]);
    await connection.query(BOOKKEEPING);
    const isNew = await isPending(connection, name, checksum);
    if (isNew) {
      await connection.query(sql);
      await connection.query(
        `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
         values ($1, $2, $3, clock_timestamp(), 1)`,
        [randomUUID(), checksum, name],
      );
    }
    await connection.query("commit");
    return isNew;
  } catch (error) {
    await connection.query("rollback");
    throw error;
  }
}

async function isPending(connection: PoolClient, name: string, checksum: string): Promise<boolean> {
  const { rows } = await connection.query(
    `select checksum, finished_at from _prisma_migrations
     where migration_name = $1 and rolled_back_at is null order by started_at desc limit 1`,
    [name],
  );
  const row = rows[0] === undefined ? null : appliedRow.parse(rows[0]);
  if (row === null) return true;
  if (row.finished_at === null) throw new Error(`migration ${name} is recorded as failed; mend it by hand`);
  if (row.checksum !== checksum) throw new Error(`migration ${name} was edited after it was applied`);
  return false;
}
