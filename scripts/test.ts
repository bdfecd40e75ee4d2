/**
 * `npm test`: everything quick. Types and lint, unit and integration tests, and the browser's journeys. With
 * TEST_DATABASE_URL set to a Postgres that has pgvector, the tests run on that, and those of the law on the embedded database
 * too; without it, all of them run on the embedded one. `npm run proof` tries the law on both at every place, and on the embedded
 * one whatever touches the database.
 */
import { findBrowser } from "#scripts/find-browser.ts";
import { run, runScript } from "#scripts/steps.ts";

/** The law: on both engines at every run. */
const OF_THE_LAW = ["spoiler", "sessions", "proof"].map((folder) => `tests/${folder}`);

const browser = findBrowser();
runScript("scripts/check.ts");
runScript("scripts/check-content.ts");
// Before the tests: those that start a site find the pictures drawn, which they would draw otherwise.
runScript("scripts/build.ts");
run("node_modules/.bin/vitest", ["run"]);
if (process.env["TEST_DATABASE_URL"]) {
  run("node_modules/.bin/vitest", ["run", ...OF_THE_LAW], { TEST_DATABASE_URL: "" });
} else {
  console.log("TEST_DATABASE_URL is not set: all tests ran on the embedded database only.");
}
run("node_modules/.bin/playwright", ["test"], browser);
