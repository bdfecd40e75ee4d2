/**
 * `npm run upload:r2 [-- --dry-run] [--prune] [--only-probe] [--env-file .env.production]`: brings the pictures that the
 * database names from DATA_DIR into the R2 bucket of the configuration, and with `--prune` removes what no row has named
 * for a day. Running it again uploads nothing. The bucket's probe is put first; with `--only-probe` nothing else is.
 */
import "#scripts/load-env.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { configuredBucket } from "#lib/providers/storage/index.ts";
import type { R2Bucket } from "#lib/providers/storage/r2.ts";
import { PROBE, putProbe } from "#lib/providers/storage/r2-housekeeping.ts";
import { uploadPictures } from "#scripts/upload/upload-pictures.ts";

const { values } = parseArgs({
  options: {
    "dry-run": { type: "boolean", default: false },
    prune: { type: "boolean", default: false },
    "only-probe": { type: "boolean", default: false },
    "env-file": { type: "string" },
  },
});
const dryRun = values["dry-run"];
const bucket = configuredBucket();
if (bucket === null) {
  console.error("STORAGE_BACKEND is not r2, so there is no bucket to upload to.");
  process.exit(2);
}
if (!dryRun) await putProbe(bucket);
console.log(`${dryRun ? "would put" : "put"} ${bucket.publicUrlPrefix}/${PROBE}`);
if (!values["only-probe"]) await upload(bucket);

async function upload(to: R2Bucket): Promise<void> {
  try {
    const wanted = await wantedKeys();
    const folder = join(env().DATA_DIR, "pictures");
    const counts = await uploadPictures({ bucket: to, folder, wanted, dryRun, prune: values.prune });
    const [would, have] = dryRun ? ["would upload", "would remove"] : ["uploaded", "removed"];
    console.log(
      `${would} ${counts.uploaded} pictures, ${counts.there} were there, ${counts.missing} are in neither place`,
    );
    console.log(`${counts.strays} that no row names have lain there for a day; ${have} ${counts.removed}`);
    if (counts.missing > 0)
      console.log("What is in neither place is typeset from its text: npm run ingest brings it.");
  } finally {
    await closeDatabase();
  }
}

/** The keys of all pictures that rows name, whoever may see them. */
async function wantedKeys(): Promise<Set<string>> {
  const select = { key: true } as const;
  const rows = await edit(async (transaction) => [
    ...(await transaction.pageImage.findMany({ select })),
    ...(await transaction.episodeImage.findMany({ select })),
    ...(await transaction.portraitImage.findMany({ select })),
  ]);
  return new Set(rows.map(({ key }) => key));
}
