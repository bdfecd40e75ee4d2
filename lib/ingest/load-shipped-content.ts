/** The words that ship with the code: every folder under content/ becomes a series, unless the database has it as it is. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { edit } from "#lib/db/edit.ts";
import { log } from "#lib/log.ts";
import { embeddingProvider, embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { readSeries } from "./content/read.ts";
import { publish } from "./publish/publish.ts";

const CONTENT = "content";

/** The folders of the series that ship, by name. */
export async function shippedFolders(): Promise<string[]> {
  const root = join(/* turbopackIgnore: true */ process.cwd(), CONTENT);
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}

/**
 * Publishes each shipped series that the database does not have. One that is there stays as it is, because an editor
 * may have published a newer one.
 * @throws ContentError naming file, line and field; nothing of that series is written then.
 */
export async function loadShippedContent(): Promise<void> {
  const present = await edit((transaction) =>
    transaction.series.findMany({ where: { contentHash: { not: null } }, select: { slug: true } }),
  );
  for (const folder of await shippedFolders()) {
    const content = await readSeries(folder);
    if (present.some(({ slug }) => slug === content.series.slug)) continue;
    const published = await publish(content, await embeddingProvider());
    log.info({ series: content.series.slug, ...published }, "content loaded");
  }
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
