/** `npm run dev`: the site with hot reloading, on the embedded database. */
import { generateClient, prepareBrowserZod, prepareDatabase, prepareEncoder, run } from "#scripts/steps.ts";

generateClient();
prepareDatabase();
prepareBrowserZod();
prepareEncoder();
run("node_modules/.bin/next", ["dev", "--port", process.env["PORT"] ?? "3000"], {
  NEXT_TELEMETRY_DISABLED: "1",
});
