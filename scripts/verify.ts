/**
 * `npm run verify -- https://host [--env-file .env.production] [--patience 180] [--only model,app]`: asks a site's layers
 * one after the other, each with the credentials that the site has, and names the one to debug. Ends with 0 when every
 * rung holds. Without `--env-file` the configuration is the environment's, and .env's where there is one.
 */
import "#scripts/load-env.ts";
import { parseArgs } from "node:util";
import { env } from "#lib/env.ts";
import { app } from "#scripts/verify/app.ts";
import { browser } from "#scripts/verify/browser.ts";
import { chat } from "#scripts/verify/chat.ts";
import { database } from "#scripts/verify/database.ts";
import { model } from "#scripts/verify/model.ts";
import { type Climbed, climb } from "#scripts/verify/rung.ts";
import { storage } from "#scripts/verify/storage.ts";

const LADDER = [model, database, storage, app, chat, browser];
const USAGE = `usage: npm run verify -- <https://host> [--env-file <file>] [--patience <seconds>] [--only <rung>,<rung>]
rungs: ${LADDER.map(({ name }) => name).join(", ")}`;

const { values, positionals } = parseArgs({
  options: {
    "env-file": { type: "string" },
    patience: { type: "string", default: "180" },
    only: { type: "string" },
  },
  allowPositionals: true,
});
const host = URL.canParse(positionals[0] ?? "") ? new URL(positionals[0] ?? "").origin : null;
const patienceMs = Number(values.patience) * 1000;
const wanted = values.only?.split(",") ?? LADDER.map(({ name }) => name);
const areKnown = wanted.every((name) => LADDER.some((rung) => rung.name === name));
if (host === null || !(patienceMs > 0) || !areKnown) {
  console.error(USAGE);
  process.exit(2);
}

const rungs = LADDER.filter(({ name }) => wanted.includes(name));
for await (const climbed of climb(rungs, { host, env: env(), patienceMs })) {
  console.log(describe(climbed));
  if (climbed.verdict.is === "failed") process.exitCode = 1;
}

function describe({ name, verdict }: Climbed): string {
  const rung = name.padEnd(9);
  switch (verdict.is) {
    case "passed":
      return `ok       ${rung} ${verdict.saw}`;
    case "absent":
      return `-        ${rung} ${verdict.why}`;
    case "untried":
      return `untried  ${rung} it stands on ${verdict.needs}`;
    case "failed":
      return `FAILED   ${rung} debug ${verdict.provider}: ${verdict.saw}. Likely cause: ${verdict.cause}.`;
  }
}
