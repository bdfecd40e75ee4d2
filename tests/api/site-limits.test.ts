import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { curl } from "#tests/support/call-route.ts";
import { publishBook } from "#tests/support/published-book.ts";
import { promptsOf, waitUntilAsked } from "./a-model.ts";
import { startReading, textOf } from "./a-reader.ts";

const model = await vi.hoisted(async () => {
  process.env["ANSWERS_PER_DAY"] = "4";
  process.env["ANSWERS_AT_ONCE"] = "1";
  return (await import("./a-model.ts")).startModel();
});
afterAll(() => model.close());
beforeAll(async () => {
  await publishBook();
  model.answerWith("The dragon shows something.");
});
afterEach(() => {
  vi.useRealTimers();
  model.behave("works");
});

const QUESTION = "What does the dragon show?";

/** Asks as a reader of one's own. */
async function ask() {
  const events = await (await startReading()).ask(QUESTION);
  const sources = events.find(({ event }) => event === "sources");
  if (sources?.event !== "sources") throw new Error("the answer has no sources");
  return { text: textOf(events), last: events.at(-1)?.event, by: sources.data.answered_by };
}

const quotes = (why: string) => ({
  last: "done",
  by: { provider: "builtin", model: null, instead_of_model: why },
  text: expect.stringContaining("I can only quote the pages so far"),
});
const inItsOwnWords = { last: "done", by: { provider: "ollama" }, text: "The dragon shows something." };

describe("a site whose model may write one answer at a time", () => {
  it("quotes the pages to whoever asks meanwhile, and lets the model speak again afterwards", async () => {
    const { id } = await startReading();
    model.behave("stalls");
    const stop = new AbortController();
    const body = { mode: "page", message: QUESTION };
    const first = curl.post(`/api/sessions/${id}/messages`, body, { signal: stop.signal });
    const reading = (await first).text();
    await waitUntilAsked(model, "an answer");
    expect(await ask()).toMatchObject(quotes("busy"));
    expect(promptsOf(model)).toHaveLength(1);
    stop.abort();
    await reading.catch(() => undefined);
    await model.disconnected();
    model.behave("works");
    expect(await ask()).toMatchObject(inItsOwnWords);
  });
});

describe("a site whose model may write four answers a day", () => {
  it("quotes the pages from the fifth on, until a day has passed, whatever the clock did in between", async () => {
    for (const _ of [3, 4]) expect(await ask()).toMatchObject(inItsOwnWords);
    const asked = promptsOf(model).length;
    expect(await ask()).toMatchObject(quotes("day_is_spent"));
    expect(promptsOf(model)).toHaveLength(asked);
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000 + 1);
    expect(await ask()).toMatchObject(inItsOwnWords);
  });
});

describe("a site that cannot tell how much its model has said", () => {
  it("asks it nothing, and quotes the pages", async () => {
    const { id } = await startReading();
    const asked = promptsOf(model).length;
    await edit((transaction) => transaction.$executeRaw`alter table counters rename column key to mislaid`);
    const response = await curl.post(`/api/sessions/${id}/messages`, { mode: "page", message: QUESTION });
    const answer = await response.text();
    await edit((transaction) => transaction.$executeRaw`alter table counters rename column mislaid to key`);
    expect([response.status, answer]).toEqual([200, expect.stringContaining("cannot_tell")]);
    expect(promptsOf(model)).toHaveLength(asked);
    expect(await ask(), "and the place it took is free again").toMatchObject(inItsOwnWords);
  });
});
