/** Fills the database that the environment names with a long story. Prints where a reader sees a thousand passages of it. */
import { closeDatabase } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { loadShippedContent } from "#lib/ingest/load-shipped-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { pageWith, repeatStory } from "./long-story.ts";

const SERIES = "pepper-and-carrot";
const VISIBLE = 1_000;

const seriesId = idOf(SERIES);
// As a start loads it, or the start of the site that is measured would load it again and take the repetitions away.
await loadShippedContent();
await repeatStory(seriesId);
const { episode: number, page } = await pageWith(seriesId, VISIBLE);
const { slug } = await edit((transaction) =>
  transaction.episode.findUniqueOrThrow({ where: { seriesId_number: { seriesId, number } } }),
);
console.log(JSON.stringify({ slug, page }));
await closeDatabase();
