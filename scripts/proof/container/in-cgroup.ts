/**
 * The standalone output alone, where there is no container engine: the same files that the image holds, held to the same
 * memory by a control group where this machine lets us make one. Where it does not, its memory is only watched.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LEAN } from "#scripts/lean.ts";
import { LIMIT_MB, type SmallSite, type SmallSiteOptions, untilHealthy } from "./small-site.ts";

const LIMIT_BYTES = LIMIT_MB * 1024 * 1024;
/** Version 1 has a tree to a resource, version 2 a single one. */
const TREES = [
  { root: "/sys/fs/cgroup/memory", limit: "memory.limit_in_bytes", swap: "memory.memsw.limit_in_bytes" },
  { root: "/sys/fs/cgroup", limit: "memory.max", swap: "memory.swap.max" },
] as const;

/** Starts the built server. */
export async function startStandalone({ port, env }: SmallSiteOptions): Promise<SmallSite> {
  const group = makeGroup();
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
async function end(server: ChildProcess, group: string | null): Promise<number> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  if (group !== null) rmdirSync(group);
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

/** The shell joins the group before it becomes the server, so that not a byte is counted elsewhere. */
function spawnIn(group: string | null, env: NodeJS.ProcessEnv, output: string): ChildProcess {
  const enter = group === null ? "" : `echo $$ > ${group}/cgroup.procs && `;
  const script = `${enter}exec "$@" > ${output} 2>&1`;
  return spawn("sh", ["-c", script, "sh", process.execPath, ...LEAN.args, "server.js"], {
    cwd: ".next/standalone",
    env,
    stdio: "ignore",
  });
}

/** A control group of this size, or `null` where we may not make one. */
function makeGroup(): string | null {
  for (const { root, limit, swap } of TREES) {
    if (!existsSync(join(root, "cgroup.procs"))) continue;
    const group = join(root, `companion-proof-${process.pid}`);
    try {
      mkdirSync(group);
      writeFileSync(join(group, limit), String(LIMIT_BYTES));
      if (existsSync(join(group, swap)))
        writeFileSync(join(group, swap), swap === "memory.swap.max" ? "0" : String(LIMIT_BYTES));
      return group;
    } catch {
      if (existsSync(group)) rmdirSync(group);
    }
  }
  return null;
}
