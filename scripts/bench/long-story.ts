/**
 * A comic of a hundred episodes, for measuring: the one we have, told again and again, each time further on, so that there
 * is always more ahead of a reader than behind. Needs the series of eleven episodes to be published.
 */
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import { refreshStatistics } from "#lib/db/statistics.ts";

const EPISODES = 11;
const TIMES_OVER = 9;

/** Adds later episodes with the same panels and facts, as many rows as a comic that long has, under new ids. */
export async function repeatStory(seriesId: string): Promise<void> {
  await edit(
    async (transaction) => {
      for (let time = 1; time < TIMES_OVER; time += 1) {
        const on = EPISODES * time;
        await transaction.$executeRaw`
          insert into episodes (id, series_id, number, slug, upstream, titles, teaser, credits, credits_url, published_on,
            page_sizes, page_count)
          select gen_random_uuid(), series_id, number + ${on}::int, slug || '-' || ${on}::text, upstream, titles, teaser,
            credits, credits_url, published_on, page_sizes, page_count
          from episodes where series_id = ${seriesId}::uuid and number <= ${EPISODES}`;
        await transaction.$executeRaw`
          insert into pages (id, series_id, episode, page, gist, mood, places)
          select gen_random_uuid(), series_id, episode + ${on}::int, page, gist, mood, places
          from pages where series_id = ${seriesId}::uuid and episode <= ${EPISODES}`;
        await transaction.$executeRaw`
          insert into passages (id, series_id, episode, page, language, panel_id, fact_id, context, text, hash,
            embedding_model, embedding)
          select gen_random_uuid(), series_id, episode + ${on}::int, page, language, panel_id, fact_id, context, text, hash,
            embedding_model, embedding
          from passages where series_id = ${seriesId}::uuid and episode <= ${EPISODES}`;
        await transaction.$executeRaw`
          insert into page_words (id, series_id, episode, page, language, words)
          select gen_random_uuid(), series_id, episode + ${on}::int, page, language, words
          from page_words where series_id = ${seriesId}::uuid and episode <= ${EPISODES}`;
      }
    },
    { timeoutMs: 120_000 },
  );
  await refreshStatistics();
}

export type Place = { episode: number; page: number };

/** The first page at which a reader can see as many passages. */
export async function pageWith(seriesId: string, visible: number): Promise<Place> {
  const [place] = z.array(z.object({ episode: z.int(), page: z.int() })).parse(
    await edit(
      (transaction) => transaction.$queryRaw`
        select episode, page from (
          select episode, page, sum(count(*)) over (order by episode, page) as behind
          from passages where series_id = ${seriesId}::uuid group by episode, page) told
        where behind >= ${visible}::int order by episode, page limit 1`,
    ),
  );
  if (place === undefined) throw new Error(`there are no ${visible} passages`);
  return place;
}
