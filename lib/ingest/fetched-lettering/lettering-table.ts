/** Fetched lettering in the database, and the panels that it is put into. */
import { z } from "zod";
import { boxSchema } from "#lib/contract-pages.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import type { ArtEpisode } from "#lib/ingest/art/art-rows.ts";
import { type LetteredBalloon, letteringRow } from "#lib/ingest/publish/lettering-rows.ts";
import type { LetteredPage } from "./write-texts.ts";

const boxesSchema = z.array(boxSchema);

/** The panels of each page of an episode, in reading order, by page. */
export async function loadPanelBoxes({ seriesId, number }: ArtEpisode) {
  const layouts = await edit((transaction) =>
    transaction.pageLayout.findMany({ where: { seriesId, episode: number } }),
  );
  return new Map(layouts.map(({ page, boxes }) => [page, boxesSchema.parse(boxes)]));
}

/** Makes these pages say what they are given to say, in one transaction. @returns how many did not already. */
export async function saveLettering(
  episode: ArtEpisode,
  language: string,
  pages: readonly LetteredPage[],
): Promise<number> {
  return edit((transaction) => writeLettering(transaction, episode, language, pages));
}

/** Likewise, inside a transaction. */
export async function writeLettering(
  transaction: EditTransaction,
  { series, seriesId, number }: ArtEpisode,
  language: string,
  pages: readonly LetteredPage[],
): Promise<number> {
  const rows = await transaction.pageLettering.findMany({ where: { seriesId, episode: number, language } });
  let written = 0;
  for (const { page, balloons } of pages) {
    // Who speaks, and how, only the picture tells.
    const said: LetteredBalloon[] = balloons.map(({ panel, text }) => ({
      panel,
      who: null,
      kind: null,
      text,
    }));
    const stored = rows.find((row) => row.page === page);
    if (stored !== undefined && isSame(stored.balloons, said)) continue;
    const { id } = letteringRow(series, seriesId, [number, page], language);
    await transaction.pageLettering.upsert({
      where: { id },
      create: { id, seriesId, episode: number, page, language, balloons: said },
      update: { balloons: said },
    });
    written += 1;
  }
  return written;
}

const storedSchema = z.array(z.object({ panel: z.int().nullable(), text: z.string() }));

function isSame(stored: unknown, said: readonly LetteredBalloon[]): boolean {
  const key = (balloons: readonly { panel: number | null; text: string }[]) =>
    JSON.stringify(balloons.map(({ panel, text }) => [panel, text]));
  return key(storedSchema.parse(stored)) === key(said);
}
