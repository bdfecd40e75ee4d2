/**
 * The ladder of the proof: a site with all its layers, as in production, on doubles of what is not ours. Each layer is
 * broken in turn, and the ladder must name it and nothing else. What can only be broken in a database of our own is skipped
 * where TEST_DATABASE_URL names none.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROBE } from "#lib/providers/storage/r2-housekeeping.ts";
import { withSchema } from "#scripts/own-schema.ts";
import { climbLadder } from "#scripts/proof/container/climb-ladder.ts";
import { release, startStandalone } from "#scripts/proof/container/in-cgroup.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { type R2Double, startR2Double } from "#tests/support/r2-double/r2-double.ts";
import { BREAKS, type Break, type Layers } from "./ladder/breaks.ts";

const PORT = 4444;
const SITE = `http://127.0.0.1:${PORT}`;
const KEYS = { accessKeyId: "proof-key", secretAccessKey: "proof-secret", bucket: "companion" };

const faults: string[] = [];
const server = process.env["TEST_DATABASE_URL"];
if (server) await withSchema(server, "proof", breakOneAfterTheOther);
else await breakOneAfterTheOther(null);
for (const fault of faults) console.error(`FAILED  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function breakOneAfterTheOther(databaseUrl: string | null): Promise<void> {
  const [model, bucket] = [await startOllamaDouble(), await startR2Double(KEYS)];
  const layers: Layers = { model, bucket, databaseUrl };
  const dataDir = mkdtempSync(join(tmpdir(), "companion-ladder-"));
  const env = { ...environmentOf(layers), DATA_DIR: dataDir };
  await releaseTwice(env, bucket);
  const site = await startStandalone({ port: PORT, env: { ...env, LOAD_CONTENT: "0" } });
  try {
    await climbWhole(env);
    for (const one of BREAKS) {
      if (one.onServer && databaseUrl === null)
        console.log(`skipped: ${one.what} (TEST_DATABASE_URL is not set)`);
      else await breakOne(one, layers, env);
    }
  } finally {
    await site.stop();
    await model.close();
    await bucket.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** As a host would before each deployment. The second finds everything done. */
async function releaseTwice(env: Record<string, string>, { calls }: R2Double): Promise<void> {
  const codes = [await release({ port: PORT, env })];
  const puts = () => calls.filter((call) => call.startsWith("PUT") && !call.endsWith(PROBE)).length;
  const before = puts();
  codes.push(await release({ port: PORT, env }));
  console.log(
    `released twice: ended with ${codes.join(" and ")}, put ${before} pictures and then ${puts() - before}`,
  );
  if (codes.some((code) => code !== 0)) faults.push("a release did not end well");
  if (before === 0 || puts() > before) faults.push("a release does not put each picture once");
}

function environmentOf({ model, bucket, databaseUrl }: Layers): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl ?? "",
    STORAGE_BACKEND: "r2",
    R2_ACCOUNT_ID: "proof",
    R2_ENDPOINT: bucket.endpoint,
    R2_ACCESS_KEY_ID: KEYS.accessKeyId,
    R2_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
    R2_BUCKET: KEYS.bucket,
    R2_PUBLIC_URL_PREFIX: bucket.publicUrlPrefix,
    IMAGE_KEY_SECRET: "a secret for the proof",
    CHAT_PROVIDER: "ollama",
    EMBEDDING_PROVIDER: "ollama",
    OLLAMA_BASE_URL: model.url,
    MODAL_PROXY_TOKEN_ID: "wk-proof",
    MODAL_PROXY_TOKEN_SECRET: "ws-proof",
    CHAT_RATE_LIMIT_PER_MINUTE: "0",
    RETRIEVE_RATE_LIMIT_PER_MINUTE: "0",
    FETCH_ART: "0",
    LOG_LEVEL: "error",
  };
}

async function climbWhole(env: Record<string, string>): Promise<void> {
  const { held, lines } = await climbLadder(SITE, env);
  for (const line of lines) console.log(line);
  if (!held) faults.push("the ladder does not hold for a site with nothing broken");
}

async function breakOne(
  { what, apply, env: changes, host, only, says }: Break,
  layers: Layers,
  env: Record<string, string>,
) {
  const mend = await apply(layers);
  const { held, lines } = await climbLadder(host ?? SITE, { ...env, ...changes?.(layers) }, [
    "--only",
    only,
    "--patience",
    "3",
  ]);
  await mend();
  const failures = lines.filter((line) => line.startsWith("FAILED"));
  const named = failures.length === 1 && says.test(failures[0] ?? "");
  reportFigures({ [named ? "breaks named" : "breaks missed"]: 1 });
  console.log(`${named ? "named" : "MISSED"}: ${what}: ${failures.join(" ") || "nothing failed"}`);
  if (held || !named) faults.push(`${what} was not named`);
}
