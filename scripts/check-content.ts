/** `npm run content:check [folder...]`: every complaint about the content, with file, line and field. */
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { shippedFolders } from "#lib/ingest/load-shipped-content.ts";

const folders = process.argv.length > 2 ? process.argv.slice(2) : await shippedFolders();
for (const folder of folders) {
  try {
    const { series, episodes, entities } = await readSeries(folder);
    console.log(`${series.slug}: ${episodes.length} episodes, ${entities.length} entities, no complaints`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
