/**
 * Portraits that the words ask for, whose page has its art, and that were never cut: after words were published alone, or
 * a run that was killed. They are cut from the page's widest stored picture, so nothing is fetched and nothing drawn.
 */
import { edit } from "#lib/db/edit.ts";
import { cutPortrait } from "#lib/ingest/pictures/cut-portrait.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { ArtEpisode } from "./art-rows.ts";
import { insertPortraits, renewPortrait, wantedPortraits } from "./portrait-rows.ts";
import { storePicture } from "./store-picture.ts";

/** @returns how many portraits were cut. @throws PictureError when a stored picture is damaged. */
export async function mendPortraits(): Promise<number> {
  let cut = 0;
  for (const episode of await faceless()) cut += await mendEpisode(episode);
  return cut;
}

async function mendEpisode(episode: ArtEpisode): Promise<number> {
  let cut = 0;
  for (const portrait of await wantedPortraits(episode)) {
    const page = portrait.stored.length > 0 ? null : await widestPicture(episode, portrait.page);
    const file = page === null ? null : await storage().get(page.key);
    if (page === null || file === null) continue;
    const rows = await renewPortrait(portrait, page.sourceHash, async (hash) =>
      storePicture(episode, page.page, page.language, await cutPortrait(file.bytes, portrait.box, hash)),
    );
    const { seriesId, number } = episode;
    await edit((transaction) => insertPortraits(transaction, seriesId, number, rows));
    cut += 1;
  }
  return cut;
}

function widestPicture({ seriesId, number, language }: ArtEpisode, page: number) {
  return edit((transaction) =>
    transaction.pageImage.findFirst({
      where: { seriesId, episode: number, page, language },
      orderBy: { width: "desc" },
    }),
  );
}

/** The episodes with a portrait that has no picture. */
async function faceless(): Promise<ArtEpisode[]> {
  const rows = await edit((transaction) =>
    transaction.episode.findMany({
      where: { pages: { some: { portraits: { some: { entity: { portraitImages: { none: {} } } } } } } },
      include: { series: true },
      orderBy: [{ series: { slug: "asc" } }, { number: "asc" }],
    }),
  );
  return rows.map(({ id, seriesId, slug, number, series }) => ({
    id,
    seriesId,
    series: series.slug,
    language: series.language,
    slug,
    number,
  }));
}
