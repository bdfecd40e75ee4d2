/** `npm start`: builds when there is no current build, then serves. The server itself migrates and loads the content. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isBuildCurrent, SERVER } from "#scripts/build-stamp.ts";
import { LEAN } from "#scripts/lean.ts";
import { runScript } from "#scripts/steps.ts";

if (existsSync(".env")) process.loadEnvFile(".env");
if (!(await isBuildCurrent())) runScript("scripts/build.ts");
serve();

function serve(): void {
  const { PORT = "3000", HOSTNAME = "0.0.0.0", DATA_DIR = "./.data" } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...LEAN.env,
    ...process.env,
    NODE_ENV: "production",
    PORT,
    HOSTNAME: hostOf(HOSTNAME),
    // The server changes into its own folder, so what is relative here must be made absolute.
    DATA_DIR: resolve(DATA_DIR),
  };
  const server = spawn(process.execPath, [...LEAN.args, SERVER], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => process.exit(code ?? 1));
}

/** Shells and containers set HOSTNAME to the machine's own name, which is not an address to listen on. */
function hostOf(name: string): string {
  return /^[\d.:]+$|^localhost$/.test(name) ? name : "0.0.0.0";
}
