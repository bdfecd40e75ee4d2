/**
 * The series that ship with the code: every folder under content/ becomes one, unless the database has it as it is. Art
 * that lies beside the words comes with them, as far as it was prepared ahead.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { edit } from "#lib/db/edit.ts";
import { log } from "#lib/log.ts";
import { embeddingProvider, embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { includeArt } from "./art/include-art.ts";
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
 * Publishes each shipped series that the database does not have, and mends the art of one that it has in the words that
 * ship. What an editor has published since stays as it is.
 * @returns the series whose art is not complete, for `drawArt`: drawing takes too long to wait for.
 * @throws ContentError naming file, line and field; nothing of that series is written then.
 */
export async function loadShippedContent(
  options: { root?: string; preparedIn?: string } = {},
): Promise<UndrawnSeries[]> {
  const present = await publishedSeries();
  const undrawn: UndrawnSeries[] = [];
  for (const folder of await shippedFolders(options.root)) {
    const content = await readSeries(folder);
    const { slug, art } = content.series;
    const there = present.get(slug);
    if (there === undefined) {
      const published = await publish(content, await embeddingProvider());
      log.info({ series: slug, ...published }, "content loaded");
    }
    if (art !== "included" || (there !== undefined && !isPublished(content, there))) continue;
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

type PublishedSeries = { contentHash: string | null; embeddingModel: string | null };

async function publishedSeries(): Promise<Map<string, PublishedSeries>> {
  const rows = await edit((transaction) =>
    transaction.series.findMany({
      where: { contentHash: { not: null } },
      select: { slug: true, contentHash: true, embeddingModel: true },
    }),
  );
  return new Map(rows.map(({ slug, ...published }) => [slug, published]));
}

function isPublished(content: SeriesContent, { contentHash, embeddingModel }: PublishedSeries): boolean {
  return embeddingModel !== null && contentHash === fingerprint(content, storyRows(content), embeddingModel);
}

/** Whether nothing is left to draw. */
async function takePreparedArt(
  content: SeriesContent,
  folder: string,
  { preparedIn }: { preparedIn?: string },
): Promise<boolean> {
  const options = preparedIn === undefined ? { draw: false } : { draw: false, preparedIn };
  const { warnings, ...result } = await includeArt(content, folder, options);
  if (result.taken + result.removed + warnings.length > 0)
    log.info({ series: content.series.slug, ...result, warnings }, "art loaded");
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
