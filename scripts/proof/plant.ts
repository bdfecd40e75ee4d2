/** A fault, planted in a copy of the project that goes again: the working tree is never touched. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Fault } from "./faults.ts";

/** What git does not have and the tests need. */
const MADE = [".build/database.stamp", ".build/database.tar.gz", "prisma/generated"];

/** Plants the fault and runs the tests that must find it. @returns whether one of them failed, and what they printed. */
export function plant(fault: Fault): { found: boolean; output: string } {
  const copy = mkdtempSync(join(tmpdir(), "companion-fault-"));
  try {
    copyProject(copy);
    change(join(copy, fault.file), fault);
    const { status, stdout, stderr } = spawnSync(
      "node_modules/.bin/vitest",
      ["run", fault.tests, "-t", fault.named],
      { cwd: copy, encoding: "utf8", env: { ...process.env, PROOF: "", TEST_DATABASE_URL: "" } },
    );
    const output = stdout + stderr;
    // A copy that does not even run has found nothing.
    return { found: status !== 0 && output.includes("AssertionError"), output };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyProject(target: string): void {
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const files = listed.stdout.split("\n").filter((file) => file !== "" && !/^(?:docs|drawings)\//.test(file));
  for (const file of [...files, ...MADE]) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(file, join(target, file), { recursive: true, force: true });
  }
  symlinkSync(resolve("node_modules"), join(target, "node_modules"));
}

function change(file: string, { instead, put, name }: Fault): void {
  mkdirSync(dirname(file), { recursive: true });
  const source = instead === "" ? "" : readFileSync(file, "utf8");
  if (!source.includes(instead)) throw new Error(`${name}: ${file} is no longer as the fault expects it`);
  writeFileSync(
    file,
    source.replace(instead, () => put),
  );
}
