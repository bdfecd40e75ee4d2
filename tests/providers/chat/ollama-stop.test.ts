import { describe, expect, it } from "vitest";
import { ollamaChat } from "#lib/providers/chat/ollama.ts";
import { never, serverAt } from "../ollama-in-test.ts";
import { MODEL, read, request, setUpChat } from "./chat-in-test.ts";

const startWith = setUpChat();

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
    const chat = ollamaChat({
      server: serverAt(double.url),
      model: MODEL,
      patience: { pauseMs: 600_000, wakingPauseMs: 0, wakingMs: 0 },
    });
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
