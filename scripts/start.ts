/** `npm start`: builds when there is no current build, then serves. The server itself migrates and loads the content. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runScript } from "#scripts/steps.ts";

const STAMP = ".build/server.stamp";
const SERVER = ".next/standalone/server.js";
const SOURCES = ["app", "components", "content", "lib", "prisma", "public", "scripts"];
const FILES = ["instrumentation.ts", "next.config.ts", "package-lock.json", "package.json", "tsconfig.json"];

if (existsSync(".env")) process.loadEnvFile(".env");
await buildWhenStale();
serve();

async function buildWhenStale(): Promise<void> {
  const current = await fingerprintOfSources();
  const built = existsSync(SERVER) ? await readFile(STAMP, "utf8").catch(() => "") : "";
  if (built === current) return;
  runScript("scripts/build.ts");
  await mkdir(".build", { recursive: true });
  await writeFile(STAMP, current);
}

async function fingerprintOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of SOURCES) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.filter((name) => !name.startsWith("prisma/generated")).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  for (const file of FILES) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

function serve(): void {
  const { PORT = "3000", HOSTNAME = "0.0.0.0", DATA_DIR = "./.data" } = process.env;
  // The server changes into its own folder, so what is relative here must be made absolute.
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    PORT,
    HOSTNAME: hostOf(HOSTNAME),
    DATA_DIR: resolve(DATA_DIR),
  };
  const server = spawn(process.execPath, [SERVER], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => process.exit(code ?? 1));
}

/** Shells and containers set HOSTNAME to the machine's own name, which is not an address to listen on. */
function hostOf(name: string): string {
  return /^[\d.:]+$|^localhost$/.test(name) ? name : "0.0.0.0";
}
