/** The databases to measure on: one in a folder, and a schema of a server where TEST_DATABASE_URL names one. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withSchema } from "#scripts/own-schema.ts";
import { TSX } from "#scripts/steps.ts";
import type { Figure } from "./figure.ts";

/** What names a database, in a process of its own. */
export type Settings = Readonly<{ DATABASE_URL: string; DATA_DIR: string }>;

/** Measures on each engine in turn, on a database that is empty before and gone afterwards. */
export async function onEachEngine(measure: (settings: Settings) => Promise<Figure[]>): Promise<Figure[]> {
  const embedded = await inFolder("", measure);
  const server = process.env["TEST_DATABASE_URL"];
  if (!server) return named(embedded, "embedded database");
  const onServer = await withSchema(server, "bench", (url) => inFolder(url, measure));
  return [...named(embedded, "embedded database"), ...named(onServer, "Postgres server")];
}

/** Runs one of our programs on a database. @returns what it printed. */
export function runOn(settings: Settings, script: string): string {
  return execFileSync(process.execPath, [...TSX, script], {
    env: { ...process.env, EMBEDDING_PROVIDER: "builtin", LOG_LEVEL: "error", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
}

async function inFolder(url: string, measure: (settings: Settings) => Promise<Figure[]>): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "companion-bench-"));
  try {
    return await measure({ DATABASE_URL: url, DATA_DIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function named(figures: readonly Figure[], engine: string): Figure[] {
  return figures.map((figure) => ({ ...figure, on: figure.on ? `${figure.on}, ${engine}` : engine }));
}
