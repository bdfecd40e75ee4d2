/**
 * The site as a reader meets it, for browser tests: an empty data folder, the words that ship, the real pages where the
 * fixtures are (through `npm run ingest`, from a loopback site), and then `npm start`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TSX } from "#scripts/steps.ts";
import { filesIn, openComicSite, realPages } from "#tests/support/comic-site.ts";

const [port = "4312"] = process.argv.slice(2);
const dataDir = mkdtempSync(join(tmpdir(), "companion-e2e-"));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PORT: port,
  HOSTNAME: "127.0.0.1",
  DATA_DIR: dataDir,
  FETCH_ART: "0",
  CHAT_PROVIDER: "builtin",
  EMBEDDING_PROVIDER: "builtin",
  CHAT_RATE_LIMIT_PER_MINUTE: "0",
  RETRIEVE_RATE_LIMIT_PER_MINUTE: "0",
  LOG_LEVEL: "warn",
};

if (realPages !== null) await ingestRealPages(realPages);
// What `npm start` runs; npm itself would not hand on the signal that ends it.
const server = spawn(process.execPath, [...TSX, "scripts/start.ts"], { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
server.once("exit", (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});

async function ingestRealPages(folder: string): Promise<void> {
  const site = await openComicSite(filesIn(folder));
  await new Promise<void>((resolve, reject) => {
    const ingest = spawn("npm", ["--silent", "run", "ingest", "--", "--episodes", "1-3"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...env, COMIC_SOURCE_URL: site.url },
    });
    ingest.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`ingest ended with ${code}`))));
  });
  await site.close();
}
