import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pool } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "#lib/db/database.ts";
import { migrate } from "#lib/db/migrate.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "companion-migrations-"));
  cpSync("prisma/migrations", folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function pool(): Promise<Pool> {
  return (await database()).pool;
}

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

describe("migrations", () => {
  it("are found applied by whoever comes second", async () => {
    expect(await migrate(await pool(), folder)).toEqual([]);
  });

  it("apply once when two starts run at the same moment", async () => {
    addMigration("99990101000000_notes", "create table notes (id int)");
    const both = await Promise.all([migrate(await pool(), folder), migrate(await pool(), folder)]);
    expect(both.flat()).toEqual(["99990101000000_notes"]);
  });

  it("leave nothing of one that fails, so that the next start can try again", async () => {
    addMigration("99990101000001_broken", "create table half_done (id int); select no_such_function()");
    await expect(migrate(await pool(), folder)).rejects.toThrow(/no_such_function/);
    const { rows } = await (await pool()).query("select to_regclass('half_done') as found");
    expect(rows).toEqual([{ found: null }]);
    rmSync(join(folder, "99990101000001_broken"), { recursive: true });
    addMigration("99990101000001_broken", "create table half_done (id int)");
    expect(await migrate(await pool(), folder)).toEqual(["99990101000001_broken"]);
  });

  it("refuse to go on when one was edited after it was applied", async () => {
    addMigration("99990101000002_edited", "create table edited (id int)");
    await migrate(await pool(), folder);
    writeFileSync(join(folder, "99990101000002_edited", "migration.sql"), "create table edited (id bigint)");
    await expect(migrate(await pool(), folder)).rejects.toThrow(/99990101000002_edited was edited/);
  });
});
