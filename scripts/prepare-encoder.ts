/** Writes .build/encoder.mjs: the process that encodes pictures, as plain JavaScript, because a served site has no TypeScript. */
import { build } from "esbuild";

await build({
  entryPoints: ["lib/ingest/encoder/process.ts"],
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["sharp"],
  outfile: ".build/encoder.mjs",
  logLevel: "error",
});
