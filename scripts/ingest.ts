/**
 * `npm run ingest -- --series pepper-and-carrot --episodes 1-3`: publishes the content folder, then fetches and encodes
 * the art of the named episodes and fetches their lettering; art that lies beside the words is lettered for all. Running
 * it again changes nothing.
 */
import "#scripts/load-env.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "#lib/db/database.ts";
import { FolderInUse } from "#lib/db/embedded/folder-lock.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import type { Quality } from "#lib/ingest/acquire/official-site.ts";
import { makePoliteFetch } from "#lib/ingest/acquire/polite-fetch.ts";
import { remoteEpisodes } from "#lib/ingest/art/fetch-missing-art.ts";
import { includeArt } from "#lib/ingest/art/include-art.ts";
import { ingestArt } from "#lib/ingest/art/ingest-art.ts";
import { mendPortraits } from "#lib/ingest/art/mend-portraits.ts";
import { collectUnusedPictures } from "#lib/ingest/art/unused-pictures.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { parseEpisodeRange } from "#lib/ingest/episode-range.ts";
import { ingestLettering } from "#lib/ingest/fetched-lettering/ingest-lettering.ts";
import { providerForSeries } from "#lib/ingest/load-shipped-content.ts";
import { publish } from "#lib/ingest/publish/publish.ts";

const USAGE = `usage: npm run ingest -- --series <folder under content/> [--episodes 1-3,5] [--quality low-res|hi-res]
                     [--language en] [--refresh] [--no-art] [--no-lettering] [--env-file .env]`;

type Episode = Awaited<ReturnType<typeof remoteEpisodes>>[number];

const { values } = parseArgs({
  options: {
    series: { type: "string", default: "pepper-and-carrot" },
    episodes: { type: "string" },
    quality: { type: "string", default: "low-res" },
    language: { type: "string" },
    refresh: { type: "boolean", default: false },
    "no-art": { type: "boolean", default: false },
    "no-lettering": { type: "boolean", default: false },
    "env-file": { type: "string" },
  },
});

try {
  await ingest();
  const portraits = await mendPortraits();
  if (portraits > 0) console.log(`portraits: ${portraits} cut from the pictures that were there`);
  const collected = await collectUnusedPictures();
  if (collected > 0) console.log(`pictures: ${collected} files removed that nothing needs any more`);
} catch (error) {
  if (!isForEditors(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

function isForEditors(error: unknown): error is Error {
  return error instanceof ContentError || error instanceof AcquireError || error instanceof FolderInUse;
}

async function ingest(): Promise<void> {
  const { series, quality } = values;
  if (quality !== "low-res" && quality !== "hi-res") throw new AcquireError(USAGE);
  const wanted = values.episodes === undefined ? null : parseEpisodeRange(values.episodes);
  if (wanted !== null && wanted.length === 0) throw new AcquireError(USAGE);
  const folder = join("content", series);
  const content = await readSeries(folder);
  const published = await publish(content, await providerForSeries(content.series.slug));
  console.log(
    `words: ${published.written} rows written, ${published.removed} removed, ${published.embedded} passages embedded`,
  );
  if (content.series.art === "included") {
    if (values["no-art"]) return;
    const { warnings, taken, drawn, written, removed } = await includeArt(content, folder);
    console.log(
      `art: ${taken} prepared pictures taken, ${drawn} drawn, ${written} rows written, ${removed} removed`,
    );
    printWarnings(warnings);
    return;
  }
  const episodes = (await remoteEpisodes()).filter(
    (episode) =>
      episode.series === content.series.slug && (wanted === null || wanted.includes(episode.number)),
  );
  if (!values["no-art"]) for (const episode of episodes) await fetchArt(episode, quality);
  if (!values["no-lettering"]) await fetchLettering(episodes);
}

async function fetchArt(episode: Episode, quality: Quality): Promise<void> {
  const language = values.language ?? episode.language;
  const art = await ingestArt(episode, { language, quality, refresh: values.refresh });
  console.log(
    `${episode.slug} (${language}): ${art.downloaded} pictures downloaded, ${art.encoded} encoded, ` +
      `${art.written} rows written, ${art.removed} removed`,
  );
  printWarnings(art.warnings);
}

/** The art is there without it, so a source that cannot be reached is told and not an error; others are not asked then. */
async function fetchLettering(episodes: readonly Episode[]): Promise<void> {
  const fetch = makePoliteFetch();
  try {
    for (const episode of episodes) {
      const language = values.language ?? episode.language;
      const lettering = await ingestLettering(episode, { language, refresh: values.refresh, fetch });
      console.log(
        `${episode.slug} (${language}): ${lettering.pages} pages of lettering, ${lettering.downloaded} downloaded, ` +
          `${lettering.written} rows written`,
      );
      printWarnings(lettering.warnings);
    }
  } catch (error) {
    if (!(error instanceof AcquireError)) throw error;
    printWarnings([`lettering: ${error.message} Pages have no transcript until it can be fetched.`]);
  }
}

function printWarnings(warnings: readonly string[]): void {
  for (const warning of warnings) console.log(`  ${warning}`);
}
