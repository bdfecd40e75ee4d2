import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { closeDatabase, database } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { readPublic } from "#lib/spoiler/read-at.ts";

/** A small disk for the data folder, where this machine lets us have one; named before anything reads the configuration. */
const disk = await vi.hoisted(async () => {
  const { execFileSync: run } = await import("node:child_process");
  const { mkdtempSync } = await import("node:fs");
  if (process.env["DATABASE_URL"] !== undefined) return null;
  const folder = mkdtempSync("/tmp/companion-disk-");
  try {
    run("mount", ["-t", "tmpfs", "-o", "size=120m", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  process.env["DATA_DIR"] = `${folder}/data`;
  return folder;
});

afterAll(async () => {
  if (disk === null) return;
  try {
    await closeDatabase();
  } finally {
    execFileSync("umount", ["--lazy", disk]);
  }
});

const add = async (): Promise<string> => {
  const id = randomUUID();
  await edit((transaction) => transaction.reader.create({ data: { id, language: "en" } }));
  return id;
};
const query = async (sql: string) => (await database()).pool.query(sql);
const REWRITE =
  "do $$ begin for i in 1..1500 loop update readers set language = i::text || repeat('z', 900); end loop; end $$";

describe.skipIf(disk === null)(
  "the embedded database on a disk that is full (needs leave to mount one)",
  () => {
    const filler = join(disk ?? "", "filler");

    it("refuses what there is no room for, loses nothing, and goes on by itself when there is room again", async () => {
      const kept = [await add()];
      for (const sql of [REWRITE, REWRITE, "vacuum readers", "checkpoint"]) await query(sql);
      expect(() => writeFileSync(filler, Buffer.alloc(200_000_000))).toThrow("ENOSPC");
      const rewriting = async () => {
        for (;;) for (const sql of [REWRITE, "vacuum readers"]) await query(sql);
      };
      await expect(rewriting(), "the log of the database has filled what was left").rejects.toThrow();
      await expect(add()).rejects.toThrow();
      rmSync(filler);
      kept.push((await vi.waitUntil(() => add().catch(() => false as const), { timeout: 60_000 })) || "");
      const known = await edit((transaction) => transaction.reader.findMany({ select: { id: true } }));
      expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
      expect(await readPublic((visible) => visible.series.count())).toBe(0);
    }, 180_000);
  },
);
