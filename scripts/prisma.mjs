/**
 * Prisma's command line without its download. `generate` and `validate` only check that the schema engine's path
 * exists, so any file will do; without this, Prisma would fetch a binary that these commands never run.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const commandLine = createRequire(import.meta.url).resolve("prisma/build/index.js");
const { status } = spawnSync(process.execPath, [commandLine, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    ...process.env,
  },
});
process.exitCode = status ?? 1;
