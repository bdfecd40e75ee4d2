import { afterEach, describe, expect, it, vi } from "vitest";
import type { AnswerEvent } from "#lib/contract.ts";
import { ProblemError } from "#lib/errors.ts";
import { eventStream } from "#lib/http/event-stream.ts";
import { finishUnderWay } from "#lib/http/under-way.ts";
import { HEARTBEAT } from "#lib/sse.ts";
import { bytesOf, eventsOf } from "#tests/support/call-route.ts";
import { collectGarbage } from "#tests/support/collect-garbage.ts";

afterEach(() => {
  vi.useRealTimers();
});

const token = (text: string): AnswerEvent => ({ event: "token", data: { text } });
const reader = (signal = new AbortController().signal) => new Request("http://site.test", { signal });

/** Says nothing until whoever listens has left. */
async function* silence(signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  signal.throwIfAborted();
  yield token("never");
}

function textReader(response: Response) {
  const from = bytesOf(response).getReader();
  const decoder = new TextDecoder();
  const read = async () => decoder.decode((await from.read()).value);
  return { read, cancel: () => from.cancel() };
}

describe("an answer that is long in coming", () => {
  it("keeps the connection alive until there is something to say", async () => {
    let say: (word: string) => void = () => {};
    const word = new Promise<string>((resolve) => {
      say = resolve;
    });
    async function* slowly() {
      yield token(await word);
    }
    const response = await eventStream(reader(), async () => slowly(), { heartbeatMs: 1 });
    const text = textReader(response);
    expect(await text.read()).toBe(HEARTBEAT);
    expect(await text.read()).toBe(HEARTBEAT);
    say("at last");
    let next = await text.read();
    while (next === HEARTBEAT) next = await text.read();
    expect(next).toBe('event: token\ndata: {"text":"at last"}\n\n');
    expect(await text.read()).toBe("");
  });

  it("is forgotten once it is told: whatever listens for its end is let go", async () => {
    const listening: AbortSignal[] = [];
    async function* shortly() {
      yield token("done");
    }
    const response = await eventStream(reader(), async (signal) => {
      listening.push(signal);
      return shortly();
    });
    const text = textReader(response);
    expect(await text.read()).toContain("done");
    expect(listening.map(({ aborted }) => aborted)).toEqual([false]);
    expect(await text.read()).toBe("");
    expect(listening.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it("is heard of every fifteen seconds", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const text = textReader(await eventStream(reader(), async (signal) => silence(signal)));
    for (const _ of [1, 2, 3]) {
      const next = text.read();
      vi.advanceTimersByTime(15_000);
      expect(await next).toBe(HEARTBEAT);
    }
    await text.cancel();
  });

  it("does not pile up heartbeats for a reader who does not read", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const leave = new AbortController();
    const response = await eventStream(reader(leave.signal), async (signal) => silence(signal));
    vi.advanceTimersByTime(15_000 * 100);
    leave.abort();
    expect(await response.text()).toBe(HEARTBEAT);
  });
});

describe("the heartbeat", () => {
  const beats = () => vi.getTimerCount();
  async function* sayTwice(): AsyncGenerator<AnswerEvent> {
    yield token("one");
    yield token("two");
  }
  async function* fail(): AsyncGenerator<AnswerEvent> {
    yield token("one");
    throw new Error("oops");
  }

  it.each([
    ["has ended", sayTwice],
    ["has failed", fail],
  ])("stops when the answer %s", async (_, answer) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const response = await eventStream(reader(), async () => answer());
    expect(beats()).toBe(1);
    await response.text();
    expect(beats()).toBe(0);
  });

  it("stops when the reader's browser no longer reads", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const response = await eventStream(reader(), async (signal) => silence(signal));
    expect(beats()).toBe(1);
    await response.body?.cancel();
    expect(beats()).toBe(0);
  });

  it("stops when the reader's connection is gone, whether or not anybody reads on", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const leave = new AbortController();
    await eventStream(reader(leave.signal), async (signal) => silence(signal));
    expect(beats()).toBe(1);
    leave.abort();
    expect(beats()).toBe(0);
  });
});

describe("an answer that fails", () => {
  const failsWith = (error: unknown) =>
    async function* (): AsyncGenerator<AnswerEvent> {
      yield token("so far");
      throw error;
    };

  it("ends with a problem that a reader may know", async () => {
    const answer = failsWith(new ProblemError("generation_failed", "It broke off."));
    expect(await eventsOf(await eventStream(reader(), async () => answer()))).toEqual([
      token("so far"),
      { event: "error", data: { code: "generation_failed", message: "It broke off." } },
    ]);
  });

  it("ends with nothing of an error that they may not know", async () => {
    const answer = failsWith(new Error("hunter2 at /srv/app.ts:1"));
    expect((await eventsOf(await eventStream(reader(), async () => answer()))).at(-1)).toEqual({
      event: "error",
      data: {
        code: "internal_error",
        message: "Something went wrong on our side. Please try again.",
      },
    });
  });

  it("before it has begun is no stream at all", async () => {
    const refusal = new ProblemError("unavailable", "Not here.");
    await expect(eventStream(reader(), () => Promise.reject(refusal))).rejects.toBe(refusal);
  });
});

describe("a reader who leaves", () => {
  it("is noticed even when Node has tidied up since the question", async () => {
    const leave = new AbortController();
    const response = await eventStream(reader(leave.signal), async (signal) => silence(signal));
    await collectGarbage();
    leave.abort();
    expect(await response.text()).toBe("");
  });

  it("stops whoever is answering, and lets them tidy up", async () => {
    const tidied = vi.fn();
    async function* answer(signal: AbortSignal): AsyncGenerator<AnswerEvent> {
      try {
        yield token("one");
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      } finally {
        tidied();
      }
    }
    const text = textReader(await eventStream(reader(), async (signal) => answer(signal)));
    await text.read();
    await text.cancel();
    expect(tidied).toHaveBeenCalledOnce();
  });

  it("is told of no error, because they caused it", async () => {
    const leave = new AbortController();
    async function* answer(signal: AbortSignal): AsyncGenerator<AnswerEvent> {
      yield token("one");
      leave.abort();
      signal.throwIfAborted();
    }
    const response = await eventStream(reader(leave.signal), async (signal) => answer(signal));
    expect(await eventsOf(response)).toEqual([token("one")]);
  });
});

describe("the frames", () => {
  it("are not changed, kept or gathered on their way", async () => {
    async function* answer() {
      yield token("one\nline");
    }
    const response = await eventStream(reader(), async () => answer());
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    });
    expect(await response.text()).toBe('event: token\ndata: {"text":"one\\nline"}\n\n');
  });
});

describe("a process that is told to stop", () => {
  it("lets an answer that is on its way end", async () => {
    async function* answer() {
      yield token("one");
      yield token("two");
    }
    const response = await eventStream(reader(), async () => answer());
    const stopping = finishUnderWay(60_000);
    expect(await eventsOf(response)).toEqual([token("one"), token("two")]);
    await stopping;
  });

  it("tells the reader of one that goes on for too long that it is restarted", async () => {
    const response = await eventStream(reader(), async (signal) => silence(signal));
    const events = eventsOf(response);
    await finishUnderWay(1);
    expect(await events).toEqual([
      { event: "error", data: { code: "unavailable", message: expect.stringContaining("being restarted") } },
    ]);
  });
});
