/**
 * `npm test`: everything quick. Types and lint, unit and integration tests on the embedded database, those of the law and
 * the database once more on a server when TEST_DATABASE_URL names one, and the browser tests.
 */
import { findBrowser } from "#scripts/find-browser.ts";
import { run, runScript } from "#scripts/steps.ts";

/** The law, and what it stands on, on both engines; everything else that touches the database is so in the proof. */
const ON_BOTH_ENGINES = ["db", "spoiler", "retrieval", "sessions", "proof"];

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
