import { describe, expect, it } from "vitest";
import { ollamaChat } from "#lib/providers/chat/ollama.ts";
import { ModelFailure, type ModelFailureKind } from "#lib/providers/model-failure.ts";
import type { Scenario } from "#tests/support/ollama-double/scenario.ts";
import { failureOf, never, serverAt } from "../ollama-in-test.ts";
import { ANSWER, chatWith, MODEL, read, request, setUpChat } from "./chat-in-test.ts";

const startWith = setUpChat();

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

describe("a model that fails", () => {
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
});

describe("a model that keeps a reader waiting", () => {
  it("when it falls silent before the first word, has stalled", async () => {
    const { double, chat } = await startWith({ waitsFor: new Promise(() => undefined) }, { headersMs: 500 });
    await expect(read(chat)).rejects.toMatchObject(failureOf("stalled"));
    await double.disconnected();
  });

  it("when it falls silent between two words, has stalled, and what came before is kept", async () => {
    const { double, chat } = await startWith("stalls", { idleMs: 100 });
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
});

describe("a model's failure", () => {
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

describe("a machine that wakes", () => {
  it("is waited for however often it is not there yet, and the reader gets the answer", async () => {
    const { double, chat } = await startWith({ wakingTimes: 15 });
    expect((await read(chat)).join("")).toBe(ANSWER);
    expect(double.requests).toHaveLength(16);
  });

  it("is waited for by the warm-up too", async () => {
    const { double, chat } = await startWith({ wakingTimes: 3 });
    await chat.warm(never());
    expect(double.requests).toHaveLength(4);
  });

  it("is given up when waking takes too long, and said to be waking", async () => {
    const { double } = await startWith({ wakingTimes: Number.POSITIVE_INFINITY });
    const patience = { pauseMs: 0, wakingPauseMs: 0, wakingMs: 0 };
    const chat = ollamaChat({ server: serverAt(double.url), model: MODEL, patience });
    await expect(read(chat)).rejects.toMatchObject(failureOf("waking"));
    expect(double.requests).toHaveLength(1);
  });

  it("is not waited for by a reader who has gone", async () => {
    const { double } = await startWith({ wakingTimes: Number.POSITIVE_INFINITY });
    const patience = { pauseMs: 0, wakingPauseMs: 60_000, wakingMs: 60_000 };
    const chat = ollamaChat({ server: serverAt(double.url), model: MODEL, patience });
    const gone = new AbortController();
    const answer = read(chat, gone.signal);
    await double.asked("/api/chat");
    gone.abort(new Error("gone"));
    await expect(answer).rejects.toThrow("gone");
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
