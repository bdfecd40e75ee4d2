/**
 * `npm run build`: the database client, the prepared embedded database and pictures, the standalone server with its
 * static files.
 * Needs no database, no secret and no network.
 */
import { cp } from "node:fs/promises";
import { stampBuild } from "#scripts/build-stamp.ts";
import {
  generateClient,
  prepareBrowserZod,
  prepareDatabase,
  prepareEncoder,
  preparePictures,
  run,
} from "#scripts/steps.ts";

generateClient();
prepareDatabase();
preparePictures();
prepareBrowserZod();
prepareEncoder();
run("node_modules/.bin/next", ["build"], { NEXT_TELEMETRY_DISABLED: "1" });
await cp(".next/static", ".next/standalone/.next/static", { recursive: true });
await cp("public", ".next/standalone/public", { recursive: true, force: true });
await stampBuild();
