/**
 * `npm test`: everything quick. Types and lint, unit and integration tests on the embedded database, the tests of the
 * database and the law once more on a server when TEST_DATABASE_URL names one, and the browser tests.
 */
import { findBrowser } from "#scripts/find-browser.ts";
import { run, runScript } from "#scripts/steps.ts";

/** Whatever touches the database runs on both engines. */
const ON_BOTH_ENGINES = [
  "db",
  "spoiler",
  "companion",
  "retrieval",
  "world",
  "sessions",
  "api",
  "proof",
  "ingest/publish",
  "ingest/portraits",
];

const browser = findBrowser();
runScript("scripts/check.ts");
runScript("scripts/check-content.ts");
run("node_modules/.bin/vitest", ["run"], { TEST_DATABASE_URL: "" });
if (process.env["TEST_DATABASE_URL"]) {
  run("node_modules/.bin/vitest", ["run", ...ON_BOTH_ENGINES.map((folder) => `tests/${folder}`)]);
} else {
  console.log("TEST_DATABASE_URL is not set: the tests of the law ran on the embedded database only.");
}
runScript("scripts/build.ts");
run("node_modules/.bin/playwright", ["test"], browser);
