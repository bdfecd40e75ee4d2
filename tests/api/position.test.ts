import { beforeAll, describe, expect, it } from "vitest";
import { sessionOpenedSchema } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { bodyAs, curl, openBrowser } from "#tests/support/call-route.ts";
import { addPictures, BOOK, publishBook, reachOf } from "#tests/support/published-book.ts";
import { pagesWith, readingOf, startReading } from "./a-reader.ts";

beforeAll(async () => {
  await publishBook();
  await addPictures();
});

describe("opening an episode", () => {
  it("F-SESS-01: makes a session on page 1, which is kept with its reader", async () => {
    const { id, browser } = await startReading();
    const row = await edit((transaction) =>
      transaction.readingSession.findUniqueOrThrow({ where: { id }, include: { ofEpisode: true } }),
    );
    expect(row).toMatchObject({ currentPage: 1, rightPage: null, ofEpisode: { slug: BOOK.first } });
    expect([...browser.cookies.values()]).toEqual([row.readerId]);
  });

  it("F-SESS-01: is answered with the session's id and its page", async () => {
    const opened = await bodyAs(
      sessionOpenedSchema,
      await curl.post("/api/sessions", { episode_slug: BOOK.first }),
    );
    expect(opened).toEqual({ session_id: expect.any(String), current_page: 1 });
  });
});

describe("turning a page", () => {
  it("F-SESS-02: is possible to the first page and to the last", async () => {
    const reading = await startReading();
    expect(await reading.turnTo(BOOK.pageCount)).toMatchObject({ current_page: BOOK.pageCount });
    expect(await reading.turnTo(1)).toMatchObject({ current_page: 1, right_page: null });
  });

  it("brings the words of the page now on screen, and pictures a leaf ahead of it", async () => {
    const reading = await startReading();
    const moved = await reading.turnTo(3);
    expect(pagesWith("text", moved)).toEqual([1, 2, 3]);
    expect(pagesWith("image", moved)).toEqual([1, 2, 3, 4, 5]);
    expect(reachOf(moved)).toEqual([1, 3]);
  });

  it("to a spread brings the words of both its pages", async () => {
    const reading = await startReading();
    const moved = await reading.turnTo(2, 3);
    expect(moved).toMatchObject({ current_page: 2, right_page: 3, furthest_page: 3 });
    expect(reachOf(moved)).toEqual([1, 3]);
    expect(pagesWith("image", moved)).toEqual([1, 2, 3, 4, 5]);
  });

  it("from a spread to a single page forgets the right one", async () => {
    const reading = await startReading();
    await reading.turnTo(2, 3);
    expect(await reading.turnTo(2)).toMatchObject({ current_page: 2, right_page: null });
    expect(reachOf(await reading.comeBack())).toEqual([1, 2]);
  });

  it("sends only pages near the old place or ahead of it", async () => {
    const reading = await startReading();
    await reading.turnTo(5);
    const moved = await reading.turnTo(6);
    expect(moved.pages.map(({ page_number }) => page_number)).toEqual([3, 4, 5, 6]);
  });

  it("back takes the words of later pages away at once, and leaves their pictures", async () => {
    const reading = await startReading();
    await reading.turnTo(5);
    const moved = await reading.turnTo(2);
    expect(moved).toMatchObject({ current_page: 2, furthest_page: 5 });
    expect(reachOf(moved)).toEqual([1, 2]);
    expect(pagesWith("image", moved)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("the furthest page", () => {
  it("F-SESS-07: never falls", async () => {
    const reading = await startReading();
    await reading.turnTo(5);
    await reading.turnTo(2);
    expect(await reading.turnTo(3)).toMatchObject({ current_page: 3, furthest_page: 5 });
    expect(await reading.comeBack()).toMatchObject({ current_page: 3, furthest_page: 5 });
  });

  it("is the reader's own: a new session in the same browser knows it", async () => {
    const browser = openBrowser();
    await (await startReading(BOOK.first, browser)).turnTo(4);
    const again = await startReading(BOOK.first, browser);
    expect(await again.comeBack()).toMatchObject({ current_page: 1, furthest_page: 4 });
    expect(await (await startReading()).comeBack()).toMatchObject({ furthest_page: 1 });
  });

  it("in one episode says nothing about another", async () => {
    const browser = openBrowser();
    await (await startReading(BOOK.first, browser)).turnTo(4);
    const second = await startReading(BOOK.second, browser);
    expect(await second.comeBack()).toMatchObject({ current_page: 1, furthest_page: 1 });
  });
});

describe("a reader who comes back", () => {
  it("finds their place, all that they may know of the pages, and their conversation", async () => {
    const reading = await startReading();
    await reading.turnTo(2, 3);
    await reading.ask("What does the dragon show?");
    const state = await reading.comeBack();
    expect(state).toMatchObject({
      session_id: reading.id,
      episode_slug: BOOK.first,
      current_page: 2,
      right_page: 3,
      furthest_page: 3,
    });
    expect(pagesWith("text", state)).toEqual([1, 2, 3]);
    expect(pagesWith("image", state)).toEqual([1, 2, 3, 4, 5]);
    expect(state.turns.map(({ role, page }) => [role, page])).toEqual([
      ["user", 3],
      ["assistant", 3],
    ]);
    expect(state.turns[1]?.suggestions.map(({ mode }) => mode)).toEqual(["page", "wiki"]);
    expect(reachOf(state)).toEqual([1, 3]);
  });

  it("is not shown what they asked further on", async () => {
    const reading = await startReading();
    await reading.turnTo(2);
    await reading.ask("What is on two?");
    await reading.turnTo(3);
    await reading.ask("What is on three?");
    await reading.turnTo(2);
    const early = await reading.comeBack();
    expect(early.turns.map(({ page }) => page)).toEqual([2, 2]);
    expect(JSON.stringify(early)).not.toContain("What is on three?");
    await reading.turnTo(3);
    expect((await reading.comeBack()).turns.map(({ page }) => page)).toEqual([2, 2, 3, 3]);
  });

  it("in the second episode has the first one behind them", async () => {
    const reading = await startReading(BOOK.second);
    const events = await reading.ask("What does the dragon show?");
    expect(reachOf(events)).toEqual([2, 1]);
    expect(reachOf(await reading.comeBack())).toEqual([2, 1]);
  });
});

describe("a session's id", () => {
  it("is enough, without any cookie, to read on", async () => {
    const { id } = await startReading();
    const elsewhere = readingOf(id);
    await elsewhere.turnTo(2);
    expect((await elsewhere.ask("What does the dragon show?")).at(-1)?.event).toBe("done");
    expect(await elsewhere.comeBack()).toMatchObject({ current_page: 2 });
  });

  it("opens one reader's place and conversation, and no other's", async () => {
    const one = await startReading();
    const other = await startReading();
    await one.turnTo(4);
    await one.ask("What is on four?");
    await other.turnTo(4);
    expect((await other.comeBack()).turns).toEqual([]);
    await other.turnTo(1);
    expect(await one.comeBack()).toMatchObject({ current_page: 4 });
    expect((await one.comeBack()).turns).toHaveLength(2);
  });

  it("keeps two conversations of the same reader apart", async () => {
    const browser = openBrowser();
    const first = await startReading(BOOK.first, browser);
    await first.ask("What is on one?");
    const second = await startReading(BOOK.first, browser);
    expect((await second.comeBack()).turns).toEqual([]);
    expect((await first.comeBack()).turns).toHaveLength(2);
  });
});

describe("what caches may keep of it", () => {
  it("is nothing", async () => {
    const { id, browser } = await startReading();
    const path = `/api/sessions/${id}`;
    const question = { mode: "page", message: "Who is here?" };
    const answer = await browser.post(`${path}/messages`, question);
    const others = [
      await browser.post("/api/sessions", { episode_slug: BOOK.first }),
      await browser.get(path),
      await browser.patch(path, { current_page: 2 }),
      await browser.get(`${path}/world-graph`),
      await browser.get(`${path}/recap`),
      await browser.get(`${path}/who`),
    ];
    expect(others.map(({ headers }) => headers.get("cache-control"))).toEqual(
      others.map(() => "private, no-store"),
    );
    expect(answer.headers.get("cache-control")).toBe("private, no-store, no-transform");
    await answer.body?.cancel();
  });
});
