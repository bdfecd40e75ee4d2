/**
 * The site as a reader meets it, for browser tests: an empty data folder, the words that ship, the real pages where the
 * fixtures are (through `npm run ingest`, from a loopback site), and then the server.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ownEnvironment, serve } from "#scripts/own-server.ts";
import { filesIn, openComicSite, realPages } from "#tests/support/comic-site.ts";

const [port = "4312"] = process.argv.slice(2);
const env = ownEnvironment(Number(port));

if (realPages !== null) await ingestRealPages(realPages);
const server = serve(env);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
server.once("exit", (code) => {
  rmSync(env["DATA_DIR"] ?? "", { recursive: true, force: true });
  process.exit(code ?? 1);
});

async function ingestRealPages(folder: string): Promise<void> {
  const art = await openComicSite(filesIn(folder));
  const lettering = await openComicSite(filesIn(join(folder, "..", "webcomics")));
  const ingest = spawn("npm", ["--silent", "run", "ingest", "--", "--episodes", "1-3"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...env, COMIC_SOURCE_URL: art.url, LETTERING_SOURCE_URL: lettering.url },
  });
  const [code] = await once(ingest, "exit");
  await art.close();
  await lettering.close();
  if (code !== 0) throw new Error(`ingest ended with ${code}`);
}
