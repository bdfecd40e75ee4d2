/**
 * What editors' work costs: `npm run ingest` as they type it, on the embedded database, held to the memory that the site is
 * held to. One episode from nothing, all of them, nothing changed, one word, an episode more. What must not be done is
 * checked by what the command says and by what the comic's site was asked for.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { TSX } from "#scripts/steps.ts";
import { type Figures, reportFigures } from "#tests/proof/figures.ts";
import { entering, makeGroup } from "./container/control-group.ts";
import { LIMIT_MB } from "./container/small-site.ts";
import { openMirror } from "./editors/mirror.ts";
import { makeRoom } from "./editors/room.ts";

const SERIES = "pepper-and-carrot";
const LAST = "ep11-the-witches-of-chaosah";
const WORD = {
  file: "episodes/ep01-potion-of-flight.yaml",
  from: "shines pale yellow",
  to: "shines pale green",
};

type Cost = Record<"rows" | "removed" | "vectors" | "files" | "pictures" | "artRows" | "artRemoved", number>;

const room = makeRoom(SERIES);
const mirror = await openMirror(join("content", SERIES));
const group = makeGroup(LIMIT_MB);
const faults: string[] = [];
let mostHeld = 0;
console.log(
  `${mirror.pictures}; ${group === null ? "memory not limited" : `in a control group of ${LIMIT_MB} MB`}`,
);

await ingest("one episode from nothing", "6");
if (group !== null) reportFigures({ "MB held at most, one episode": megabytes(mostHeld) });
room.startOver();
await ingest("all from nothing", "1-11");
const served = mirror.served();
expectCost("nothing changed", await ingest("nothing changed", "1-11"), {});
if (mirror.served() > served) faults.push("nothing changed: pictures were fetched again");
room.rewrite(WORD.file, WORD.from, WORD.to);
// The panel, what is found of it, and the words of its page.
expectCost("one word", await ingest("one word of a panel", "1-11"), { rows: 3, vectors: 1 });
room.restore();
room.endAfter(10);
const withdrawn = await ingest("an episode withdrawn", "1-10");
rmSync(join(room.dataDir, "downloads", SERIES, LAST), { recursive: true });
room.restore();
const added = await ingest("an episode more", "1-11");
if (added.rows !== withdrawn.removed || added.artRows === 0 || added.vectors === 0)
  faults.push("an episode more: it is not what was withdrawn before");
if (group !== null) {
  if (group.kills() > 0) faults.push(`the kernel ended ${group.kills()} processes for want of memory`);
  reportFigures({ "MB held at most": megabytes(mostHeld) });
}
group?.remove();
await mirror.close();
room.remove();

for (const fault of faults) console.error(`FAILED  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function ingest(name: string, episodes: string): Promise<Cost> {
  const began = performance.now();
  const args = [...TSX, "scripts/ingest.ts", "--series", SERIES, "--episodes", episodes];
  const child = spawn("sh", ["-c", `${entering(group)}exec "$@"`, "sh", process.execPath, ...args], {
    cwd: room.folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: environment(),
  });
  const looking = setInterval(() => {
    mostHeld = Math.max(mostHeld, group?.heldNow() ?? 0);
  }, 100);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  clearInterval(looking);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const cost = costIn(said);
  if (code !== 0) faults.push(`${name}: it ended with ${code}\n${said}`);
  const held = group === null ? "" : `; ${megabytes(mostHeld)} MB held at most so far`;
  console.log(`${name}: ${seconds} s, ${JSON.stringify(cost)}${held}`);
  const figures: Figures = { [`s, ${name}`]: Number(seconds) };
  reportFigures(figures);
  return cost;
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...mirror.env,
    DATA_DIR: room.dataDir,
    DATABASE_URL: "",
    EMBEDDING_PROVIDER: "builtin",
    STORAGE_BACKEND: "",
    LOG_LEVEL: "error",
  };
}

/** What `printRun` says last. */
function costIn(said: string): Cost {
  const words = /words: (\d+) rows written, (\d+) removed, (\d+) vectors/.exec(said)?.slice(1).map(Number);
  const art = /art: (\d+) files downloaded, (\d+) pictures made, (\d+) rows written, (\d+) removed/
    .exec(said)
    ?.slice(1)
    .map(Number);
  const [rows = Number.NaN, removed = Number.NaN, vectors = Number.NaN] = words ?? [];
  const [files = Number.NaN, pictures = Number.NaN, artRows = Number.NaN, artRemoved = Number.NaN] =
    art ?? [];
  return { rows, removed, vectors, files, pictures, artRows, artRemoved };
}

function expectCost(name: string, cost: Cost, expected: Partial<Cost>): void {
  const none = { rows: 0, removed: 0, vectors: 0, files: 0, pictures: 0, artRows: 0, artRemoved: 0 };
  const [said, wanted] = [JSON.stringify(cost), JSON.stringify({ ...none, ...expected })];
  if (said !== wanted) faults.push(`${name}: ${said} and not ${wanted}`);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
