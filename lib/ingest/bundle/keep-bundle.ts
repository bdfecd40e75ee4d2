/** A bundle that an editor sends: looked through at the door, and kept whole when it can be published. */
import type { Bundle } from "#lib/contract-admin.ts";
import type { Complaint } from "#lib/ingest/content/complaint.ts";
import { readBundleFolder } from "./bundle-files.ts";
import { saveBundle } from "./bundle-table.ts";
import { readBundle } from "./read-bundle.ts";
import { withUnpacked } from "./with-files.ts";

/**
 * Keeps an archive as a bundle of the series; readers notice nothing yet.
 * @throws BundleError for what is no archive of a series; ContentError with every complaint about its content.
 */
export async function keepBundle(
  series: string,
  archive: AsyncIterable<Uint8Array>,
): Promise<{ bundle: Bundle; warnings: Complaint[] }> {
  return withUnpacked(archive, async (folder) => {
    const { warnings } = await readBundle(folder, series);
    return { bundle: await saveBundle(series, await readBundleFolder(folder), "upload"), warnings };
  });
}
