import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#lib/db/database.ts";

const server = process.env["TEST_DATABASE_URL"] || undefined;
const schema = `test_${randomBytes(6).toString("hex")}`;

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe.skipIf(server === undefined)(
  "two processes that start on one new server (needs TEST_DATABASE_URL)",
  () => {
    let opened: Database[] = [];

    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
      await onServer(`drop schema ${schema} cascade`);
    });

    it("both come up, and each migration was applied by exactly one of them", async () => {
      const url = new URL(server ?? "");
      url.searchParams.set("schema", schema);
      opened = await Promise.all([1, 2, 3].map(() => openDatabase({ url: url.href, dataDir: "unused" })));
      const applied = opened.flatMap(({ migrated }) => migrated);
      expect(applied.toSorted()).toEqual([...new Set(applied)].toSorted());
      expect(applied.length).toBeGreaterThan(0);
      expect(opened.map(({ engine }) => engine)).toEqual(["server", "server", "server"]);
    });
  },
);
