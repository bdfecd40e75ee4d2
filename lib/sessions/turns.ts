/**
 * The turns of a conversation. Saving is bookkeeping; reading them back goes through the law like any other story,
 * because an answer given on page 9 is a spoiler for its own reader who has turned back to page 2.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  type Mode,
  modeSchema,
  type Source,
  type Suggestion,
  sourceSchema,
  suggestionSchema,
  type Turn,
} from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { runStatement } from "#lib/db/run-statement.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import type { Horizon } from "#lib/spoiler/horizon.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";

const storedSources = z.array(sourceSchema);
const storedSuggestions = z.array(suggestionSchema);
const role = z.enum(["user", "assistant"]);
const exchanges = z.array(z.object({ question: z.string(), answer: z.string() }));
const idRows = z.tuple([z.object({ id: z.string() })]);

type Asked = { horizon: Horizon; sessionId: string; mode: Mode; text: string };

/**
 * Keeps a question, dated by the horizon it was asked at. One that is asked again because its answer failed is still
 * the same question. Returns its id.
 */
export async function saveQuestion(asked: Asked): Promise<string> {
  const { id, seriesId, episode, page, sessionId, mode, content } = messageRow(randomUUID(), asked);
  const rows = await runStatement(
    (client) => client.$queryRaw`
      with last as (
        select id, episode, page, mode, role, content from messages
        where session_id = ${sessionId}::uuid order by number desc limit 1
      ),
      same as (
        select id from last
        where (episode, page, mode, role, content) = (${episode}::int, ${page}::int, ${mode}, 'user', ${content})
      ),
      made as (
        insert into messages (id, series_id, episode, page, session_id, mode, role, content, retrieved_doc_ids)
        select ${id}::uuid, ${seriesId}::uuid, ${episode}::int, ${page}::int, ${sessionId}::uuid, ${mode}, 'user', ${content}, '{}'
        where not exists (select from same)
        returning id
      )
      select id::text from same union all select id::text from made`,
  );
  return idRows.parse(rows)[0].id;
}

type Answered = Asked & {
  questionId: string;
  sources: readonly Source[];
  suggestions: readonly Suggestion[];
  retrievedIds: readonly string[];
  latencyMs: number;
};

/** Keeps a finished answer beside its question, dated as the question was. Returns its id. */
export async function saveAnswer(answer: Answered): Promise<string> {
  const id = randomUUID();
  const { questionId, sources, suggestions, retrievedIds, latencyMs } = answer;
  const result = { sources: [...sources], suggestions: [...suggestions], retrievedDocIds: [...retrievedIds] };
  await edit((transaction) =>
    transaction.message.create({
      data: { ...messageRow(id, answer), role: "assistant", questionId, latencyMs, ...result },
    }),
  );
  return id;
}

function messageRow(id: string, { horizon, sessionId, mode, text }: Asked) {
  const { seriesId, episode, page } = horizon;
  return { id, seriesId, episode, page, sessionId, mode, content: text };
}

/** The conversation as it may be shown at this horizon, oldest first. */
export async function visibleTurns(visible: Visible): Promise<Turn[]> {
  const rows = await visible.message.findMany({ orderBy: { number: "asc" } });
  const turns = rows.map((row) => ({
    id: row.id,
    role: role.parse(row.role),
    mode: modeSchema.parse(row.mode),
    page: row.page,
    content: row.content,
    sources: storedSources.parse(row.sources),
    suggestions: storedSuggestions.parse(row.suggestions),
  }));
  const languages = await languagesOfPassages(
    visible,
    turns.flatMap(({ sources }) => sources.slice(0, 1)).map(({ id }) => id),
  );
  return turns.map((turn) => ({ ...turn, language: languages.get(turn.sources[0]?.id ?? "") ?? null }));
}

/** An answer is given in the language of what it rests on, which may not be the one its reader has now. */
async function languagesOfPassages(
  visible: Visible,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { id: { in: [...new Set(ids)] } };
  const passages = await visible.passage.findMany({ where, select: { id: true, language: true } });
  return new Map(passages.map(({ id, language }) => [id, tagOf(language)]));
}

/**
 * The last finished exchanges behind the horizon, oldest first, in one mode: what the model is reminded of.
 * A question without an answer is left out, so that questions and answers always alternate.
 */
export async function recentExchanges(
  visible: Visible,
  options: { mode: Mode; limit: number },
): Promise<{ question: string; answer: string }[]> {
  const newestFirst = await visible.$queryRaw`
    select asked.content as question, answered.content as answer
    from messages answered join messages asked on asked.id = answered.question_id
    where answered.role = 'assistant' and answered.mode = ${options.mode}
    order by answered.number desc limit ${options.limit}`;
  return exchanges.parse(newestFirst).reverse();
}
