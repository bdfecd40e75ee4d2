import { defineConfig, devices } from "@playwright/test";

/** Chromium as the system has it, where Playwright's own was not installed; `npm test` finds out which. */
const executablePath = process.env["CHROMIUM_PATH"];

/** A system's Chromium looks for its vendor's services at every start; these switches keep it to the page at hand. */
const quiet = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync"]
  .concat("disable-background-networking", "disable-component-update")
  .map((name) => `--${name}`);

/** `npm run proof` has every browser test; a third of them is quick enough for `npm test`. */
const isProof = process.env["PROOF"] === "1";

/** That third: the journeys, what is asserted of the build, and each view once, without the tests tagged `@proof`. */
const QUICK = [
  "barriers.spec.ts",
  "budgets.spec.ts",
  "comic.spec.ts",
  "journeys.spec.ts",
  "language.spec.ts",
  "model.spec.ts",
  "reading.spec.ts",
  "security.spec.ts",
  "views/citation.spec.ts",
  "views/every-view.spec.ts",
  "views/guided.spec.ts",
  "views/transcript.spec.ts",
].map((file) => `**/${file}`);

const port = Number(process.env["E2E_PORT"] ?? 4312);
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: isProof ? "*.spec.ts" : QUICK,
  outputDir: "test-results",
  forbidOnly: process.env["CI"] !== undefined,
  ...(isProof ? {} : { grepInvert: /@proof/ }),
  // Two cores render in software: one browser at a time is what keeps frames honest.
  workers: 1,
  // Software draws every frame here, and one may be late: what passes at the second try is printed as flaky, not hidden.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL,
    // A trace costs a third of a test's time; TRACE=1 keeps one of each test that fails.
    trace: process.env["TRACE"] === "1" ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: { args: quiet, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node --conditions=react-server --import tsx tests/e2e/serve.ts ${port}`,
    url: `${baseURL}/health/ready`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
