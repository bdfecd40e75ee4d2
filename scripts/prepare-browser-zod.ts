/**
 * Writes .build/zod-mini.js: of `zod/mini`, what the wire contract uses and nothing else. Next's bundler keeps whole
 * modules of zod that nobody calls, ten kilobytes compressed that every reader would have to load; esbuild does not.
 * next.config.ts gives the result to browsers in place of the package.
 */
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

const CONTRACT = "lib";

const contract = readdirSync(CONTRACT).filter((name) => /^contract.*\.ts$/.test(name));
const used = new Set(contract.flatMap((name) => functionsIn(readFileSync(`${CONTRACT}/${name}`, "utf8"))));
await build({
  stdin: { contents: `export { ${[...used].sort().join(", ")} } from "zod/mini";`, resolveDir: "." },
  bundle: true,
  format: "esm",
  platform: "browser",
  outfile: ".build/zod-mini.js",
  logLevel: "error",
});

/** What a file calls of zod; types are gone by the time it is run. */
function functionsIn(source: string): string[] {
  return [...source.matchAll(/\bz\.(\w+)\(/g)].map(([, name = ""]) => name);
}
