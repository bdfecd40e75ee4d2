/**
 * The series that ship with the code: every folder under content/ becomes one, unless the database has it as it is. A
 * newer version of the code brings its newer words, but never over what an editor has published. Art that lies beside the
 * words comes with them, as far as it was prepared ahead.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { log, loggable } from "#lib/log.ts";
import { embeddingProvider, embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { ModelFailure } from "#lib/providers/model-failure.ts";
import { includeArt } from "./art/include-art.ts";
import { readBundleFolder } from "./bundle/bundle-files.ts";
import { listBundles, saveBundle } from "./bundle/bundle-table.ts";
import { readSeries } from "./content/read.ts";
import type { SeriesContent } from "./content/series-content.ts";
import { fingerprint } from "./publish/fingerprint.ts";
import { publish } from "./publish/publish.ts";
import { storyRows } from "./publish/story-rows.ts";

const CONTENT = "content";

/** A series of which some pictures were not prepared and must be drawn. */
export type UndrawnSeries = { content: SeriesContent; folder: string };

/** The folders of the series that ship, by name. */
export async function shippedFolders(root = join(/* turbopackIgnore: true */ process.cwd(), CONTENT)) {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}

/**
 * Publishes each shipped series that the database does not have, or has in the words that shipped before, and mends the
 * art of one that it has in the words that ship. What an editor has published since stays as it is; the words that ship
 * are kept beside it, for the editor to publish.
 * @returns the series whose art is not complete, for `drawArt`: drawing takes too long to wait for.
 * @throws ContentError naming file, line and field; nothing of that series is written then.
 */
export async function loadShippedContent(
  options: { root?: string; preparedIn?: string } = {},
): Promise<UndrawnSeries[]> {
  const undrawn: UndrawnSeries[] = [];
  for (const folder of await shippedFolders(options.root)) {
    const content = await readSeries(folder);
    if (!(await loadWords(content, folder))) continue;
    if (content.series.art !== "included") continue;
    if (!(await takePreparedArt(content, folder, options))) undrawn.push({ content, folder });
  }
  return undrawn;
}

/** Draws what `loadShippedContent` left undrawn. */
export async function drawArt(undrawn: readonly UndrawnSeries[]): Promise<void> {
  for (const { content, folder } of undrawn) {
    const result = await includeArt(content, folder);
    log.info({ series: content.series.slug, ...result }, "art drawn");
  }
}

/** Whether the database now has the series in the words that ship. */
async function loadWords(content: SeriesContent, folder: string): Promise<boolean> {
  const { slug } = content.series;
  const shipped = await saveBundle(slug, await readBundleFolder(folder), "shipped");
  const there = await findPublished(slug);
  if (there?.bundle?.source === "upload" && there.bundle.id !== shipped.id) {
    log.info({ series: slug }, "an editor's words stay; those that ship are kept beside them");
    return false;
  }
  if (there?.bundle?.id === shipped.id && isCurrent(content, there)) return true;
  try {
    const published = await publish(content, await providerForSeries(slug), shipped.id);
    log.info({ series: slug, ...published }, "content loaded");
    return true;
  } catch (error) {
    // Words that are there already serve readers better than no site at all; the next start tries again.
    if (there === null || !(error instanceof ModelFailure)) throw error;
    log.warn({ series: slug, error: loggable(error) }, "newer words wait for the model that makes vectors");
    return false;
  }
}

type Published = { contentHash: string | null; embeddingModel: string | null; bundle: Bundle | null };

async function findPublished(slug: string): Promise<Published | null> {
  const row = await edit((transaction) =>
    transaction.series.findUnique({
      where: { slug },
      select: { contentHash: true, embeddingModel: true, bundleId: true },
    }),
  );
  if (row === null) return null;
  const { bundleId, ...published } = row;
  const bundles = bundleId === null ? [] : await listBundles(slug);
  return { ...published, bundle: bundles.find(({ id }) => id === bundleId) ?? null };
}

/** Whether this version of the code makes the same rows of the words as the one that published them. */
function isCurrent(content: SeriesContent, { contentHash, embeddingModel }: Published): boolean {
  return embeddingModel !== null && contentHash === fingerprint(content, storyRows(content), embeddingModel);
}

/** Whether nothing is left to draw. Pictures that cannot be stored now keep nobody from the words; `drawArt` tries again. */
async function takePreparedArt(
  content: SeriesContent,
  folder: string,
  { preparedIn }: { preparedIn?: string },
): Promise<boolean> {
  const options = preparedIn === undefined ? { draw: false } : { draw: false, preparedIn };
  const { slug } = content.series;
  const included = await includeArt(content, folder, options).catch((error: unknown) => {
    log.warn(
      { series: slug, error: loggable(error) },
      "art could not be stored; its pages are shown as text",
    );
    return null;
  });
  if (included === null) return false;
  const { warnings, ...result } = included;
  if (result.taken + result.removed + warnings.length > 0)
    log.info({ series: slug, ...result, warnings }, "art loaded");
  return result.waiting === 0;
}

/**
 * The provider whose vectors a series has, so that publishing it again compares like with like; the configured one for
 * a series without any, or whose model the configuration no longer speaks.
 */
export async function providerForSeries(slug: string) {
  const series = await edit((transaction) =>
    transaction.series.findUnique({ where: { slug }, select: { embeddingModel: true } }),
  );
  const model = series?.embeddingModel ?? null;
  return (model === null ? null : await embeddingProviderFor(model)) ?? embeddingProvider();
}
