import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anthropicChat } from "#lib/providers/chat/anthropic.ts";
import { builtinChat } from "#lib/providers/chat/builtin.ts";
import type { ChatProvider } from "#lib/providers/chat/chat-provider.ts";
import { ollamaChat } from "#lib/providers/chat/ollama.ts";
import { startAnthropicDouble } from "#tests/support/anthropic-double/anthropic-double.ts";
import { startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { never, serverAt } from "../ollama-in-test.ts";
import { request } from "./chat-in-test.ts";

const MODEL = "qwen2.5:7b";
const NOTES = [{ n: 1, episode: 1, page: 2, context: "Carrot", text: "Carrot naps by the cauldron." }];
const question = request({ question: "Where does Carrot nap?", notes: NOTES });

type Started = { chat: ChatProvider; end: () => Promise<void> };

const IMPLEMENTATIONS: [name: string, start: () => Promise<Started>][] = [
  ["the built-in companion", async () => ({ chat: builtinChat(), end: async () => {} })],
  [
    "Ollama",
    async () => {
      const double = await startOllamaDouble();
      double.answerWith("Carrot naps by the cauldron.");
      return { chat: ollamaChat({ server: serverAt(double.url), model: MODEL }), end: double.close };
    },
  ],
  [
    "Anthropic",
    async () => {
      const double = await startAnthropicDouble("sk-1", "claude-haiku-4-5");
      const chat = anthropicChat({ baseUrl: double.url, apiKey: "sk-1", model: "claude-haiku-4-5" });
      return { chat, end: double.close };
    },
  ],
];

describe.each(IMPLEMENTATIONS)("an answer by %s", (_, start) => {
  let started: Started;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started.end());

  it("comes in several pieces that make one text", async () => {
    const pieces: string[] = [];
    for await (const piece of started.chat.stream(question, never())) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toContain("Carrot naps by the cauldron.");
  });

  it("ends at once when its reader leaves, and with the reader's own reason", async () => {
    const gone = new AbortController();
    const answer = started.chat.stream(question, gone.signal)[Symbol.asyncIterator]();
    await answer.next();
    gone.abort(new Error("gone"));
    await expect(answer.next()).rejects.toThrow("gone");
  });

  it("is not begun for a reader who has left already", async () => {
    const answer = started.chat
      .stream(question, AbortSignal.abort(new Error("gone")))
      [Symbol.asyncIterator]();
    await expect(answer.next()).rejects.toThrow("gone");
  });

  it("says who gives it", () => {
    expect(started.chat.answeredBy.provider).toMatch(/^(?:builtin|ollama|anthropic)$/);
  });
});
