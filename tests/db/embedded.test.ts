import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#lib/db/database.ts";
import { FolderInUse } from "#lib/db/embedded/folder-lock.ts";
import { isProof } from "#tests/proof/scope.ts";

let dataDir = "";
let writers: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "companion-embedded-"));
});

afterEach(async () => {
  for (const writer of writers.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    writer.kill("SIGKILL");
    await once(writer, "exit");
  }
  writers = [];
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts the writer and resolves once it has reported `reports` lines, the first being that it is open. */
async function startWriter(reports: number): Promise<{ process: ChildProcess; stored: () => string[] }> {
  const script = ["--conditions=react-server", "--import", "tsx", "tests/support/write-forever.ts", dataDir];
  const writer = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "inherit"] });
  writers.push(writer);
  const lines: string[] = [];
  const output = createInterface({ input: writer.stdout });
  await new Promise<void>((resolve, reject) => {
    output.on("line", (line) => {
      lines.push(line);
      if (lines.length === reports) resolve();
    });
    writer.once("exit", (code) => reject(new Error(`the writer ended with ${code}`)));
  });
  return { process: writer, stored: () => lines.filter((line) => line !== "open") };
}

describe("the embedded database", () => {
  it("is made from the prepared copy, with every migration applied, and opens again as it was", async () => {
    const first = await openDatabase({ dataDir });
    expect(first.engine).toBe("embedded");
    expect(first.migrated).toEqual([]);
    await first.prisma.reader.create({ data: { id: "5c0e7d3c-1111-4111-8111-111111111111" } });
    await first.close();
    const second = await openDatabase({ dataDir });
    expect(await second.prisma.reader.count()).toBe(1);
    await second.close();
  });

  it("refuses a second opening in the same process with a clear sentence", async () => {
    const first = await openDatabase({ dataDir });
    await expect(openDatabase({ dataDir })).rejects.toThrow(FolderInUse);
    await first.close();
  });

  it("tells a second process who has it open, and loses nothing by it", async () => {
    const writer = await startWriter(3);
    await expect(openDatabase({ dataDir })).rejects.toThrow(
      new RegExp(`already open in another process \\(pid ${writer.process.pid}\\)`),
    );
  });

  it("opens again after its process was killed in the middle of writing, with every stored row", async () => {
    for (let round = 0; round < (isProof ? 3 : 1); round += 1) {
      const writer = await startWriter(20 + 7 * round);
      writer.process.kill("SIGKILL");
      await once(writer.process, "exit");
      const reopened = await openDatabase({ dataDir });
      const stored = await reopened.prisma.reader.findMany({ where: { id: { in: writer.stored() } } });
      expect(stored).toHaveLength(writer.stored().length);
      expect(stored.every(({ language }) => language === "fr")).toBe(true);
      await reopened.close();
    }
    // Processes are started and killed, and what they left recovered: on a busy machine that takes its time.
  }, 120_000);

  it("mends what a start left that was killed while unpacking", async () => {
    const leftover = join(dataDir, "database.new-1");
    mkdirSync(leftover, { recursive: true });
    writeFileSync(join(leftover, "half"), "a file");
    const opened = await openDatabase({ dataDir });
    expect(existsSync(leftover)).toBe(false);
    await opened.close();
  });

  it("never removes a folder with somebody's files in it", async () => {
    mkdirSync(join(dataDir, "database"));
    writeFileSync(join(dataDir, "database", "thesis.txt"), "the only copy");
    await expect(openDatabase({ dataDir })).rejects.toThrow(/ENOTEMPTY|not empty/);
    expect(readdirSync(join(dataDir, "database"))).toEqual(["thesis.txt"]);
  });
});
