/** What is stored of portraits, for tests of every way in which they come to be. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";

/** The rows of portraits with the slug of whoever is on them, by slug and width. */
export async function storedPortraits() {
  const rows = await edit((transaction) =>
    transaction.portraitImage.findMany({
      include: { entity: { select: { slug: true } } },
      orderBy: [{ entity: { slug: "asc" } }, { width: "asc" }],
    }),
  );
  return rows.map(({ entity, ...row }) => ({ ...row, who: entity.slug }));
}

/** The keys of all files in storage. */
export async function storedFiles(): Promise<Set<string>> {
  const entries = await readdir(join(env().DATA_DIR, "pictures"), { recursive: true, withFileTypes: true });
  return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
}

/** The keys that rows of any kind name. */
export async function keysInUse(): Promise<Set<string>> {
  const rows = await edit(async (transaction) => [
    ...(await transaction.pageImage.findMany({ select: { key: true } })),
    ...(await transaction.episodeImage.findMany({ select: { key: true } })),
    ...(await transaction.portraitImage.findMany({ select: { key: true } })),
  ]);
  return new Set(rows.map(({ key }) => key));
}
