/**
 * Rows of portraits: dated by the page that they are cut from, and never of another page or box than the portrait has in
 * the words. What was cut for words that have changed meanwhile is not stored.
 */
import { z } from "zod";
import { boxSchema } from "#lib/contract-pages.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { portraitHash } from "#lib/ingest/pictures/cut-portrait.ts";
import type { Box } from "#lib/ingest/pictures/portrait-square.ts";
import { lockSeries } from "#lib/ingest/publish/apply-edition.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { ArtEpisode, ArtRow, RowCount } from "./art-rows.ts";

/** Whose portrait it is, and where on which page of the episode. */
export type PortraitPlace = { entityId: string; page: number; box: Box };

export type PortraitRow = PortraitPlace & { width: number; key: string; sourceHash: string };

/** A portrait of the words, with the rows that there are of it, if any. */
export type WantedPortrait = PortraitPlace & { stored: PortraitRow[] };

const placesSchema = z.array(z.object({ entityId: z.string(), page: z.int(), box: boxSchema }));
const rowsSchema = z.array(
  placesSchema.element.extend({ width: z.int(), key: z.string(), sourceHash: z.string() }),
);

/**
 * The portraits that the words of an episode ask for. Stored ones whose files have gone count as not there.
 * @param asked where they are asked for by words that are not published yet; those of the database when absent.
 */
export async function wantedPortraits(
  { seriesId, number }: ArtEpisode,
  asked?: readonly PortraitPlace[],
): Promise<WantedPortrait[]> {
  const where = { seriesId, episode: number };
  const [places, rows] = await edit(async (transaction) => [
    asked ?? placesSchema.parse(await transaction.portrait.findMany({ where, orderBy: { entityId: "asc" } })),
    rowsSchema.parse(await transaction.portraitImage.findMany({ where, orderBy: { width: "asc" } })),
  ]);
  const [first] = rows;
  const kept = first === undefined || (await storage().exists(first.key)) ? rows : [];
  return places.map((place) => ({
    ...place,
    stored: kept.filter(({ entityId }) => entityId === place.entityId),
  }));
}

/**
 * The rows of a portrait that is cut from a picture with this hash: those that there are when they were cut from just that,
 * else those of what `make` makes and puts into storage.
 * @param make is given the portrait's own hash; with `null` from it everything stays as it is.
 */
export async function renewPortrait(
  { stored, ...place }: WantedPortrait,
  pictureHash: string,
  make: (hash: string) => Promise<readonly ArtRow[] | null>,
): Promise<PortraitRow[]> {
  const hash = portraitHash(pictureHash, place.box);
  if (stored[0]?.sourceHash === hash) return stored;
  const rows = await make(hash);
  if (rows === null) return stored;
  return rows.map(({ width, key, sourceHash }) => ({ ...place, width, key, sourceHash }));
}

/** Makes `rows` all the portraits that the database has of the episode, in one transaction. */
export async function savePortraits(episode: ArtEpisode, rows: readonly PortraitRow[]): Promise<RowCount> {
  return edit((transaction) => writePortraits(transaction, episode, rows));
}

/** Likewise, inside a transaction. */
export async function writePortraits(
  transaction: EditTransaction,
  { seriesId, number }: ArtEpisode,
  rows: readonly PortraitRow[],
): Promise<RowCount> {
  const ids = rows.map(idOfRow);
  const stale = await transaction.portraitImage.deleteMany({
    where: { seriesId, episode: number, id: { notIn: ids } },
  });
  const written = await insertPortraits(transaction, seriesId, number, rows);
  return { written, removed: stale.count };
}

/** Adds rows to those that there are, and leaves out what the words no longer ask for. @returns how many came. */
export async function insertPortraits(
  transaction: EditTransaction,
  seriesId: string,
  episode: number,
  rows: readonly PortraitRow[],
): Promise<number> {
  await lockSeries(transaction, seriesId);
  const asked = placesSchema.parse(await transaction.portrait.findMany({ where: { seriesId, episode } }));
  const places = new Set(asked.map(nameOfPlace));
  const { count } = await transaction.portraitImage.createMany({
    data: rows
      .filter((row) => places.has(nameOfPlace(row)))
      .map((row) => ({ ...row, id: idOfRow(row), seriesId, episode })),
    skipDuplicates: true,
  });
  return count;
}

function idOfRow({ entityId, key }: PortraitRow): string {
  return idOf("portrait image", entityId, key);
}

function nameOfPlace({ entityId, page, box }: PortraitPlace): string {
  return JSON.stringify([entityId, page, box]);
}
