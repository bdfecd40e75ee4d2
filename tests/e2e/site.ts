/** Sites of the built server for browser tests: how they are configured, started and ended. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { TSX } from "#scripts/steps.ts";

/** A new data folder, no model, no limits, nothing fetched from outside. */
export function siteEnvironment(port: number, changes: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: String(port),
    HOSTNAME: "127.0.0.1",
    DATA_DIR: mkdtempSync(join(tmpdir(), "companion-e2e-")),
    FETCH_ART: "0",
    CHAT_PROVIDER: "builtin",
    EMBEDDING_PROVIDER: "builtin",
    CHAT_RATE_LIMIT_PER_MINUTE: "0",
    RETRIEVE_RATE_LIMIT_PER_MINUTE: "0",
    LOG_LEVEL: "error",
    ...changes,
  };
}

/** What `npm start` runs; npm itself would not hand on the signal that ends it. */
export function serve(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [...TSX, "scripts/start.ts"], { stdio: "inherit", env });
}

/** A port beside the one that the main site has, so that test runs next to each other do not meet. */
export function portBeside(offset: number): number {
  return Number(process.env["E2E_PORT"] ?? 4312) + offset;
}

type SiteOptions = {
  /** What `seed-shelves.ts` fills the library with, in place of the content that ships. */
  shelves?: "odd" | "empty";
};

/** Starts a site and waits until it is ready. @returns its address and what ends it. */
export async function startSite(
  port: number,
  changes: Record<string, string>,
  { shelves }: SiteOptions = {},
) {
  const env = siteEnvironment(port, changes);
  if (shelves) execFileSync(process.execPath, [...TSX, "tests/e2e/seed-shelves.ts", shelves], { env });
  const server = serve(env);
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (server.exitCode !== null) throw new Error(`the site ended with ${server.exitCode}`);
    await pause(200);
  }
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      await once(server, "exit");
      rmSync(env["DATA_DIR"] ?? "", { recursive: true, force: true });
    },
  };
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
