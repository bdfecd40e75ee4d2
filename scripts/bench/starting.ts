/** How long `npm start` takes to be ready, and what memory the server holds then. On a server of its own. */
import { execFileSync } from "node:child_process";
import { type OwnServer, ownEnvironment, startOwnServer } from "#scripts/own-server.ts";
import { type Figure, type Measure, PAGES } from "./figure.ts";

const PORT = 4317;
const READINGS = 20;

export const starting: Measure = {
  name: "starting",
  title: "Starting, and memory",
  needsSite: false,
  measure: async () => {
    const env = ownEnvironment(PORT);
    const first = await timeStart(env);
    await first.server.stop({ keepsData: true });
    const again = await timeStart(env);
    const figures: Figure[] = [
      { of: "first start, until ready", value: first.seconds, unit: "s" },
      { of: "start with its data there, until ready", value: again.seconds, unit: "s" },
      { of: "memory of the server once ready", value: memoryOf(again.server), unit: "MB" },
    ];
    for (let reading = 0; reading < READINGS; reading += 1) {
      for (const { address } of PAGES) await (await fetch(new URL(address, again.server.url))).text();
    }
    figures.push({
      of: `memory of the server after ${2 * READINGS} pages`,
      value: memoryOf(again.server),
      unit: "MB",
    });
    await again.server.stop();
    return figures;
  },
};

async function timeStart(env: NodeJS.ProcessEnv): Promise<{ server: OwnServer; seconds: number }> {
  const began = performance.now();
  const server = await startOwnServer(PORT, env);
  return { server, seconds: (performance.now() - began) / 1000 };
}

/** Megabytes that are resident, of the server alone and not of what started it. */
function memoryOf({ process: { pid } }: OwnServer): number {
  const child = execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).trim();
  return Number(execFileSync("ps", ["-o", "rss=", "-p", child], { encoding: "utf8" })) / 1024;
}
