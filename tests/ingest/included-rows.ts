/** Publishing a series with its own art under watch: its pictures are drawn once per test file, then prepared. */
import { join } from "node:path";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { type IncludeOptions, type IncludeResult, includeArt } from "#lib/ingest/art/include-art.ts";
import { preparePictures } from "#lib/ingest/art/prepare-pictures.ts";
import { readBundleFolder } from "#lib/ingest/bundle/bundle-files.ts";
import { saveBundle } from "#lib/ingest/bundle/bundle-table.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { SLUG, writeBuoy } from "./included-folder.ts";

/** Where the prepared pictures of this test file lie. */
export function preparedIn(): string {
  return join(env().DATA_DIR, "prepared");
}

/** Draws what the series in `folder` has and was not prepared yet. */
export async function prepare(folder: string) {
  return preparePictures(await readSeries(folder), folder, preparedIn());
}

/** Publishes the series with these changes, words and art. */
export async function publishBuoy(
  changes: Record<string, string | null> = {},
  options: IncludeOptions = {},
): Promise<IncludeResult> {
  const folder = await writeBuoy(changes);
  const content = await readSeries(folder);
  const { id } = await saveBundle(SLUG, await readBundleFolder(folder), "upload");
  await publish(content, builtinEmbedding(), id);
  return includeArt(content, folder, { preparedIn: preparedIn(), ...options });
}

export async function storedRows() {
  return edit(async (transaction) => ({
    pages: await transaction.pageImage.findMany({
      orderBy: [{ page: "asc" }, { language: "asc" }, { width: "asc" }],
    }),
    covers: await transaction.episodeImage.findMany({ orderBy: [{ language: "asc" }, { width: "asc" }] }),
  }));
}

/** Which pictures are not what they were: `2 fr`, say. */
export async function changedSince(before: Awaited<ReturnType<typeof storedRows>>): Promise<string[]> {
  const known = new Set([...before.pages, ...before.covers].map(({ key }) => key));
  const { pages, covers } = await storedRows();
  const named = [
    ...pages.map(({ page, language, key }) => ({ name: `${page} ${language}`, key })),
    ...covers.map(({ part, language, key }) => ({ name: `${part} ${language}`, key })),
  ];
  return [...new Set(named.filter(({ key }) => !known.has(key)).map(({ name }) => name))];
}
