/**
 * `npm run bench`: measures the production build on this machine and prints a table. One file under scripts/bench to a
 * measure; times are looked at here and never asserted in a test.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { atRest } from "#scripts/bench/at-rest.ts";
import type { Figure, Measure } from "#scripts/bench/figure.ts";
import { firstLoad } from "#scripts/bench/first-load.ts";
import { lighthouseScores } from "#scripts/bench/lighthouse.ts";
import { describeMachine } from "#scripts/bench/machine.ts";
import { pageTurns } from "#scripts/bench/page-turns.ts";
import { asDocument, asTable } from "#scripts/bench/print.ts";
import { starting } from "#scripts/bench/starting.ts";
import { worldLayout } from "#scripts/bench/world-layout.ts";
import { findBrowser } from "#scripts/find-browser.ts";
import { startOwnServer } from "#scripts/own-server.ts";

const MEASURES: readonly Measure[] = [firstLoad, pageTurns, atRest, lighthouseScores, worldLayout, starting];
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

const executablePath = findBrowser()["CHROMIUM_PATH"];
const server = await startOwnServer(PORT);
const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${DEBUGGING_PORT}`],
  ...(executablePath ? { executablePath } : {}),
});
try {
  const machine = describeMachine(browser);
  const figures: Figure[] = [];
  for (const { name, measure } of MEASURES.filter((one) => wanted.includes(one.name))) {
    console.error(`measuring: ${name}`);
    figures.push(...(await measure({ url: server.url, browser, debuggingPort: DEBUGGING_PORT })));
  }
  for (const [fact, value] of Object.entries(machine)) console.log(`${fact}: ${value}`);
  console.log(`\n${asTable(figures)}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  if (values.write) writeFileSync("docs/numbers.md", asDocument(machine, figures));
} finally {
  await browser.close();
  await server.stop();
}
