/**
 * In every test file: a data folder and a database of its own, and silence on the console, because an unexpected word
 * there would be read by nobody in production.
 *
 * The database is the embedded one, or a schema of the server that TEST_DATABASE_URL names.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "companion-test-"));
const server = process.env["TEST_DATABASE_URL"] || undefined;
const schema = `test_${randomBytes(6).toString("hex")}`;
process.env["DATA_DIR"] = dataDir;
if (server !== undefined) {
  await onServer(server, `create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set("schema", schema);
  process.env["DATABASE_URL"] = url.href;
}

beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, "console.error was called").toEqual([]);
  expect(vi.mocked(console.warn).mock.calls, "console.warn was called").toEqual([]);
  vi.restoreAllMocks();
});

afterAll(async () => {
  const { closeDatabase } = await import("#lib/db/database.ts");
  await closeDatabase();
  if (server !== undefined) await onServer(server, `drop schema ${schema} cascade`);
  rmSync(dataDir, { recursive: true, force: true });
});

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
