/**
 * What a server process does before it serves: check the configuration, open and migrate the database, load the content
 * that ships with the code where it is missing, and then, in the background, take up ingest runs that were left, tidy up
 * and see to the art.
 */
import { closeDatabase, database } from "#lib/db/database.ts";
import { outlast } from "#lib/db/outlast.ts";
import { env } from "#lib/env.ts";
import { finishUnderWay } from "#lib/http/under-way.ts";
import { fetchMissingArt } from "#lib/ingest/art/fetch-missing-art.ts";
import { mendPortraits } from "#lib/ingest/art/mend-portraits.ts";
import { collectUnusedPictures } from "#lib/ingest/art/unused-pictures.ts";
import { fetchMissingLettering } from "#lib/ingest/fetched-lettering/fetch-missing-lettering.ts";
import { drawArt, loadShippedContent, type UndrawnSeries } from "#lib/ingest/load-shipped-content.ts";
import { stopWorker, takeUpRuns } from "#lib/ingest/runs/worker.ts";
import { log, loggable } from "#lib/log.ts";
import { configuredBucket } from "#lib/providers/storage/index.ts";
import { putProbe } from "#lib/providers/storage/r2-housekeeping.ts";
import { purgeSessionsDaily } from "#lib/sessions/purge.ts";

/** Ends the process when the site cannot be served: a supervisor must see that, and Next alone would answer 500s. */
export async function start(): Promise<void> {
  let undrawn: UndrawnSeries[] = [];
  try {
    const { engine, migrated } = await outlast(database);
    log.info({ engine, migrated }, "database open");
    const { LOAD_CONTENT, RELEASE_COMMAND } = env();
    if (LOAD_CONTENT || RELEASE_COMMAND) undrawn = await loadShippedContent();
    if (RELEASE_COMMAND) await endRelease(undrawn);
  } catch (error) {
    log.fatal({ error: loggable(error) }, "cannot start");
    if (process.env.NODE_ENV === "production") process.exit(1);
    throw error;
  }
  if (process.env.NODE_ENV === "production") stopOnSignals();
  purgeSessionsDaily();
  await takeUpRuns({ alone: env().DATABASE_URL === undefined });
  bringArtQuietly(undrawn);
}

/**
 * What a host runs once before it replaces the machines that serve: everything up to here, and no more. The process ends
 * with 0, or, when anything fails, with 1 and the old version still serving.
 */
async function endRelease(undrawn: readonly UndrawnSeries[]): Promise<void> {
  await drawArt(undrawn);
  const bucket = configuredBucket();
  if (bucket !== null) await putProbe(bucket);
  await closeDatabase();
  log.info("released");
  process.exit(0);
}

/** What readers can do without: none of it may end the process, or keep the next from being tried. */
async function bringArtQuietly(undrawn: readonly UndrawnSeries[]): Promise<void> {
  const drawn = quietly(drawArt(undrawn), "art could not be drawn; its pages are shown as text");
  await quietly(mendPortraits(), "portraits could not be cut; characters are shown without");
  if (env().FETCH_ART && env().DATABASE_URL === undefined) {
    await quietly(fetchMissingArt(), "art could not be fetched; its pages are shown as text");
    await quietly(fetchMissingLettering(), "lettering could not be fetched; its pages have no transcript");
  }
  await drawn;
  await quietly(collectUnusedPictures(), "pictures that nothing needs any more could not be removed");
}

async function quietly(work: Promise<unknown>, warning: string): Promise<void> {
  await work.catch((error: unknown) => {
    log.warn({ error: loggable(error) }, warning);
  });
}

/**
 * Next stops listening by itself and ends the process when the last answer is out, whichever of the two is first; what is
 * under way needs the database to its end.
 */
function stopOnSignals(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      Promise.all([stopWorker(), finishUnderWay()])
        .then(closeDatabase)
        .finally(() => process.exit(0));
    });
  }
}
