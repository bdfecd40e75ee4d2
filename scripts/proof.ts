/**
 * `npm run proof`: everything that is claimed and takes too long for `npm test`, one line per item, in under 75 minutes on
 * two cores. With TEST_DATABASE_URL set, whatever touches the database is proven on that server as well.
 *
 *     npm run proof -- --list              the items and what they claim
 *     npm run proof -- --only a,b          some of them
 *     npm run proof -- --planted           faults, each made in a copy of the project: does its item find it?
 */
import { parseArgs } from "node:util";
import { isBuildCurrent } from "#scripts/build-stamp.ts";
import { FAULTS, type Fault } from "#scripts/proof/faults.ts";
import type { ProofItem } from "#scripts/proof/item.ts";
import { ITEMS } from "#scripts/proof/items.ts";
import { plant } from "#scripts/proof/plant.ts";
import { lineOf } from "#scripts/proof/print.ts";
import { lastLines, runItem } from "#scripts/proof/run-item.ts";
import { generateClient, prepareDatabase, prepareEncoder, runScript } from "#scripts/steps.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    list: { type: "boolean", default: false },
    planted: { type: "boolean", default: false },
  },
});
const wanted = values.only?.split(",") ?? ITEMS.map(({ name }) => name);
const unknown = wanted.filter((name) => !ITEMS.some((item) => item.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no item named ${unknown.join()}. There are ${ITEMS.map(({ name }) => name).join()}.`,
  );
  process.exit(1);
}
const items = ITEMS.filter(({ name }) => wanted.includes(name));
if (values.list) {
  for (const { name, claim } of items) console.log(`${name}: ${claim}`);
  process.exit(0);
}

generateClient();
if (values.planted) process.exit(plantAll(FAULTS.filter(({ item }) => wanted.includes(item))) ? 0 : 1);
if (items.some(({ needsBuild }) => needsBuild) && !(await isBuildCurrent())) runScript("scripts/build.ts");
if (!process.env["TEST_DATABASE_URL"])
  console.log("TEST_DATABASE_URL is not set: proven on the embedded database only.");

prepareDatabase();
prepareEncoder();
const began = performance.now();
let broken = 0;
// Most of an item is one process that waits for its database half of the time: two of them are what two cores can do.
const beside = items.filter(({ alone }) => alone !== true);
await Promise.all([inTurn(beside), inTurn(beside)]);
await inTurn(items.filter(({ alone }) => alone === true));
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(`${items.length - broken} of ${items.length} items held, in ${minutes} min.`);
process.exit(broken === 0 ? 0 : 1);

/** Takes items from the front until there are none; whoever else takes from them gets others. */
async function inTurn(waiting: ProofItem[]): Promise<void> {
  for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
    const outcome = await runItem(item);
    console.log(lineOf(item, outcome));
    if (outcome.held) continue;
    broken += 1;
    console.log(`${lastLines(outcome.log, 60)}\n(all of it: ${outcome.log})`);
  }
}

/** Whether every fault was found. */
function plantAll(faults: readonly Fault[]): boolean {
  let missed = 0;
  for (const fault of faults) {
    const { found, output } = plant(fault);
    console.log(`${found ? "found " : "MISSED"}  by ${fault.item}: ${fault.name}`);
    if (found) continue;
    missed += 1;
    console.log(output.trimEnd().split("\n").slice(-40).join("\n"));
  }
  console.log(`${faults.length - missed} of ${faults.length} planted faults were found.`);
  return missed === 0;
}
