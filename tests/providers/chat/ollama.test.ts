import { describe, expect, it } from "vitest";
import type { ChatRequest } from "#lib/providers/chat/chat-provider.ts";
import { type OllamaChat, ollamaChat } from "#lib/providers/chat/ollama.ts";
import { ModelFailure, type ModelFailureKind } from "#lib/providers/model-failure.ts";
import type { OllamaServer } from "#lib/providers/ollama/connection.ts";
import type { Scenario } from "#tests/support/ollama-double/scenario.ts";
import { failureOf, never, serverAt, setUpOllama } from "../ollama-in-test.ts";

const MODEL = "qwen2.5:7b";
const ANSWER = "Le chat <Carrot> vole & rêve à côté de 🐉 et 魔女. Fin.";

const ollama = setUpOllama();

function request(changes: Partial<ChatRequest> = {}): ChatRequest {
  return {
    messages: [
      { role: "system", content: "You read along." },
      { role: "user", content: "Who flies?" },
    ],
    notes: [],
    question: "Who flies?",
    maxTokens: 512,
    ...changes,
  };
}

const chatWith = (server: OllamaServer): OllamaChat => ollamaChat({ server, model: MODEL, retryAfterMs: 0 });

async function startWith(scenario: Scenario, budgets: Partial<OllamaServer["budgets"]> = {}) {
  const double = await ollama.start();
  double.behave(scenario);
  double.answerWith(ANSWER);
  return { double, chat: chatWith(serverAt(double.url, budgets)) };
}

async function read(chat: OllamaChat, signal = never(), pieces: string[] = []): Promise<string[]> {
  for await (const piece of chat.stream(request(), signal)) pieces.push(piece);
  return pieces;
}

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

describe("a reader who stops", () => {
  it("stops the model in the middle of its answer", async () => {
    const { double, chat } = await startWith("stalls");
    const stop = new AbortController();
    const reason = new Error("the reader stopped");
    const pieces: string[] = [];
    const reading = read(chat, stop.signal, pieces);
    await double.asked("/api/chat");
    stop.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect(await double.disconnected()).toMatchObject({ path: "/api/chat" });
  });

  it("hears nothing more, even of words that have already arrived", async () => {
    const { chat } = await startWith("joins lines");
    const stop = new AbortController();
    const pieces: string[] = [];
    const reading = (async () => {
      for await (const piece of chat.stream(request(), stop.signal)) {
        pieces.push(piece);
        stop.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(pieces).toEqual(["Le"]);
  });

  it("stops a model that has not begun", async () => {
    const { double, chat } = await startWith({ waitsFor: new Promise(() => undefined) });
    const stop = new AbortController();
    const reading = read(chat, stop.signal);
    await double.asked("/api/chat");
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    await double.disconnected();
  });

  it("stops the model by merely turning away", async () => {
    const { double, chat } = await startWith("stalls");
    for await (const _piece of chat.stream(request(), never())) break;
    await double.disconnected();
  });

  it("stops the model when what handles the answer fails", async () => {
    const { double, chat } = await startWith("stalls");
    const reading = (async () => {
      for await (const _piece of chat.stream(request(), never())) throw new Error("the page is gone");
    })();
    await expect(reading).rejects.toThrow("the page is gone");
    await double.disconnected();
  });

  it("does not wait for a second attempt", async () => {
    const { double } = await startWith("busy");
    const chat = ollamaChat({ server: serverAt(double.url), model: MODEL, retryAfterMs: 600_000 });
    const stop = new AbortController();
    const reading = read(chat, stop.signal);
    await double.asked("/api/chat");
    // A reply asked for after the refusal was sent comes after it: by now the pause has begun.
    await (await fetch(double.url)).text();
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(double.requests.filter(({ path }) => path === "/api/chat")).toHaveLength(1);
  });

  it("before asking never reaches the model", async () => {
    const { double, chat } = await startWith("works");
    await expect(read(chat, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(double.requests).toEqual([]);
  });
});

describe("a model that fails", () => {
  const FAILURES: readonly [Scenario, ModelFailureKind][] = [
    ["lacks the model", "missing_model"],
    ["needs credentials", "refused"],
    ["forbids the host", "refused"],
    ["busy", "busy"],
    ["bad gateway", "unreachable"],
    ["hangs up", "unreachable"],
    ["runner died", "broke_off"],
    ["shows a web page", "broke_off"],
    ["ends without done", "broke_off"],
    ["ends in a line", "broke_off"],
    ["mixes in text", "broke_off"],
    ["reports an error", "broke_off"],
    ["drops the socket", "broke_off"],
    ["says nothing", "said_nothing"],
  ];
  it.each(FAILURES)("when the server %s, is a failure of kind %s", async (scenario, kind) => {
    const { chat } = await startWith(scenario);
    await expect(read(chat)).rejects.toMatchObject(failureOf(kind));
    await expect(chat.complete(request(), { type: "object" }, never())).rejects.toMatchObject(
      failureOf(kind),
    );
  });

  it("when nothing listens there, is unreachable", async () => {
    const { double, chat } = await startWith("works");
    await double.close();
    await expect(read(chat)).rejects.toMatchObject({
      ...failureOf("unreachable"),
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  it("when the address is that of something else, is unreachable", async () => {
    const { double } = await startWith("works");
    await expect(read(chatWith(serverAt(`${double.url}/elsewhere`)))).rejects.toMatchObject(
      failureOf("unreachable"),
    );
  });

  it("when it answers with blanks only, has said nothing", async () => {
    const { double, chat } = await startWith("works");
    double.answerWith(" \n ");
    await expect(read(chat)).rejects.toMatchObject(failureOf("said_nothing"));
  });

  it("when it falls silent before the first word, has stalled", async () => {
    const { double, chat } = await startWith({ waitsFor: new Promise(() => undefined) }, { headersMs: 30 });
    await expect(read(chat)).rejects.toMatchObject(failureOf("stalled"));
    await double.disconnected();
  });

  it("when it falls silent between two words, has stalled, and what came before is kept", async () => {
    const { double, chat } = await startWith("stalls", { idleMs: 30 });
    const pieces: string[] = [];
    await expect(read(chat, never(), pieces)).rejects.toMatchObject(failureOf("stalled"));
    expect(pieces).toEqual(["Le"]);
    await double.disconnected();
  });

  it("when the whole takes too long, has stalled", async () => {
    const { double, chat } = await startWith("stalls", { totalMs: 200 });
    await expect(read(chat)).rejects.toMatchObject(failureOf("stalled"));
    await double.disconnected();
  });

  it("tells the log that it met a web page", async () => {
    const { chat } = await startWith("shows a web page");
    await expect(read(chat)).rejects.toMatchObject({ message: "the reply is text/html, not JSON" });
  });

  it("never puts a proxy's web page into the message", async () => {
    const { chat } = await startWith("bad gateway");
    await expect(read(chat)).rejects.toMatchObject({ message: "HTTP 502" });
  });

  it("never puts the address into the message, since it may hold a password", async () => {
    const chat = chatWith(serverAt("http://reader:hunter2@127.0.0.1:9"));
    const failure = await read(chat).catch((error: unknown) => error);
    expect(failure).toMatchObject(failureOf("unreachable"));
    expect(String(failure) + String(failure instanceof Error && failure.cause)).not.toContain("hunter2");
  });
});

describe("a second attempt", () => {
  it("is made when the model is busy for a moment, and the reader never notices", async () => {
    const { double, chat } = await startWith({ busyTimes: 1 });
    expect((await read(chat)).join("")).toBe(ANSWER);
    expect(double.requests).toHaveLength(2);
  });

  it("is the last one", async () => {
    const { double, chat } = await startWith("busy");
    await expect(read(chat)).rejects.toMatchObject(failureOf("busy"));
    expect(double.requests).toHaveLength(2);
  });

  it("is never made once a word was heard, whatever goes wrong", async () => {
    const { double, chat } = await startWith("works");
    const pieces = chat.stream(request(), never())[Symbol.asyncIterator]();
    await pieces.next();
    await expect(pieces.throw?.(new ModelFailure("busy", "too late"))).rejects.toThrow("too late");
    expect(double.requests).toHaveLength(1);
  });

  it("is made when the connection is lost before the reply began", async () => {
    const { double, chat } = await startWith("hangs up");
    await expect(read(chat)).rejects.toMatchObject(failureOf("unreachable"));
    expect(double.requests).toHaveLength(2);
  });

  it.each(["drops the socket", "reports an error", "needs credentials", "lacks the model"] as const)(
    "is not made when the server %s",
    async (scenario) => {
      const { double, chat } = await startWith(scenario);
      await expect(read(chat)).rejects.toMatchObject({ name: "ModelFailure" });
      expect(double.requests).toHaveLength(1);
    },
  );
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
