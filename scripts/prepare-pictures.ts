/**
 * Prepares the pictures of the series that ship with their art, once, at build: every page and cover, lettered in every
 * language and encoded. A start then only copies them; drawing would take it a minute and much memory.
 */
import { preparedFolder } from "#lib/ingest/art/include-art.ts";
import { preparePictures } from "#lib/ingest/art/prepare-pictures.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { shippedFolders } from "#lib/ingest/load-shipped-content.ts";
import { removeOthers } from "#lib/ingest/pictures/prepared-pictures.ts";

try {
  await prepare();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function prepare(): Promise<void> {
  const target = preparedFolder();
  const started = performance.now();
  const wanted = new Set<string>();
  let drawn = 0;
  const announce = once(() => console.log("drawing the pictures of our story, a minute or two, once ..."));
  for (const folder of await shippedFolders()) {
    const content = await readSeries(folder);
    const prepared = await preparePictures(content, folder, target, announce);
    for (const hash of prepared.hashes) wanted.add(hash);
    for (const warning of prepared.warnings) console.log(`${content.series.slug}: ${warning}`);
    drawn += prepared.drawn;
  }
  const removed = await removeOthers(target, wanted);
  if (drawn + removed === 0) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`prepared ${drawn} pictures in .build/pictures, removed ${removed} (${seconds} s)`);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
