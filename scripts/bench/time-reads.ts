/**
 * What the database takes for a reader's reads, on the engine that the environment names: search at growing numbers of
 * visible passages, and what is told without a model. Prints figures as JSON. Run by reads.ts, on data of its own.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { closeDatabase } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { storySoFar } from "#lib/recap/story-so-far.ts";
import { whoIsHere } from "#lib/recap/who-is-here.ts";
import { embedQuestion } from "#lib/retrieval/embed-question.ts";
import { searchPassages } from "#lib/retrieval/search.ts";
import { movePosition } from "#lib/sessions/move-position.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { loadSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { graphForSession } from "#lib/world/session-graph.ts";
import type { Figure } from "./figure.ts";
import { type Place, pageWith, repeatStory } from "./long-story.ts";
import { spread } from "./spread.ts";

const SERIES = "pepper-and-carrot";
const FOLDER = `content/${SERIES}`;
const VISIBLE = [400, 1_000, 2_000, 5_000] as const;
const TELLING_AT = 1_000;
const ROUNDS = 60;
const WARM_UP = 10;

const seriesId = idOf(SERIES);
const signal = new AbortController().signal;
const questions = z
  .object({ questions: z.array(z.object({ asks: z.string() })) })
  .parse(parse(readFileSync(`${FOLDER}/questions.yaml`, "utf8")))
  .questions.map(({ asks }) => asks);

const figures: Figure[] = await publishInMeasure();
await repeatStory(seriesId);
for (const visible of VISIBLE) figures.push(...(await timeSearch(visible)));
figures.push(...(await timeTelling()));
console.log(JSON.stringify(figures));
await closeDatabase();

async function publishInMeasure(): Promise<Figure[]> {
  const content = await readSeries(FOLDER);
  const began = performance.now();
  const { embedded } = await publish(content, builtinEmbedding());
  const seconds = (performance.now() - began) / 1000;
  return [{ of: "words ingested, with vectors of our own", value: embedded / seconds, unit: "passages/s" }];
}

async function timeSearch(visible: number): Promise<Figure[]> {
  const horizon = claimedHorizon({ seriesId, ...(await pageWith(seriesId, visible)) });
  const times = await timed(async (round) => {
    const text = questions[round % questions.length] ?? "";
    const vector = await embedQuestion(text, builtinEmbedding().model, signal);
    const search = { text, vector, language: "en", limit: 6, before: null, prefer: "panel" } as const;
    await readAt(horizon, (story) => searchPassages(story, search));
  });
  return spread(`a search among ${visible} passages`, times);
}

async function timeTelling(): Promise<Figure[]> {
  const session = await sessionAt(await pageWith(seriesId, TELLING_AT));
  const at = `${TELLING_AT} passages`;
  return [
    ...spread(`the story so far, ${at}`, await timed(() => storySoFar(session))),
    ...spread(`who is here, ${at}`, await timed(() => whoIsHere(session))),
    ...spread(`the whole world, ${at}`, await timed(() => graphForSession(session, "full"))),
  ];
}

async function sessionAt({ episode, page }: Place): Promise<ReadingSession> {
  const { slug } = await edit((transaction) =>
    transaction.episode.findUniqueOrThrow({ where: { seriesId_number: { seriesId, number: episode } } }),
  );
  const { sessionId } = await openSession({ episodeSlug: slug, readerId: null });
  return movePosition(await loadSession(sessionId), { currentPage: page });
}

/** Milliseconds of each round, after some that do not count. */
async function timed(work: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work(round + WARM_UP);
    if (round >= 0) times.push(performance.now() - began);
  }
  return times;
}
