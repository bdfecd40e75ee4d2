import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closeDatabase, database } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { readPublic } from "#lib/spoiler/read-at.ts";
import type { PostgresProxy } from "#tests/support/postgres-proxy.ts";

/** The setup has named a schema of the server for this file; a door is put in front of it before anything reads that. */
const proxy: PostgresProxy | null = await vi.hoisted(async () => {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) return null;
  const { standBefore } = await import("#tests/support/postgres-proxy.ts");
  const door = await standBefore(url);
  process.env["DATABASE_URL"] = door.url;
  return door;
});
const server = describe.skipIf(proxy === null);

beforeAll(async () => {
  await database();
});
afterAll(async () => {
  await closeDatabase();
  await proxy?.kill();
});

const restart = async () => {
  await proxy?.kill();
  setTimeout(() => void proxy?.start(), 300);
};
const reader = () => ({ id: randomUUID(), language: "en" });
const known = (id: string) => edit((transaction) => transaction.reader.count({ where: { id } }));

server("a database server that is killed and started again (TEST_DATABASE_URL names it)", () => {
  it("is asked again by a reader in the middle of reading", async () => {
    let tries = 0;
    const series = await readPublic(async (visible) => {
      tries += 1;
      if (tries === 1) await restart();
      return visible.series.findMany();
    });
    expect([series, tries > 1]).toEqual([[], true]);
  });

  it("writes what was to be written once, though it was killed in the middle", async () => {
    const data = reader();
    let tries = 0;
    await edit(async (transaction) => {
      tries += 1;
      await transaction.reader.create({ data });
      if (tries === 1) await restart();
      await transaction.reader.findMany();
    });
    expect([await known(data.id), tries > 1]).toEqual([1, true]);
  });

  it("is not asked to write again what it may have written", async () => {
    const data = reader();
    let tries = 0;
    const writing = edit(async (transaction) => {
      tries += 1;
      await transaction.reader.create({ data });
      await restart();
    });
    await expect(writing).rejects.toMatchObject({ code: "unavailable", headers: { "retry-after": "10" } });
    expect([tries, await known(data.id)]).toEqual([1, 0]);
  });

  it("is waited for by many at once, and all of them are served", async () => {
    await restart();
    const all = await Promise.all(
      Array.from({ length: 30 }, () => readPublic((visible) => visible.series.count())),
    );
    expect(all).toEqual(Array(30).fill(0));
  });
});

describe("work that fails for another reason", () => {
  it("is not tried again, and fails as it did", async () => {
    let tries = 0;
    const work = edit(async () => {
      tries += 1;
      throw new Error("a bug");
    });
    await expect(work).rejects.toThrow("a bug");
    expect(tries).toBe(1);
  });
});
