/**
 * The container of the proof: the image (or, without an engine, what it holds) serves a site in 512 MB, on a server where
 * TEST_DATABASE_URL names one and on the embedded database. The ladder is climbed against it, 300 readers are answered at
 * once, 1,200 chats leave its heap as it was, and it stops when it is told to.
 */
import { readFileSync } from "node:fs";
import { listenerEnvironment, MEGABYTE, memoryOf } from "#scripts/load/memory.ts";
import { runLoad } from "#scripts/load/run-load.ts";
import { withSchema } from "#scripts/own-schema.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { climbLadder } from "./container/climb-ladder.ts";
import { startStandalone } from "./container/in-cgroup.ts";
import { buildImage, findEngine, startContainer } from "./container/in-container.ts";
import type { SmallSite, SmallSiteOptions } from "./container/small-site.ts";
import { LIMIT_MB } from "./container/small-site.ts";

const [PORT, MODEL_PORT, MEMORY_PORT] = [4441, 4442, 4443];
const MOST_OURS_MB = 200;
const AT_ONCE = 300;
const CHATS = 1200;

const faults: string[] = [];
const dockerfile = readFileSync("Dockerfile", "utf8");
const engine = await findEngine(dockerfile);
if (engine === null)
  console.log(
    "There is no container engine that has the base image: what the image holds is run without it.",
  );
else await tryImage(engine);

const server = process.env["TEST_DATABASE_URL"];
if (server) await withSchema(server, "proof", (url) => trySite("on a server", { DATABASE_URL: url }));
else console.log("TEST_DATABASE_URL is not set: tried on the embedded database only.");
await trySite("embedded", { DATABASE_URL: "" });

for (const fault of faults) console.error(`FAILED  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function tryImage(builder: string): Promise<void> {
  const { wholeMb, oursMb } = await buildImage(builder, dockerfile);
  console.log(`image: ${wholeMb.toFixed(0)} MB, ${oursMb.toFixed(0)} MB of it ours`);
  reportFigures({ "MB of the image": Math.round(wholeMb), "MB of it ours": Math.round(oursMb) });
  if (oursMb > MOST_OURS_MB) faults.push(`the image holds ${oursMb.toFixed(0)} MB of ours`);
}

async function trySite(name: string, database: { DATABASE_URL: string }): Promise<void> {
  const env = {
    ...database,
    ...(await listenerEnvironment(MEMORY_PORT)),
    CHAT_PROVIDER: "ollama",
    EMBEDDING_PROVIDER: "builtin",
    OLLAMA_BASE_URL: `http://127.0.0.1:${MODEL_PORT}`,
    CHAT_RATE_LIMIT_PER_MINUTE: "0",
    RETRIEVE_RATE_LIMIT_PER_MINUTE: "0",
    FETCH_ART: "0",
    LOG_LEVEL: "warn",
  };
  const site = await start({ port: PORT, env });
  const say = (line: string) => console.log(`${name}: ${line}`);
  say(`${site.how}; alive after ${(site.healthyMs / 1000).toFixed(1)} s`);
  const idle = await memoryOf(MEMORY_PORT);
  say(
    `idle: ${(idle.residentBefore / MEGABYTE).toFixed(0)} MB resident, ${(idle.mostResident / MEGABYTE).toFixed(0)} MB at most`,
  );
  const found = await examine(site, env, say);
  const { mostResident } = await memoryOf(MEMORY_PORT);
  reportFigures({
    [`s until alive, ${name}`]: Number((site.healthyMs / 1000).toFixed(1)),
    [`MB idle, ${name}`]: Math.round(idle.residentBefore / MEGABYTE),
    [`MB at most, ${name}`]: Math.round(mostResident / MEGABYTE),
  });
  const code = await site.stop();
  if (code !== 0 && code !== 143) found.push(`it ended with ${code} when it was told to stop`);
  faults.push(...found.map((fault) => `${name}: ${fault}`));
}

function start(options: SmallSiteOptions): Promise<SmallSite> {
  return engine === null ? startStandalone(options) : startContainer(engine, options);
}

async function examine(
  site: SmallSite,
  env: Record<string, string>,
  say: (line: string) => void,
): Promise<string[]> {
  const model = await startOllamaDouble({ port: MODEL_PORT });
  const ladder = await climbLadder(site.url, env);
  await model.close();
  for (const line of ladder.lines) say(line);
  const load = await runLoad({
    host: site.url,
    modelPort: MODEL_PORT,
    memoryPort: MEMORY_PORT,
    atOnce: AT_ONCE,
    chats: CHATS,
    limitMb: LIMIT_MB,
    say,
  });
  const found = [...(ladder.held ? [] : ["the ladder does not hold"]), ...load];
  if (found.length > 0) say(`its log ends with:\n${(await site.log()).split("\n").slice(-30).join("\n")}`);
  return found;
}
