/**
 * The built server on a data folder of its own, for whatever wants one for a while: browser tests, pictures, benchmarks.
 * No model, no limits, nothing fetched from outside; the folder goes when the server ends.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { TSX } from "#scripts/steps.ts";

export type OwnServer = {
  readonly url: string;
  /** What was started; the server itself is its child. */
  readonly process: ChildProcess;
  /** Ends it, and with it its data, unless they are to be used again. */
  stop(options?: { keepsData?: boolean }): Promise<void>;
};

/** A new data folder, unless `changes` name one, and settings that are the same on every machine. */
export function ownEnvironment(port: number, changes: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: String(port),
    HOSTNAME: "127.0.0.1",
    DATA_DIR: changes["DATA_DIR"] ?? mkdtempSync(join(tmpdir(), "companion-own-")),
    DATABASE_URL: "",
    FETCH_ART: "0",
    CHAT_PROVIDER: "builtin",
    EMBEDDING_PROVIDER: "builtin",
    CHAT_RATE_LIMIT_PER_MINUTE: "0",
    RETRIEVE_RATE_LIMIT_PER_MINUTE: "0",
    LOG_LEVEL: "error",
    ...changes,
  };
}

/** What `npm start` runs; npm itself would not hand on the signal that ends it. Builds when there is no current build. */
export function serve(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [...TSX, "scripts/start.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
}

/** Starts a server and waits until it is ready. @throws Error when it ends before that. */
export async function startOwnServer(port: number, env = ownEnvironment(port)): Promise<OwnServer> {
  const server = serve(env);
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await pause(50);
  }
  return {
    url,
    process: server,
    stop: async ({ keepsData = false } = {}) => {
      server.kill("SIGTERM");
      await once(server, "exit");
      if (!keepsData) rmSync(env["DATA_DIR"] ?? "", { recursive: true, force: true });
    },
  };
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
