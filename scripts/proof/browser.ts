/** The item `browser` of the proof: every browser test, also those that `npm test` leaves out to be quick. */
import { findBrowser } from "#scripts/find-browser.ts";
import { run } from "#scripts/steps.ts";

run("node_modules/.bin/playwright", ["test"], findBrowser());
