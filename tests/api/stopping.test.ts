import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readEvents } from "#lib/sse.ts";
import { bytesOf, curl, eventsOf } from "#tests/support/call-route.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { publishBook, storedMessages } from "#tests/support/published-book.ts";
import { promptsOf, waitUntilAsked } from "./a-model.ts";
import { type Reading, startReading, textOf } from "./a-reader.ts";

/** One model after the other at one address, so that each test sees only who left its own. */
const port = await vi.hoisted(async () => {
  const { startModel } = await import("./a-model.ts");
  const model = await startModel();
  await model.close();
  return Number(new URL(model.url).port);
});

const never = new Promise(() => {});
let model: OllamaDouble;
let reading: Reading;
beforeAll(() => publishBook());
beforeEach(async () => {
  model = await startOllamaDouble({ port });
  model.answerWith("The dragon shows something. ");
  reading = await startReading();
});
afterEach(() => model.close());

const askWith = (signal: AbortSignal) =>
  curl.post(
    `/api/sessions/${reading.id}/messages`,
    { mode: "page", message: "What does the dragon show?" },
    { signal },
  );

const keptRoles = async () => (await storedMessages(reading.id)).map(({ role }) => role);

describe("a reader who stops an answer", () => {
  it("hangs up on the model at once, and only the question is kept", async () => {
    const stop = new AbortController();
    model.behave("stalls");
    const answer = eventsOf(await askWith(stop.signal));
    await waitUntilAsked(model, "an answer");
    stop.abort();
    expect((await model.disconnected()).path).toBe("/api/chat");
    expect((await answer).map(({ event }) => event)).toEqual(["sources"]);
    expect(await keptRoles()).toEqual(["user"]);
  });

  it("does so too by no longer reading", async () => {
    model.behave("stalls");
    const answer = readEvents(bytesOf(await askWith(new AbortController().signal)));
    await answer.next();
    await waitUntilAsked(model, "an answer");
    await answer.return();
    expect((await model.disconnected()).path).toBe("/api/chat");
    expect(await keptRoles()).toEqual(["user"]);
  });

  it("before the model has said a word hangs up as well", async () => {
    const stop = new AbortController();
    model.behave({ waitsFor: never });
    const answer = eventsOf(await askWith(stop.signal));
    await waitUntilAsked(model, "an answer");
    stop.abort();
    await model.disconnected();
    expect((await answer).map(({ event }) => event)).toEqual(["sources"]);
    expect(await keptRoles()).toEqual(["user"]);
  });

  it("while suggestions are being thought of keeps no answer either", async () => {
    const stop = new AbortController();
    model.answerWith(() => {
      model.behave({ waitsFor: never });
      return "The dragon shows something. ";
    });
    const answer = eventsOf(await askWith(stop.signal));
    await waitUntilAsked(model, "suggestions");
    stop.abort();
    await model.disconnected();
    const events = await answer;
    expect(textOf(events)).toBe("The dragon shows something. ");
    expect(events.at(-1)?.event).toBe("token");
    expect(await keptRoles()).toEqual(["user"]);
  });

  it("can ask again at once", async () => {
    const stop = new AbortController();
    model.behave("stalls");
    const answer = eventsOf(await askWith(stop.signal));
    await waitUntilAsked(model, "an answer");
    stop.abort();
    await answer;
    model.behave("works");
    const events = await reading.ask("What does the dragon know?");
    expect(textOf(events)).toBe("The dragon shows something. ");
    expect(events.at(-1)?.event).toBe("done");
    expect(
      promptsOf(model)
        .at(-1)
        ?.map(({ role }) => role),
    ).toEqual(["system", "user"]);
    expect(await keptRoles()).toEqual(["user", "user", "assistant"]);
  });
});

describe("a reader who has left before the answer began", () => {
  it("is sent nothing", async () => {
    const stop = new AbortController();
    stop.abort();
    const response = await askWith(stop.signal);
    expect(response.status).toBe(499);
    expect(await response.text()).toBe("");
    expect(await keptRoles()).toEqual([]);
    expect(promptsOf(model)).toEqual([]);
  });
});
