import { describe, expect, it } from "vitest";
import { failureOf, never, serverAt } from "../ollama-in-test.ts";
import { ANSWER, chatWith, MODEL, read, request, setUpChat } from "./chat-in-test.ts";

const startWith = setUpChat();

describe("what the model is asked", () => {
  it("gets the system text as its first message, and the turns after it", async () => {
    const { double, chat } = await startWith("works");
    await read(chat);
    expect(double.requests).toMatchObject([
      { method: "POST", path: "/api/chat", body: { model: MODEL, messages: request().messages } },
    ]);
    expect(double.requests[0]?.body).not.toHaveProperty("system");
  });

  it("is told to answer calmly, at a bounded length and without thinking aloud", async () => {
    const { double, chat } = await startWith("works");
    await read(chat);
    expect(double.requests[0]?.body).toMatchObject({
      stream: true,
      think: false,
      keep_alive: "10m",
      options: { temperature: 0.3, num_predict: 512 },
    });
  });

  it("is given the same context size by every kind of call, so that it is never loaded twice", async () => {
    const { double, chat } = await startWith("works");
    await chat.warm(never());
    await read(chat);
    await chat.complete(request(), { type: "object" }, never());
    expect(double.requests.map(({ body }) => body)).toMatchObject(
      Array.from({ length: 3 }, () => ({ options: { num_ctx: 8192 } })),
    );
  });

  it("gets the proxy's credentials with every call when there are any", async () => {
    const { double } = await startWith("works");
    const chat = chatWith({ ...serverAt(double.url), modal: { key: "wk-1", secret: "ws-2" } });
    await chat.warm(never());
    await read(chat);
    for (const { headers } of double.requests) {
      expect(headers).toMatchObject({ "modal-key": "wk-1", "modal-secret": "ws-2" });
    }
  });

  it("gets no such headers when there are none", async () => {
    const { double, chat } = await startWith("works");
    await read(chat);
    expect(Object.keys(double.requests[0]?.headers ?? {})).not.toContain("modal-key");
  });

  it("is loaded without being asked anything when a reader opens a book", async () => {
    const { double, chat } = await startWith("works");
    await chat.warm(never());
    expect(double.requests[0]?.body).toMatchObject({ model: MODEL, messages: [], keep_alive: "10m" });
  });
});

describe("what the reader gets", () => {
  const HARMLESS = [
    "works",
    "thinks first",
    "splits characters",
    "joins lines",
    "says the last word when done",
  ] as const;
  it.each(HARMLESS)("is the whole answer and nothing else when the server %s", async (scenario) => {
    const { chat } = await startWith(scenario);
    expect((await read(chat)).join("")).toBe(ANSWER);
  });

  it("comes in pieces, the first before the last is written", async () => {
    const { chat } = await startWith("stalls");
    const pieces = chat.stream(request(), never())[Symbol.asyncIterator]();
    expect(await pieces.next()).toEqual({ done: false, value: "Le" });
    await pieces.return?.();
  });

  it("is what there is of it when the answer reached its longest length", async () => {
    const { chat } = await startWith("is cut by length");
    const answer = (await read(chat)).join("");
    expect(answer).not.toBe("");
    expect(ANSWER.startsWith(answer)).toBe(true);
  });

  it("says who answered", async () => {
    const { chat } = await startWith("works");
    expect(chat.answeredBy).toEqual({ provider: "ollama", model: MODEL });
  });
});

describe("a value asked of the model", () => {
  const SCHEMA = {
    type: "object",
    properties: { suggestions: { type: "array", items: { type: "string" }, minItems: 2 } },
  };

  it("is held to the schema, without chance", async () => {
    const { double, chat } = await startWith("splits characters");
    const value = await chat.complete(request({ maxTokens: 200 }), SCHEMA, never());
    expect(value).toEqual({ suggestions: ["suggestions 1", "suggestions 2"] });
    expect(double.requests[0]?.body).toMatchObject({
      format: SCHEMA,
      think: false,
      options: { temperature: 0, num_predict: 200 },
    });
  });

  it("is a failure when it was cut short, and the log does not hear what it said", async () => {
    const { double, chat } = await startWith("is cut by length");
    double.completeWith({ suggestions: ["The dragon of page nine wakes"] });
    const failure = await chat.complete(request(), SCHEMA, never()).catch((error: unknown) => error);
    expect(failure).toMatchObject(failureOf("broke_off"));
    expect(String(failure)).not.toContain("dragon");
  });

  it("ends with the reader's patience", async () => {
    const { double, chat } = await startWith("stalls");
    const stop = new AbortController();
    const waiting = chat.complete(request(), SCHEMA, stop.signal);
    await double.asked("/api/chat");
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await double.disconnected();
  });
});
