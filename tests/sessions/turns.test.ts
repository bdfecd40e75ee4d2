import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Mode } from "#lib/contract.ts";
import { movePosition } from "#lib/sessions/move-position.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { horizonOfSession, loadSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { recentExchanges, saveAnswer, saveQuestion, visibleTurns } from "#lib/sessions/turns.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { BOOK, publishBook } from "#tests/support/published-book.ts";

let session: ReadingSession;
beforeAll(() => publishBook());
beforeEach(async () => {
  const { sessionId } = await openSession({ episodeSlug: BOOK.first, readerId: null });
  session = await loadSession(sessionId);
});

async function turnTo(currentPage: number): Promise<void> {
  session = await movePosition(session, { currentPage });
}

async function askAndAnswer(text: string, mode: Mode = "page"): Promise<void> {
  const asked = { horizon: horizonOfSession(session), sessionId: session.id, mode };
  const questionId = await saveQuestion({ ...asked, text });
  const extras = { sources: [], suggestions: [], retrievedIds: [], latencyMs: 1 };
  await saveAnswer({ ...asked, ...extras, questionId, text: `To ${text}` });
}

const remembered = (mode: Mode = "page", limit = 5) =>
  readAt(horizonOfSession(session), (visible) => recentExchanges(visible, { mode, limit }));

describe("what the companion is reminded of", () => {
  it("is the latest exchanges in one mode, in the order they were had", async () => {
    for (const text of ["one", "two", "three"]) await askAndAnswer(text);
    await askAndAnswer("lore", "wiki");
    expect(await remembered("page", 2)).toEqual([
      { question: "two", answer: "To two" },
      { question: "three", answer: "To three" },
    ]);
    expect(await remembered("wiki")).toEqual([{ question: "lore", answer: "To lore" }]);
  });

  it("is whole exchanges only: a question that was never answered is left out", async () => {
    await saveQuestion({
      horizon: horizonOfSession(session),
      sessionId: session.id,
      mode: "page",
      text: "left",
    });
    await askAndAnswer("answered");
    expect(await remembered()).toEqual([{ question: "answered", answer: "To answered" }]);
  });

  it("is not the latest exchange when that was had further on", async () => {
    await askAndAnswer("here");
    await turnTo(4);
    for (const text of ["a", "b", "c", "d", "e", "f"]) await askAndAnswer(text);
    await turnTo(1);
    expect(await remembered()).toEqual([{ question: "here", answer: "To here" }]);
  });
});

describe("what a reader is shown of a conversation", () => {
  it("is in the order it was had, each turn dated by the page it was asked on", async () => {
    await turnTo(3);
    await askAndAnswer("on three");
    await turnTo(2);
    await askAndAnswer("on two");
    await turnTo(3);
    const turns = await readAt(horizonOfSession(session), visibleTurns);
    expect(turns.map(({ content, page }) => [content, page])).toEqual([
      ["on three", 3],
      ["To on three", 3],
      ["on two", 2],
      ["To on two", 2],
    ]);
  });
});

describe("a question that is asked again", () => {
  const ask = (text: string, mode: Mode = "page") =>
    saveQuestion({ horizon: horizonOfSession(session), sessionId: session.id, mode, text });
  const kept = async () =>
    (await readAt(horizonOfSession(session), visibleTurns)).map(({ content }) => content);

  it("because its answer failed is kept once", async () => {
    const first = await ask("Who is there?");
    expect(await ask("Who is there?")).toBe(first);
    expect(await kept()).toEqual(["Who is there?"]);
  });

  it("after it was answered, in the other mode or on another page is another question", async () => {
    await askAndAnswer("Who is there?");
    await ask("Who is there?");
    await ask("Who is there?", "wiki");
    await turnTo(2);
    await ask("Who is there?", "wiki");
    expect(await kept()).toHaveLength(5);
  });
});
