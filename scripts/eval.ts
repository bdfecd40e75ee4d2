/**
 * `npm run eval`: how well the companion finds, cites and keeps to what has been read, over every question that ships with
 * the content. On a server of its own, or with --url on any. Prints a summary; --json and --html write the whole.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { shippedFolders } from "#lib/ingest/load-shipped-content.ts";
import { readShelf } from "#scripts/eval/cases.ts";
import { evaluateAnswers, evaluateSearch, type Half } from "#scripts/eval/evaluate.ts";
import { pageOf } from "#scripts/eval/page.ts";
import { printReport } from "#scripts/eval/print.ts";
import { BASELINE, type HalfReport, type Report } from "#scripts/eval/report.ts";
import { type Site, siteAt } from "#scripts/eval/site.ts";
import { startOwnServer } from "#scripts/own-server.ts";

const PORT = 4325;

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    "search-only": { type: "boolean", default: false },
    json: { type: "string" },
    html: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

const server = values.url === undefined ? await startOwnServer(PORT) : null;
try {
  const site = siteAt(values.url ?? server?.url ?? "");
  const report: Report = {
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    site: values.url ?? "a server of its own, without a model",
    halves: { tuning: await evaluate("tuning", site), "held-out": await evaluate("held-out", site) },
  };
  printReport(report);
  if (values.json) write(values.json, JSON.stringify(report, null, 2));
  if (values.html) write(values.html, pageOf(report));
  if (values.write) write(BASELINE, JSON.stringify(report, null, 1));
  const leaks = Object.values(report.halves).map(
    ({ search, answers }) => search.leaks + (answers?.leaks ?? 0),
  );
  if (leaks.some((count) => count > 0)) process.exitCode = 1;
} finally {
  await server?.stop();
}

async function evaluate(half: Half, site: Site): Promise<HalfReport> {
  const shelves = await Promise.all((await shippedFolders()).map(readShelf));
  return {
    search: await evaluateSearch(shelves, half, site),
    answers: values["search-only"] ? null : await evaluateAnswers(shelves, half, site),
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text.trimEnd()}\n`);
}

function commit(): string {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
}
