/**
 * `npm run redteam`: thousands of attacks on the companion, against models that do what an attacker wants, judged by
 * structure. Goes on where it was stopped; `--fresh` begins anew. On the server of TEST_DATABASE_URL where there is one, which is quicker. Exits with 1 when anything broke; later texts in ordinary
 * words, which name nothing, are counted apart (docs/decisions/0006).
 *
 *     npm run redteam -- --every 50        each fiftieth probe only
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withSchema } from "#scripts/own-schema.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { runCampaign } from "#tests/redteam/campaign.ts";
import { judge } from "#tests/redteam/judge.ts";
import { probesAgainst } from "#tests/redteam/probes.ts";
import { percent, type Report, textOf } from "#tests/redteam/report.ts";
import { startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";

const FOLDER = "proof-results/redteam";
const { values } = parseArgs({
  options: { every: { type: "string", default: "1" }, fresh: { type: "boolean", default: false } },
});

const server = process.env["TEST_DATABASE_URL"];
const report = await (server ? withSchema(server, "redteam", attack) : attack(""));
console.log(textOf(report));
reportFigures({
  probes: report.total.probes,
  broken: report.total.broken,
  "recited in ordinary words": `${report.recited.broken} (${percent(report.recited.rate)}, 95 %: ${report.recited.interval.map(percent).join(" to ")})`,
});
process.exit(report.total.broken === 0 ? 0 : 1);

async function attack(databaseUrl: string): Promise<Report> {
  const dataDir = mkdtempSync(join(tmpdir(), "companion-redteam-"));
  const double = await startOllamaDouble();
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    CHAT_PROVIDER: "ollama",
    OLLAMA_BASE_URL: double.url,
    EMBEDDING_PROVIDER: "builtin",
    FETCH_ART: "0",
    LOG_LEVEL: "silent",
  });
  // Only now: what reads the configuration must find this one.
  const { runProbe } = await import("#tests/redteam/run-probe.ts");
  const { publishStories } = await import("#tests/redteam/publish-stories.ts");
  const { closeDatabase } = await import("#lib/db/database.ts");

  if (values.fresh) rmSync(FOLDER, { recursive: true, force: true });
  const stories = await publishStories();
  const every = Number(values.every);
  const probes = stories.flatMap(probesAgainst).filter((_, nth) => nth % every === 0);
  const found = await runCampaign(probes, FOLDER, async (probe) => {
    const story = stories.find(({ slug }) => slug === probe.series);
    if (story === undefined) throw new Error(`there is no series ${probe.series}`);
    return judge(probe, story, await runProbe(probe, double));
  });
  await closeDatabase();
  await double.close();
  rmSync(dataDir, { recursive: true, force: true });
  return found;
}
