import { defineConfig } from "vitest/config";

export default defineConfig({
  // `server-only` throws outside React's server condition; under it, it is an empty module.
  ssr: { resolve: { conditions: ["react-server", "node", "import", "module", "default"] } },
  resolve: { conditions: ["react-server", "node", "import", "module", "default"] },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    globalSetup: ["tests/support/prepare.ts"],
    setupFiles: ["tests/support/setup.ts"],
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { LOG_LEVEL: "silent", CHAT_PROVIDER: "builtin", EMBEDDING_PROVIDER: "builtin", FETCH_ART: "0" },
  },
});
