/** A run as the command line asks for it. */
import type { IngestRequest } from "#lib/contract-admin.ts";
import { readBundleFolder } from "#lib/ingest/bundle/bundle-files.ts";
import { readBundle } from "#lib/ingest/bundle/read-bundle.ts";

export type WantedRun = Omit<IngestRequest, "episodes" | "bundle"> & { episodes: number[] | "all" };

/**
 * Reads a content folder for publishing, and prints what makes it poor.
 * @throws ContentError with every complaint about what makes it unusable.
 */
export async function openContent(folder: string, wanted: WantedRun) {
  const { content, warnings } = await readBundle(folder, wanted.series);
  for (const { file, line, message } of warnings) console.log(`  ${file}:${line} ${message}`);
  const all = content.series.art === "remote" ? content.episodes.map(({ number }) => number) : [];
  const episodes = wanted.episodes === "all" ? all : wanted.episodes;
  return { files: await readBundleFolder(folder), request: { ...wanted, episodes } };
}
