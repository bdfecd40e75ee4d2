/** Runs one item of the proof and tells what came of it. What its steps print goes into a file of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { TSX } from "#scripts/steps.ts";
import { type Figures, readFigures } from "#tests/proof/figures.ts";
import type { ProofItem, Step } from "./item.ts";

/** Where logs and reports are left. */
export const RESULTS = "proof-results";

export type Outcome = { held: boolean; figures: Figures; seconds: number; log: string };

type Command = { command: string; args: readonly string[]; env: Readonly<Record<string, string>> };

/** Runs the item's steps one after the other and stops at the first that fails. */
export async function runItem({ name, steps }: ProofItem): Promise<Outcome> {
  mkdirSync(RESULTS, { recursive: true });
  const log = join(RESULTS, `${name}.log`);
  const figuresFile = join(RESULTS, `${name}.figures`);
  rmSync(figuresFile, { force: true });
  const began = performance.now();
  const output = openSync(log, "w");
  let held = true;
  for (const { command, args, env } of steps.flatMap(commandsOf)) {
    writeSync(output, `\n$ ${[command, ...args].join(" ")}\n`);
    held = await succeeds({ command, args, env: { ...env, PROOF: "1", PROOF_FIGURES: figuresFile } }, output);
    if (!held) break;
  }
  closeSync(output);
  const seconds = Math.round((performance.now() - began) / 1000);
  return { held, figures: readFigures(figuresFile), seconds, log };
}

/** The end of what an item printed. */
export function lastLines(log: string, count: number): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}

function commandsOf(step: Step): Command[] {
  if ("script" in step) {
    return [
      {
        command: process.execPath,
        args: [...TSX, step.script, ...(step.args ?? [])],
        env: { ...step.env },
      },
    ];
  }
  const server = process.env["TEST_DATABASE_URL"] ?? "";
  const engines = step.onBothEngines === true && server !== "" ? ["", server] : [""];
  return engines.map((url) => ({
    command: "node_modules/.bin/vitest",
    args: ["run", ...step.tests, ...(step.without ?? []).map((files) => `--exclude=${files}`)],
    env: { ...step.env, TEST_DATABASE_URL: url },
  }));
}

async function succeeds({ command, args, env }: Command, output: number): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: ["ignore", output, output],
    env: { ...process.env, ...env },
  });
  const [code] = await once(child, "exit");
  return code === 0;
}
