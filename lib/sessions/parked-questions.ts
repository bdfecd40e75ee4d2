/**
 * Questions that wait for an answer. What is kept is the question and how far its reader had come, never whether an
 * answer lies ahead; that one has come is a row of its own, dated by the page that gives it. A reader's questions go
 * with them from session to session of a series.
 */
import { randomUUID } from "node:crypto";
import { type Mode, modeSchema } from "#lib/contract.ts";
import { MAX_PARKED, type ParkedQuestion } from "#lib/contract-parked.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { ProblemError } from "#lib/errors.ts";
import type { Horizon } from "#lib/spoiler/horizon.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import type { ReadingSession } from "./reading-session.ts";

type Parking = { horizon: Horizon; sessionId: string; mode: Mode; text: string };

/** Keeps a question, dated by the horizon it was asked at; asked again in the same words it is kept once. Returns its id. */
export async function parkQuestion({ horizon, sessionId, mode, text }: Parking): Promise<string> {
  const { seriesId, episode, page } = horizon;
  return edit(async (transaction) => {
    const kept = await transaction.parkedQuestion.findMany({
      where: { sessionId },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    });
    const same = kept.find((one) => one.mode === mode && one.question === text);
    if (same !== undefined) return same.id;
    const id = randomUUID();
    const asked = { id, seriesId, episode, page, sessionId, mode, question: text };
    await transaction.parkedQuestion.create({
      data: { ...asked, checkedEpisode: episode, checkedPage: page },
    });
    const oldest = kept.slice(MAX_PARKED - 1).map((one) => one.id);
    await transaction.parkedQuestion.deleteMany({ where: { id: { in: oldest } } });
    return id;
  });
}

/** Lets go of a question. @throws ProblemError `not_found` when it is not this session's. */
export async function forgetParked(sessionId: string, id: string): Promise<void> {
  const { count } = await edit((transaction) =>
    transaction.parkedQuestion.deleteMany({ where: { id, sessionId } }),
  );
  if (count === 0) throw new ProblemError("not_found", "This question is not kept here any more.");
}

export type Waiting = { id: string; mode: Mode; question: string; episode: number; page: number };

/**
 * The questions of a session's reader that wait and were last looked at before this horizon, oldest first. They are
 * this session's from now on.
 */
export async function takeUnchecked(session: ReadingSession, horizon: Horizon): Promise<Waiting[]> {
  return edit(async (transaction) => {
    await bringAlong(transaction, session);
    const rows = await transaction.parkedQuestion.findMany({
      where: {
        sessionId: session.id,
        answers: { none: {} },
        OR: [
          { checkedEpisode: { lt: horizon.episode } },
          { checkedEpisode: horizon.episode, checkedPage: { lt: horizon.page } },
        ],
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    return rows.map(({ id, mode, question, episode, page }) => ({
      id,
      mode: modeSchema.parse(mode),
      question,
      episode,
      page,
    }));
  });
}

/** Questions kept in other episodes of the series, by the same reader. */
async function bringAlong(transaction: EditTransaction, session: ReadingSession): Promise<void> {
  const { id: sessionId, readerId, seriesId } = session;
  const elsewhere = { seriesId, session: { readerId }, NOT: { sessionId } };
  await transaction.parkedAnswer.updateMany({ where: elsewhere, data: { sessionId } });
  await transaction.parkedQuestion.updateMany({ where: elsewhere, data: { sessionId } });
}

export type FoundOn = { questionId: string; episode: number; page: number; panel: number | null };

/** Notes that these questions have been looked at up to this horizon, and what was found for some of them. */
export async function noteChecked(options: {
  sessionId: string;
  horizon: Horizon;
  checked: readonly string[];
  found: readonly FoundOn[];
}): Promise<void> {
  const { sessionId, horizon, checked, found } = options;
  const { seriesId, episode, page } = horizon;
  await edit(async (transaction) => {
    const still = await transaction.parkedQuestion.findMany({
      where: { id: { in: [...checked] }, sessionId },
      select: { id: true },
    });
    const kept = new Set(still.map(({ id }) => id));
    await transaction.parkedQuestion.updateMany({
      where: { id: { in: [...kept] } },
      data: { checkedEpisode: episode, checkedPage: page },
    });
    await transaction.parkedAnswer.createMany({
      data: found
        .filter(({ questionId }) => kept.has(questionId))
        .map((answer) => ({ ...answer, id: randomUUID(), seriesId, sessionId })),
      skipDuplicates: true,
    });
  });
}

/** The questions that wait, as they may be shown at this horizon, newest first. Read inside `readAt`. */
export async function visibleParked(visible: Visible): Promise<ParkedQuestion[]> {
  const rows = await visible.parkedQuestion.findMany({
    include: { answers: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  const numbers = rows.flatMap(({ answers }) => answers.map(({ episode }) => episode));
  const seriesId = rows[0]?.seriesId;
  const episodes =
    seriesId === undefined || numbers.length === 0
      ? []
      : await visible.episode.findMany({ where: { seriesId, number: { in: numbers } } });
  return rows.map(({ id, mode, question, episode, page, answers: [answer] }) => ({
    id,
    mode: modeSchema.parse(mode),
    question,
    episode_number: episode,
    page,
    found:
      answer === undefined
        ? null
        : {
            episode_slug: episodes.find(({ number }) => number === answer.episode)?.slug ?? "",
            episode_number: answer.episode,
            page: answer.page,
            panel: answer.panel,
          },
  }));
}
