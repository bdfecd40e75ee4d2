import { beforeAll, describe, expect, it } from "vitest";
import { MAX_PARKED, parkedListSchema } from "#lib/contract-parked.ts";
import { type Browser, bodyAs, curl } from "#tests/support/call-route.ts";
import { canary } from "#tests/support/generated-book.ts";
import { BOOK, publishBook } from "#tests/support/published-book.ts";
import { type Reading, startReading } from "./a-reader.ts";

beforeAll(() => publishBook());

/** Told by a fact of page 4, and by nothing before. */
const LATER = `What is ${canary([1, 4], "fact")}?`;
const NEVER = "What is zqunheardof?";

async function parkedOf({ id }: Reading, browser: Browser = curl) {
  return (await bodyAs(parkedListSchema, await browser.get(`/api/sessions/${id}/parked`))).parked;
}

async function keep({ id }: Reading, message: string) {
  const kept = await curl.post(`/api/sessions/${id}/parked`, { mode: "wiki", message });
  return (await bodyAs(parkedListSchema, kept)).parked;
}

async function doneOf(reading: Reading, question: string) {
  const last = (await reading.ask(question, { mode: "wiki" })).at(-1);
  if (last?.event !== "done") throw new Error("the answer did not end");
  return last.data;
}

describe("a question that what has been read does not answer", () => {
  it("is kept, whether its answer lies ahead or nowhere", async () => {
    const reading = await startReading();
    const [later, never] = [await doneOf(reading, LATER), await doneOf(reading, NEVER)];
    expect(
      (await parkedOf(reading)).map(({ id, question, page, found }) => ({ id, question, page, found })),
    ).toEqual([
      { id: never.parked, question: NEVER, page: 1, found: null },
      { id: later.parked, question: LATER, page: 1, found: null },
    ]);
  });

  it("lights up at the page that has something on it, goes dark when one turns back, and no sooner", async () => {
    const reading = await startReading();
    await doneOf(reading, LATER);
    const lights: (number | null)[] = [];
    for (const page of [2, 3, 4, 3, 1, 5]) {
      await reading.turnTo(page);
      const [kept] = await parkedOf(reading);
      lights.push(kept?.found?.page ?? null);
    }
    expect(lights).toEqual([null, null, 4, null, null, 4]);
  });

  it("is looked for again by a reader who skips the page", async () => {
    const reading = await startReading();
    await doneOf(reading, LATER);
    await reading.turnTo(6);
    const [kept] = await parkedOf(reading);
    expect(kept?.found).toMatchObject({ episode_slug: BOOK.first, episode_number: 1, page: 4 });
  });

  it("stays dark where nothing answers it", async () => {
    const reading = await startReading();
    await doneOf(reading, NEVER);
    await reading.turnTo(BOOK.pageCount);
    expect((await parkedOf(reading)).map(({ found }) => found)).toEqual([null]);
  });

  it("goes along into the next episode, and is not told to whoever else reads there", async () => {
    const reading = await startReading();
    await doneOf(reading, NEVER);
    const next = await startReading(BOOK.second, reading.browser);
    expect((await parkedOf(next)).map(({ question, episode_number }) => [question, episode_number])).toEqual([
      [NEVER, 1],
    ]);
    expect(await parkedOf(await startReading(BOOK.second))).toEqual([]);
  });

  it("is not shown to its reader before the page where it was asked", async () => {
    const reading = await startReading();
    await reading.turnTo(3);
    await doneOf(reading, NEVER);
    await reading.turnTo(2);
    expect(await parkedOf(reading)).toEqual([]);
  });
});

describe("a question that was answered", () => {
  it("is not kept by itself", async () => {
    const reading = await startReading();
    const done = await doneOf(reading, `What is ${canary([1, 1], "fact")}?`);
    expect(done.parked).toBeNull();
    expect(await parkedOf(reading)).toEqual([]);
  });

  it("can be kept by hand, once, and let go", async () => {
    const reading = await startReading();
    await keep(reading, LATER);
    const [kept, ...others] = await keep(reading, ` ${LATER} `);
    expect([kept?.question, others]).toEqual([LATER, []]);
    const path = `/api/sessions/${reading.id}/parked/${kept?.id}`;
    expect((await bodyAs(parkedListSchema, await curl.delete(path))).parked).toEqual([]);
    expect((await curl.delete(path)).status).toBe(404);
    expect((await curl.delete(`/api/sessions/${reading.id}/parked/nonsense`)).status).toBe(404);
  });

  it("makes room for the newest where there are too many", async () => {
    const reading = await startReading();
    let kept: Awaited<ReturnType<typeof keep>> = [];
    for (let number = 0; number <= MAX_PARKED; number += 1)
      kept = await keep(reading, `What is zq${number}?`);
    expect(kept).toHaveLength(MAX_PARKED);
    expect(kept[0]?.question).toBe(`What is zq${MAX_PARKED}?`);
    expect(kept.at(-1)?.question).toBe("What is zq1?");
  });
});
