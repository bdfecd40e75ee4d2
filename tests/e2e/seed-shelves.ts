/**
 * Fills an empty data folder before its server starts, as `seed-shelves.ts odd|empty`: with what the content that ships
 * does not have. The server is told to bring nothing in itself (`LOAD_CONTENT=0`).
 */
import { closeDatabase } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";

const [which] = process.argv.slice(2);
const ODD = "odd-shelf";

await edit(async (transaction) => {
  await transaction.series.create({ data: seriesRow(ODD) });
  if (which === "odd") await transaction.episode.createMany({ data: oddEpisodes() });
});
await closeDatabase();

function seriesRow(slug: string) {
  return {
    id: idOf(slug),
    slug,
    title: { en: "The Odd Shelf" },
    language: "en",
    languages: ["en"],
    textLanguages: ["en"],
    license: "CC BY 4.0",
    licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
    attribution: "nobody in particular",
    art: "none",
    contentHash: "as it is",
  };
}

/** In no order; one of a single page, one of none, one that tells nothing of itself, one that cannot be read back. */
function oddEpisodes() {
  return [
    episodeRow(3, 4, { teaser: { en: "A long tale of a small thing. ".repeat(12).trim() } }),
    episodeRow(1, 1),
    episodeRow(5, 2, { credits: "this is no list of credits" }),
    episodeRow(4, 0),
    episodeRow(2, 2, { teaser: { en: "" } }),
  ];
}

function episodeRow(number: number, pageCount: number, changes: { teaser?: object; credits?: string } = {}) {
  return {
    id: idOf(ODD, number),
    seriesId: idOf(ODD),
    number,
    slug: `odd-${number}`,
    titles: { en: `Odd Number ${number}` },
    teaser: { en: "Something small happens." },
    credits: [],
    pageSizes: Array.from({ length: pageCount }, () => [600, 800]),
    pageCount,
    ...changes,
  };
}
