/** The one transaction of a run: words, vectors, pictures and lettering, and that the run has come so far. */
import type { RunResult } from "#lib/contract-admin.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { writeArt } from "#lib/ingest/art/art-rows.ts";
import type { EpisodeArt } from "#lib/ingest/art/gather-art.ts";
import { episodeOf } from "#lib/ingest/art/included-sources.ts";
import { writePortraits } from "#lib/ingest/art/portrait-rows.ts";
import { markPublished } from "#lib/ingest/bundle/bundle-table.ts";
import { writeLettering } from "#lib/ingest/fetched-lettering/lettering-table.ts";
import { applyEdition, type Edition } from "#lib/ingest/publish/apply-edition.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { APPLY_TIMEOUT_MS } from "#lib/ingest/publish/publish.ts";
import { assignToPanels } from "#lib/ingest/transcript/assign-to-panels.ts";
import { directionOf } from "#lib/ingest/transcript/reading-order.ts";
import { requireRun } from "./claim-run.ts";
import type { Fetched } from "./fetch-step.ts";
import type { Counted, RunAtWork } from "./take-steps.ts";

export type WholeEdition = Edition & { art: readonly EpisodeArt[]; fetched: readonly Fetched[] };

/**
 * Makes the edition what readers read, or changes nothing.
 * @throws VectorsOutdated; RunLost and RunCancelled, because from here on it is too late to stop.
 */
export async function applyRun(
  { run, worker }: Pick<RunAtWork, "run" | "worker">,
  edition: WholeEdition,
  counted: Counted,
): Promise<void> {
  await edit(
    async (transaction) => {
      await requireRun(transaction, run.id, worker);
      const { written, removed } = await applyEdition(transaction, edition);
      const art = await applyArt(transaction, edition);
      await markPublished(transaction, idOf(run.series), run.bundleId);
      const result: RunResult = {
        ...counted,
        written,
        removed,
        art_written: art.written,
        art_removed: art.removed,
      };
      await transaction.ingestRun.update({ where: { id: run.id }, data: { result } });
    },
    { timeoutMs: APPLY_TIMEOUT_MS },
  );
}

async function applyArt(transaction: EditTransaction, { content, art, fetched }: WholeEdition) {
  const all = { written: 0, removed: 0 };
  const count = ({ written, removed }: typeof all) => {
    all.written += written;
    all.removed += removed;
  };
  for (const { episode, byLanguage, portraits } of art) {
    for (const [language, rows] of byLanguage) count(await writeArt(transaction, episode, language, rows));
    if (portraits !== null) count(await writePortraits(transaction, episode, portraits));
  }
  for (const one of fetched) {
    const episode = episodeOf(content.series, one.content);
    const written = await writeLettering(transaction, episode, one.language, letteredPages(one));
    count({ written, removed: 0 });
  }
  return all;
}

/** Balloons in the panels as this edition has them. */
function letteredPages({ content, language, lettering }: Fetched) {
  return lettering.map(({ page, balloons }) => {
    const panels = content.pages.find((one) => one.page === page)?.panels ?? [];
    const boxes = panels.map(({ box }) => box);
    return { page, balloons: assignToPanels(balloons, boxes, directionOf(language)) };
  });
}
