/**
 * Finding passages for a question, inside `readAt`: by meaning, by words and by nearness, fused by rank. Every passage the
 * statement can see is behind the horizon, and whatever it counts, it counts among those: the vector search is exact, a
 * word is as rare as it is on the pages read so far, and ties are broken by id. Cutting the corpus at the horizon
 * changes nothing.
 */
import { toSql } from "pgvector";
import { z } from "zod";
import type { Visible } from "#lib/spoiler/read-at.ts";

export type Passage = {
  id: string;
  kind: "panel" | "fact";
  episode: number;
  episodeSlug: string;
  page: number;
  panel: number | null;
  /** Who it is about, by the names known at its page. */
  context: string;
  text: string;
  /** Fused reciprocal ranks, below 1; only good for ordering. */
  score: number;
};

export type SearchStatus = "ok" | "words_only" | "empty";
export type Found = { status: SearchStatus; passages: Passage[] };

export type Search = {
  text: string;
  /** The question as a vector and the model that made it; null searches by words alone. */
  vector: { model: string; values: readonly number[] } | null;
  language: string;
  /** How many passages to return, best first. */
  limit: number;
  /** Only what lies strictly before this page: the pages on screen are given to the model anyway. */
  before: { episode: number; page: number } | null;
  /** Which passages count more: the story's panels, or what is known about its world. */
  prefer: "panel" | "fact";
};

/**
 * Rank constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009), smaller than theirs because a
 * reader is shown few passages of few: the first ranks are to count.
 */
const RANK_CONSTANT = 20;
/** How deep the legs of meaning and of words look before fusing. */
const DEPTH = 100;
/** Readers ask about what they have just read: nearness counts as much as both other legs together, … */
const NEARNESS_WEIGHT = 2;
/** … and each page further back costs it this many ranks. */
const RANKS_PER_PAGE = 2;
/** Ranks of the kind that is not preferred count this much. */
const OTHER_KIND_WEIGHT = 0.5;

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(["panel", "fact"]),
  episode: z.int(),
  episodeSlug: z.string(),
  page: z.int(),
  panel: z.int().nullable(),
  context: z.string(),
  text: z.string(),
  score: z.number(),
  by_meaning: z.boolean(),
});

/** Searches what the transaction may see. */
export async function searchPassages(visible: Visible, search: Search): Promise<Found> {
  const { text, vector, language, limit, before, prefer } = search;
  const embedding = vector === null ? null : toSql([...vector.values]);
  const model = vector?.model ?? null;
  const rows = await visible.$queryRaw`
    with asked as materialized (
      select row_number() over (order by lexeme) as n, quote_literal(lexeme)::tsquery as word
      from unnest(to_tsvector(
        case ${language} when 'en' then 'english'::regconfig when 'fr' then 'french'::regconfig
                         else 'simple'::regconfig end, ${text}))
    ),
    any_asked as materialized (select string_agg(word::text, ' | ')::tsquery as words from asked),
    candidates as materialized (
      select id, episode, page, panel_id is null as is_fact,
        case when ${embedding !== null} and embedding_model = ${model} then embedding <=> ${embedding}::vector end as distance,
        case when passages.words @@ any_asked.words
          then array(select n from asked where passages.words @@ asked.word) end as matched
      from passages cross join any_asked
      where language = ${language}
        and (${before === null} or (episode, page) < (${before?.episode ?? 0}::int, ${before?.page ?? 0}::int))
    ),
    near as (
      select episode, page, ${RANKS_PER_PAGE}::int * row_number() over (order by episode desc, page desc) as rank
      from (select distinct episode, page from candidates) told
    ),
    hits as materialized (
      select id, episode, page, is_fact, n from candidates cross join unnest(matched) as n where matched is not null
    ),
    rarity as (
      select n, ln(1 + (select count(*) from candidates)::float8 / count(*)) as weight from hits group by n
    ),
    by_meaning as (
      select id, episode, page, is_fact, row_number() over (order by distance, id) as rank from candidates
      where distance is not null order by distance, id limit ${DEPTH}
    ),
    by_words as (
      select id, episode, page, is_fact, rank() over (order by relevance desc) as rank from (
        select id, episode, page, is_fact, sum(weight order by n) as relevance from hits join rarity using (n)
        group by id, episode, page, is_fact) matching
      order by relevance desc, id limit ${DEPTH}
    ),
    found as (
      select id, episode, page, is_fact,
        sum(1::float8 / (${RANK_CONSTANT}::int + rank)) as parts, bool_or(means) as by_meaning
      from (select *, true as means from by_meaning union all select *, false from by_words) legs
      group by id, episode, page, is_fact
    ),
    best as (
      select id, by_meaning,
        (parts + ${NEARNESS_WEIGHT}::float8 / (${RANK_CONSTANT}::int + near.rank))
          * case when is_fact = ${prefer === "fact"} then 1 else ${OTHER_KIND_WEIGHT}::float8 end as score
      from found join near using (episode, page)
      order by score desc, id limit ${limit}
    )
    select c.id::text, case when c.panel_id is null then 'fact' else 'panel' end as kind, c.episode,
      e.slug as "episodeSlug", c.page, p.number as panel, c.context, c.text, best.by_meaning, best.score
    from best join passages c using (id) left join panels p on p.id = c.panel_id
    join episodes e on e.series_id = c.series_id and e.number = c.episode
    order by best.score desc, c.id`;
  const found = z.array(rowSchema).parse(rows);
  return { status: statusOf(found), passages: found.map(({ by_meaning: _, ...passage }) => passage) };
}

function statusOf(rows: readonly { by_meaning: boolean }[]): SearchStatus {
  if (rows.length === 0) return "empty";
  return rows.some(({ by_meaning }) => by_meaning) ? "ok" : "words_only";
}
