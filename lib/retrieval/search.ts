/**
 * Finding passages for a question, inside `readAt`: by meaning and by words, fused by rank. Every passage the statement
 * can see is behind the horizon, the vector search is exact, ranking uses nothing of the corpus as a whole, and ties
 * are broken by id: cutting the corpus at the horizon changes nothing.
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
  /** Fused reciprocal ranks, at most 2 / (60 + 1); only good for ordering. */
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

/** Rank constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009). */
const RANK_CONSTANT = 60;
/** How deep each leg looks before fusing. */
const DEPTH = 40;
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
    with candidates as materialized (
      select id, series_id, episode, page, panel_id, fact_id, context, text, words, embedding, embedding_model
      from passages
      where language = ${language}
        and (${before === null} or (episode, page) < (${before?.episode ?? 0}::int, ${before?.page ?? 0}::int))
    ),
    question as (
      select replace(websearch_to_tsquery(
        case ${language} when 'en' then 'english'::regconfig when 'fr' then 'french'::regconfig
                         else 'simple'::regconfig end, ${withoutDenials(text)})::text, '&', '|')::tsquery as words
    ),
    by_meaning as (
      select id, row_number() over (order by distance, id) as rank from (
        select id, embedding <=> ${embedding}::vector as distance from candidates
        where ${embedding !== null} and embedding_model = ${model} and embedding is not null
        order by distance, id limit ${DEPTH}) nearest
    ),
    by_words as (
      select id, row_number() over (order by relevance desc, id) as rank from (
        select id, ts_rank_cd(candidates.words, question.words, 1) as relevance from candidates, question
        where candidates.words @@ question.words order by relevance desc, id limit ${DEPTH}) matching
    )
    select c.id::text, case when c.panel_id is null then 'fact' else 'panel' end as kind,
      c.episode, e.slug as "episodeSlug", c.page, p.number as panel, c.context, c.text, m.id is not null as by_meaning,
      ((coalesce(1.0 / (${RANK_CONSTANT}::int + m.rank), 0) + coalesce(1.0 / (${RANK_CONSTANT}::int + w.rank), 0))
        * case when (c.panel_id is null) = ${prefer === "fact"} then 1 else ${OTHER_KIND_WEIGHT}::float8 end
      )::float8 as score
    from candidates c
    left join by_meaning m using (id) left join by_words w using (id) left join panels p on p.id = c.panel_id
    join episodes e on e.series_id = c.series_id and e.number = c.episode
    where m.id is not null or w.id is not null
    order by score desc, c.id limit ${limit}`;
  const found = z.array(rowSchema).parse(rows);
  return { status: statusOf(found), passages: found.map(({ by_meaning: _, ...passage }) => passage) };
}

/**
 * A dash in front of a word would ask for everything without that word, which is nearly everything. Questions have dashes
 * for other reasons, so none of them means that.
 */
function withoutDenials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])-+/gu, " ");
}

function statusOf(rows: readonly { by_meaning: boolean }[]): SearchStatus {
  if (rows.length === 0) return "empty";
  return rows.some(({ by_meaning }) => by_meaning) ? "ok" : "words_only";
}
