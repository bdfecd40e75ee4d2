import { beforeAll, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { pagesForReader } from "#lib/episodes/pages-for-reader.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { movePosition } from "#lib/sessions/move-position.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { readingProgress } from "#lib/sessions/progress.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";
import { BOOK, publishBook, reachOf, smallBook } from "#tests/support/published-book.ts";

beforeAll(() => publishBook());

async function open(episodeSlug: string = BOOK.first, readerId: string | null = null) {
  const opened = await openSession({ episodeSlug, readerId });
  return { ...opened, session: await loadSession(opened.sessionId) };
}

describe("a reader who leafs faster than the server", () => {
  it("has been as far as the furthest of their moves, whichever comes last", async () => {
    const { session, sessionId } = await open();
    const pages = [2, 6, 3, 5, 1, 4];
    await Promise.all(pages.map((currentPage) => movePosition(session, { currentPage })));
    const after = await loadSession(sessionId);
    expect(after.furthestPage).toBe(6);
    expect(pages).toContain(after.currentPage);
  });

  it("opens one row of progress with two sessions at once", async () => {
    const { readerId } = await open();
    await Promise.all([open(BOOK.second, readerId), open(BOOK.second, readerId)]);
    const rows = await edit((transaction) => transaction.readingProgress.findMany({ where: { readerId } }));
    expect(rows).toHaveLength(2);
  });
});

describe("a reader's progress", () => {
  it("is, for each episode they opened, the furthest page and the place they were last at", async () => {
    const first = await open();
    await movePosition(first.session, { currentPage: 4, rightPage: 5 });
    await movePosition(await loadSession(first.sessionId), { currentPage: 2 });
    const second = await open(BOOK.second, first.readerId);
    expect(await readingProgress(first.readerId)).toEqual(
      new Map([
        [BOOK.first, { furthestPage: 5, lastPage: 2, sessionId: first.sessionId }],
        [BOOK.second, { furthestPage: 1, lastPage: 1, sessionId: second.sessionId }],
      ]),
    );
  });

  it("begins with the episode they read last", async () => {
    const first = await open();
    const second = await open(BOOK.second, first.readerId);
    const order = async () => [...(await readingProgress(first.readerId)).keys()];
    await movePosition(second.session, { currentPage: 2 });
    expect(await order()).toEqual([BOOK.second, BOOK.first]);
    const later = { updatedAt: new Date(Date.now() + 60_000) };
    await edit((transaction) =>
      transaction.readingSession.update({ where: { id: first.sessionId }, data: later }),
    );
    expect(await order()).toEqual([BOOK.first, BOOK.second]);
  });

  it("goes on in the session they used last", async () => {
    const old = await open();
    const recent = await open(BOOK.first, old.readerId);
    await movePosition(recent.session, { currentPage: 3 });
    const longAgo = { updatedAt: new Date("2020-02-02") };
    await edit((transaction) =>
      transaction.readingSession.update({ where: { id: old.sessionId }, data: longAgo }),
    );
    const progress = await readingProgress(old.readerId);
    expect(progress.get(BOOK.first)).toEqual({
      furthestPage: 3,
      lastPage: 3,
      sessionId: recent.sessionId,
    });
  });

  it("is nothing for somebody who is not known", async () => {
    expect(await readingProgress("00000000-0000-4000-8000-000000000000")).toEqual(new Map());
  });
});

describe("the first screen, before there is a session", () => {
  const pagesOf = (page: number, furthestPage: number) =>
    pagesForReader({ episodeSlug: BOOK.first, page, furthestPage, language: "en" });

  it("has the words up to the page in the address, where the reader has been", async () => {
    expect(reachOf(await pagesOf(2, 4))).toEqual([1, 2]);
  });

  it("is held back to the furthest page by an address that runs ahead", async () => {
    expect(reachOf(await pagesOf(6, 3))).toEqual([1, 3]);
    expect(reachOf(await pagesOf(6, 1))).toEqual([1, 1]);
  });

  it.each([0, -3, 99])("has a page of the episode even for an address with page %d", async (page) => {
    expect(reachOf(await pagesOf(page, 1))).toEqual([1, 1]);
    expect(reachOf(await pagesOf(page, 99))[1]).toBeLessThanOrEqual(BOOK.pageCount);
  });
});

describe("a book that has become shorter", () => {
  it("leaves its readers on its last page", async () => {
    const { session, sessionId } = await open(BOOK.second);
    await movePosition(session, { currentPage: 1, rightPage: 2 });
    const book = smallBook();
    const [first, second] = book.episodes;
    if (first === undefined || second === undefined) throw new Error("the book has two episodes");
    const isKept = ({ at }: { at: readonly number[] }) => !(at[0] === 2 && at[1] === 2);
    await publish(
      {
        ...book,
        episodes: [first, { ...second, pages: second.pages.slice(0, 1) }],
        entities: book.entities.map((entity) => ({ ...entity, facts: entity.facts.filter(isKept) })),
      },
      builtinEmbedding(),
    );
    expect(await loadSession(sessionId)).toMatchObject({
      pageCount: 1,
      currentPage: 1,
      rightPage: null,
      furthestPage: 1,
    });
    await publishBook();
  });
});
