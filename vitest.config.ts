import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run proof` also has the tests that take too long for `npm test`. */
const kinds = process.env["PROOF"] === "1" ? "{test,proof}" : "test";

export default defineConfig({
  // Outside React's server condition `server-only` throws when imported; this is what it is inside.
  resolve: { alias: { "server-only": join(import.meta.dirname, "node_modules/server-only/empty.js") } },
  test: {
    include: [`tests/**/*.${kinds}.ts`],
    exclude: ["tests/e2e/**"],
    globalSetup: ["tests/support/prepare.ts"],
    setupFiles: ["tests/support/setup.ts"],
    environment: "node",
    pool: "forks",
    // One more than the cores that there mostly are: each waits for its database half of the time.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { LOG_LEVEL: "silent", CHAT_PROVIDER: "builtin", EMBEDDING_PROVIDER: "builtin", FETCH_ART: "0" },
  },
});
