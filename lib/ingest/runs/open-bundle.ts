/** The bundle that a run publishes, and what the one before is measured by. */
import { Readable } from "node:stream";
import { BundleError } from "#lib/ingest/bundle/bundle-error.ts";
import { loadArchive } from "#lib/ingest/bundle/bundle-table.ts";
import { readBundle } from "#lib/ingest/bundle/read-bundle.ts";
import { withUnpacked } from "#lib/ingest/bundle/with-files.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import type { Question } from "#lib/ingest/content/questions-schema.ts";
import type { IngestRun } from "#prisma/client.ts";

/** Runs `work` on the folder that a bundle is unpacked to. @throws BundleError when it is not kept any more. */
export async function withBundle<Result>(
  id: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const archive = await loadArchive(id);
  if (archive === null) throw new BundleError("The bundle is not kept any more. Upload it again.");
  return withUnpacked(Readable.from([archive]), work);
}

/** The questions of what was published when the run began; none of a bundle that this version cannot read any more. */
export async function publishedQuestions({
  baseBundleId,
  series,
}: Pick<IngestRun, "baseBundleId" | "series">): Promise<readonly Question[]> {
  if (baseBundleId === null) return [];
  try {
    return (await withBundle(baseBundleId, (folder) => readBundle(folder, series))).questions;
  } catch (error) {
    if (error instanceof ContentError || error instanceof BundleError) return [];
    throw error;
  }
}
