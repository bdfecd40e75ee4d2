/** `npm run check`: formatting, lint, types, and whether schema and migrations agree. */
import { generateClient, run } from "#scripts/steps.ts";

generateClient();
run("node_modules/.bin/biome", ["check", "--error-on-warnings", "."]);
run("node_modules/.bin/next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
run("node_modules/.bin/tsc", ["--project", "."]);
run(process.execPath, ["scripts/migrations.mjs", "check"]);
