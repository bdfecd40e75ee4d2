import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { movePosition } from "#lib/sessions/move-position.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { readingProgress } from "#lib/sessions/progress.ts";
import { purgeSessions, purgeSessionsDaily } from "#lib/sessions/purge.ts";
import { horizonOfSession, loadSession } from "#lib/sessions/reading-session.ts";
import { saveQuestion } from "#lib/sessions/turns.ts";
import { BOOK, publishBook } from "#tests/support/published-book.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

beforeAll(() => publishBook());
beforeEach(() => edit((transaction) => transaction.readingSession.deleteMany()));

/** A session that was last used so many days ago. */
async function sessionLeft(days: number, readerId: string | null = null) {
  const { sessionId, readerId: reader } = await openSession({ episodeSlug: BOOK.first, readerId });
  await touch(sessionId, daysAgo(days));
  return { id: sessionId, readerId: reader };
}

async function touch(id: string, updatedAt: Date): Promise<void> {
  await edit((transaction) => transaction.readingSession.update({ where: { id }, data: { updatedAt } }));
}

async function idsLeft(): Promise<string[]> {
  const rows = await edit((transaction) =>
    transaction.readingSession.findMany({ orderBy: { updatedAt: "asc" }, select: { id: true } }),
  );
  return rows.map(({ id }) => id);
}

describe("a reading session that led to nothing", () => {
  it("F-SESS-09: goes once it is older than the days it is kept, and not before", async () => {
    await sessionLeft(91);
    const younger = await sessionLeft(89);
    expect(await purgeSessions({ days: 90 })).toBe(1);
    expect(await idsLeft()).toEqual([younger.id]);
  });

  it("stays, however old, when something was asked in it", async () => {
    const asked = await sessionLeft(500);
    const horizon = horizonOfSession(await loadSession(asked.id));
    await saveQuestion({ horizon, sessionId: asked.id, mode: "page", text: "Who is here?" });
    const parked = await sessionLeft(400);
    const { seriesId, episode, page } = horizon;
    const row = { id: randomUUID(), sessionId: parked.id, mode: "page", question: "And later?" };
    await edit((transaction) =>
      transaction.parkedQuestion.create({ data: { ...row, seriesId, episode, page } }),
    );
    expect(await purgeSessions({ days: 90 })).toBe(0);
    expect(await idsLeft()).toEqual([asked.id, parked.id]);
  });

  it("stays when sessions are kept for good", async () => {
    const old = await sessionLeft(5000);
    expect(await purgeSessions({ days: 0 })).toBe(0);
    expect(await idsLeft()).toEqual([old.id]);
  });

  it("goes with no more than so many others at once", async () => {
    for (const days of [100, 101, 102]) await sessionLeft(days);
    expect(await purgeSessions({ days: 90, limit: 2 })).toBe(2);
    expect(await purgeSessions({ days: 90, limit: 2 })).toBe(1);
  });
});

describe("a reader whose sessions are gone", () => {
  it("F-SESS-09: has lost nothing of where they have been, and goes on there", async () => {
    const { id, readerId } = await sessionLeft(0);
    await movePosition(await loadSession(id), { currentPage: 4, rightPage: 5 });
    await movePosition(await loadSession(id), { currentPage: 2 });
    await touch(id, daysAgo(200));
    expect(await purgeSessions({ days: 90 })).toBe(1);
    expect((await readingProgress(readerId)).get(BOOK.first)).toEqual({
      furthestPage: 5,
      lastPage: 5,
      sessionId: null,
    });
    const again = await sessionLeft(0, readerId);
    expect(await loadSession(again.id)).toMatchObject({ currentPage: 1, furthestPage: 5 });
  });
});

describe("the server", () => {
  it("F-SESS-09: purges when it starts and once a day from then on, and can end meanwhile", async () => {
    const timers = vi.spyOn(globalThis, "setInterval");
    await sessionLeft(91);
    purgeSessionsDaily();
    await expect.poll(idsLeft).toEqual([]);
    const [again, everyMs] = timers.mock.calls[0] ?? [];
    const timer = timers.mock.results[0]?.value;
    expect(everyMs).toBe(DAY_MS);
    expect(timer?.hasRef()).toBe(false);
    clearInterval(timer);
    await sessionLeft(91);
    again?.();
    await expect.poll(idsLeft).toEqual([]);
  });
});
