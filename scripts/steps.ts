/** Steps that several commands share. Each prints what it runs and ends the command when it fails. */
import { spawnSync } from "node:child_process";

/** Scripts import server modules, which only resolve under this condition. */
export const TSX = ["--conditions=react-server", "--import", "tsx"];

/** Runs a command with its output shown; ends this process with its status when it fails. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs one of our TypeScript scripts. */
export function runScript(script: string, ...args: string[]): void {
  run(process.execPath, [...TSX, script, ...args]);
}

/** Writes prisma/generated. */
export function generateClient(): void {
  run(process.execPath, ["scripts/prisma.mjs", "generate"]);
}

/** Writes .build/database.tar.gz unless it is current. */
export function prepareDatabase(): void {
  runScript("scripts/prepare-database.ts");
}

/** Writes .build/zod-mini.js. */
export function prepareBrowserZod(): void {
  runScript("scripts/prepare-browser-zod.ts");
}

/** Writes .build/encoder.mjs. */
export function prepareEncoder(): void {
  runScript("scripts/prepare-encoder.ts");
}

/** Writes .build/pictures, drawing only what is not there yet. */
export function preparePictures(): void {
  runScript("scripts/prepare-pictures.ts");
}
