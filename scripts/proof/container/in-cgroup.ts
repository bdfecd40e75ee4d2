/**
 * The standalone output alone, where there is no container engine: the same files that the image holds, held to the same
 * memory by a control group where this machine lets us make one. Where it does not, its memory is only watched.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LEAN } from "#scripts/lean.ts";
import { type ControlGroup, entering, makeGroup } from "./control-group.ts";
import { LIMIT_MB, type SmallSite, type SmallSiteOptions, untilHealthy } from "./small-site.ts";

/** Starts the built server. */
export async function startStandalone({ port, env }: SmallSiteOptions): Promise<SmallSite> {
  const group = makeGroup(LIMIT_MB);
  const dataDir = env["DATA_DIR"] ?? mkdtempSync(join(tmpdir(), "companion-small-"));
  const output = join(dataDir, "log");
  const server = spawnIn(
    group,
    {
      ...process.env,
      ...LEAN.env,
      ...env,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      DATA_DIR: dataDir,
    },
    output,
  );
  const url = `http://127.0.0.1:${port}`;
  const healthyMs = await untilHealthy(url, async () => server.exitCode !== null).catch(async (error) => {
    console.error(readFileSync(output, "utf8"));
    await end(server, group);
    throw error;
  });
  return {
    url,
    how:
      group === null
        ? "the standalone server, its memory watched and not limited"
        : `the standalone server in a control group of ${LIMIT_MB} MB`,
    healthyMs,
    log: async () => readFileSync(output, "utf8"),
    async stop() {
      const code = await end(server, group);
      if (env["DATA_DIR"] === undefined) rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

/** Stops the server, if it has not ended by itself. @returns its exit status, a shell's where a signal ended it. */
async function end(server: ChildProcess, group: ControlGroup | null): Promise<number> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  group?.remove();
  return server.exitCode ?? (server.signalCode === "SIGTERM" ? 143 : 137);
}

/** Runs the release step, and waits for its end. @returns its exit status. */
export async function release({ port, env }: SmallSiteOptions): Promise<number | null> {
  const settings: NodeJS.ProcessEnv = {
    ...process.env,
    ...env,
    NODE_ENV: "production",
    PORT: String(port),
    RELEASE_COMMAND: "1",
  };
  const step = spawn(process.execPath, ["server.js"], {
    cwd: ".next/standalone",
    env: settings,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(step, "exit");
  return code;
}

function spawnIn(group: ControlGroup | null, env: NodeJS.ProcessEnv, output: string): ChildProcess {
  const script = `${entering(group)}exec "$@" > ${output} 2>&1`;
  return spawn("sh", ["-c", script, "sh", process.execPath, ...LEAN.args, "server.js"], {
    cwd: ".next/standalone",
    env,
    stdio: "ignore",
  });
}
