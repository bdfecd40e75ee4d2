import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { eventsOf, openBrowser } from "#tests/support/call-route.ts";
import type { Scenario } from "#tests/support/ollama-double/scenario.ts";
import { publishBook, storedMessages } from "#tests/support/published-book.ts";
import { lastPromptOf, waitUntilAsked } from "./a-model.ts";
import { startReading, textOf } from "./a-reader.ts";

const model = await vi.hoisted(async () => (await import("./a-model.ts")).startModel());
afterAll(() => model.close());
beforeAll(() => publishBook());
afterEach(() => {
  vi.useRealTimers();
  model.behave("works");
});

const FAILURES: [what: string, scenario: Scenario][] = [
  ["is not installed", "lacks the model"],
  ["is busy and stays so", "busy"],
  ["dies while loading", "runner died"],
  ["is behind a proxy that wants credentials", "needs credentials"],
  ["is behind a proxy that is broken", "bad gateway"],
  ["is really a web site", "shows a web page"],
  ["hangs up before it answers", "hangs up"],
  ["reports an error in the middle", "reports an error"],
  ["stops without having ended", "ends without done"],
  ["stops in the middle of a line", "ends in a line"],
  ["is interrupted by a proxy's own words", "mixes in text"],
  ["is cut off in the middle", "drops the socket"],
  ["says nothing at all", "says nothing"],
];

/** What a reader may be told: a sentence or two of ours, and nothing of the machinery. */
const CALM = /^[A-Z][a-z ,;]+\.(?: [A-Z][a-z ,;]+\.)*$/;
const MACHINERY = /ollama|model|http|\d{3}|socket|json|proxy|error|fetch|127\.0/i;

describe("when the model", () => {
  it.each(FAILURES)("%s, the reader gets one calm sentence as the last event", async (_, scenario) => {
    const reading = await startReading();
    model.behave(scenario);
    const events = await reading.ask("What does the dragon show?");
    expect(events.map(({ event }) => event)).toEqual(["sources", "error"]);
    const error = events.at(-1);
    if (error?.event !== "error") throw new Error("the answer did not fail");
    expect(error.data.code).toBe("generation_failed");
    expect(error.data.message).toMatch(CALM);
    expect(error.data.message).not.toMatch(MACHINERY);

    const kept = await storedMessages(reading.id);
    expect(kept.map(({ role, content }) => [role, content])).toEqual([
      ["user", "What does the dragon show?"],
    ]);
  });

  it("has failed, asking again works, and the model hears nothing of the question that was left", async () => {
    const reading = await startReading();
    model.behave("runner died");
    await reading.ask("What of the marmalade?");
    model.behave("works");
    model.answerWith("The dragon shows something.");
    const events = await reading.ask("What does the dragon show?");
    expect(events.at(-1)?.event).toBe("done");
    expect(lastPromptOf(model).map(({ role }) => role)).toEqual(["system", "user"]);
    expect(JSON.stringify(lastPromptOf(model))).not.toContain("marmalade");

    const { turns } = await reading.comeBack();
    expect(turns.map(({ role }) => role)).toEqual(["user", "user", "assistant"]);
    expect((await storedMessages(reading.id)).at(-1)?.questionId).toBe(turns[1]?.id);
  });

  it("was only busy for a moment, the reader notices nothing", async () => {
    model.answerWith("The dragon shows something.");
    const reading = await startReading();
    model.behave({ busyTimes: 1 });
    const events = await reading.ask("What does the dragon show?");
    expect(textOf(events)).toBe("The dragon shows something.");
    expect(events.at(-1)?.event).toBe("done");
  });

  it("falls silent, the reader is told when its time is up", async () => {
    const { id } = await startReading();
    const browser = openBrowser();
    model.behave("stalls");
    const before = model.requests.length;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const question = { mode: "page", message: "What does the dragon show?" };
    const answer = eventsOf(await browser.post(`/api/sessions/${id}/messages`, question));
    await waitUntilAsked(model, "an answer", before);
    vi.advanceTimersByTime(180_000);
    expect((await answer).at(-1)).toMatchObject({
      event: "error",
      data: { code: "generation_failed", message: expect.stringMatching(CALM) },
    });
    expect((await storedMessages(id)).map(({ role }) => role)).toEqual(["user"]);
  });

  it("proposes nothing fit to be asked, the answer still ends with two suggestions", async () => {
    model.answerWith("The dragon shows something.");
    model.completeWith({ page_chip: 7, nonsense: true });
    const reading = await startReading();
    const done = (await reading.ask("What does the dragon show?")).at(-1);
    if (done?.event !== "done") throw new Error("the answer failed");
    expect(done.data.suggestions.map(({ mode }) => mode)).toEqual(["page", "wiki"]);
  });
});
