/** The image itself, by whichever container engine there is. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { LIMIT_MB, type SmallSite, type SmallSiteOptions, untilHealthy } from "./small-site.ts";

const run = promisify(execFile);
/** Built here, unless an image of this very project is named that has been built already. */
const BUILT = process.env["COMPANION_IMAGE"];
const IMAGE = BUILT ?? "companion-proof";
const BASE = /^FROM (\S+) AS runner$/m;

/** The name of an engine that works here and has, or can get, what the image is built on; else `null`. */
export async function findEngine(dockerfile: string): Promise<string | null> {
  for (const engine of ["docker", "podman"]) {
    const has = (...args: string[]) =>
      run(engine, args).then(
        () => true,
        () => false,
      );
    const base = baseOf(dockerfile);
    if (!(await has("info"))) continue;
    if ((await has("image", "inspect", base)) || (await has("pull", base))) return engine;
  }
  return null;
}

function baseOf(dockerfile: string): string {
  return BASE.exec(dockerfile)?.[1] ?? "";
}

/** Builds the image. @returns its size and how much of that is ours rather than Node's, in megabytes. */
export async function buildImage(
  engine: string,
  dockerfile: string,
): Promise<{ wholeMb: number; oursMb: number }> {
  if (BUILT === undefined) await run(engine, ["build", "--tag", IMAGE, "."], { maxBuffer: 64 * 1024 * 1024 });
  const [whole, below] = [await sizeOf(engine, IMAGE), await sizeOf(engine, baseOf(dockerfile))];
  return { wholeMb: whole, oursMb: whole - below };
}

async function sizeOf(engine: string, image: string): Promise<number> {
  const { stdout } = await run(engine, ["image", "inspect", "--format", "{{.Size}}", image]);
  return Number(stdout) / 1_000_000;
}

/** Starts a container of the image on the host's network, so that it finds the doubles on the loopback. */
export async function startContainer(engine: string, { port, env }: SmallSiteOptions): Promise<SmallSite> {
  const settings = { ...env, PORT: String(port), HOSTNAME: "127.0.0.1" };
  const memory = `${LIMIT_MB}m`;
  const confined = ["--read-only", "--tmpfs=/tmp", "--cap-drop=all", "--security-opt=no-new-privileges"];
  const limited = [`--memory=${memory}`, `--memory-swap=${memory}`, "--pids-limit=256", "--network=host"];
  const named = Object.entries(settings).map(([name, value]) => `--env=${name}=${value}`);
  const { stdout } = await run(engine, ["run", "--detach", ...confined, ...limited, ...named, IMAGE]);
  const id = stdout.trim();
  const inspect = async (field: string) =>
    (await run(engine, ["inspect", "--format", `{{.State.${field}}}`, id])).stdout.trim();
  const log = async () => {
    const { stdout: out, stderr } = await run(engine, ["logs", id], { maxBuffer: 64 * 1024 * 1024 });
    return `${out}${stderr}`;
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    const healthyMs = await untilHealthy(url, async () => (await inspect("Running")) !== "true");
    return {
      url,
      how: `a container by ${engine}, read-only, held to ${LIMIT_MB} MB`,
      healthyMs,
      log,
      async stop() {
        await run(engine, ["stop", "--time=30", id]);
        const [code, oom] = [await inspect("ExitCode"), await inspect("OOMKilled")];
        await run(engine, ["rm", "--volumes", id]);
        return oom === "true" ? 137 : Number(code);
      },
    };
  } catch (error) {
    console.error(await log());
    await run(engine, ["rm", "--force", "--volumes", id]);
    throw error;
  }
}
