/**
 * `npm run bench`: measures the production build on this machine and prints a table. One file under scripts/bench to a
 * measure; times are looked at here and never asserted in a test.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { answers } from "#scripts/bench/answers.ts";
import { atRest } from "#scripts/bench/at-rest.ts";
import type { Measure } from "#scripts/bench/figure.ts";
import { firstLoad } from "#scripts/bench/first-load.ts";
import { lighthouseScores } from "#scripts/bench/lighthouse.ts";
import { describeMachine } from "#scripts/bench/machine.ts";
import { type Numbers, writeNumbers } from "#scripts/bench/numbers.ts";
import { pageTurns } from "#scripts/bench/page-turns.ts";
import { asTable } from "#scripts/bench/print.ts";
import { reads } from "#scripts/bench/reads.ts";
import { openSite, type Site } from "#scripts/bench/site.ts";
import { starting } from "#scripts/bench/starting.ts";
import { worldLayout } from "#scripts/bench/world-layout.ts";

const MEASURES: readonly Measure[] = [
  firstLoad,
  pageTurns,
  atRest,
  lighthouseScores,
  worldLayout,
  starting,
  reads,
  answers,
];
const [PORT, DEBUGGING_PORT] = [4315, 4316];

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    json: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const wanted = values.only?.split(",") ?? MEASURES.map(({ name }) => name);
const unknown = wanted.filter((name) => !MEASURES.some((measure) => measure.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no measure named ${unknown.join()}. There are ${MEASURES.map(({ name }) => name).join()}.`,
  );
  process.exit(1);
}

const figures: Numbers = {};
const measures = MEASURES.filter(({ name }) => wanted.includes(name));
await measureAll(measures.filter(({ needsSite }) => !needsSite));
if (measures.some(({ needsSite }) => needsSite)) {
  const site = await openSite({ port: PORT, debuggingPort: DEBUGGING_PORT });
  try {
    await measureAll(measures, site);
  } finally {
    await site.close();
  }
}
for (const { name, title } of measures) {
  const section = figures[name];
  if (section !== undefined) console.log(`\n${title}\n\n${asTable(section.figures)}`);
}
for (const [fact, value] of Object.entries(describeMachine())) console.log(`${fact}: ${value}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.write) writeNumbers(figures, MEASURES);

/** Measures what can be measured with what there is, and was not yet. */
async function measureAll(these: readonly Measure[], site?: Site): Promise<void> {
  for (const one of these) {
    if (figures[one.name] !== undefined || (one.needsSite && site === undefined)) continue;
    console.error(`measuring: ${one.name}`);
    const machine = describeMachine();
    if (!one.needsSite) figures[one.name] = { machine, figures: await one.measure() };
    else if (site)
      figures[one.name] = {
        machine: { ...machine, browser: site.browserName },
        figures: await one.measure(site.bench),
      };
  }
}
