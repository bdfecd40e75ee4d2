import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AnthropicConfig, anthropicChat } from "#lib/providers/chat/anthropic.ts";
import type { ChatProvider } from "#lib/providers/chat/chat-provider.ts";
import type { ModelFailureKind } from "#lib/providers/model-failure.ts";
import {
  type AnthropicDouble,
  type AnthropicScenario,
  startAnthropicDouble,
} from "#tests/support/anthropic-double/anthropic-double.ts";
import { failureOf, never } from "../ollama-in-test.ts";
import { request } from "./chat-in-test.ts";

const MODEL = "claude-haiku-4-5";
const ANSWER = "Le chat <Carrot> vole & rêve à côté de 🐉 et 魔女. Fin.";
const BUDGETS = { headersMs: 60_000, idleMs: 60_000, totalMs: 60_000 };

let api: AnthropicDouble;
beforeEach(async () => {
  api = await startAnthropicDouble("sk-1", MODEL);
  api.answerWith(ANSWER);
});
afterEach(() => api.close());

function chatWith(changes: Partial<AnthropicConfig> = {}): ChatProvider {
  const patience = { pauseMs: 0, wakingPauseMs: 0, wakingMs: 0 };
  return anthropicChat({
    baseUrl: api.url,
    apiKey: "sk-1",
    model: MODEL,
    patience,
    budgets: BUDGETS,
    ...changes,
  });
}

async function read(chat: ChatProvider, pieces: string[] = []): Promise<string> {
  for await (const piece of chat.stream(request(), never())) pieces.push(piece);
  return pieces.join("");
}

describe("Anthropic's model", () => {
  it("is told the rules apart from the turns, and how long it may go on", async () => {
    expect(await read(chatWith())).toBe(ANSWER);
    expect(api.bodies).toMatchObject([
      { system: "You read along.", messages: [{ role: "user", content: "Who flies?" }], max_tokens: 512 },
    ]);
  });

  it("gives a value of the shape asked for, since it can answer in no other way", async () => {
    const value = { page_chip: "Who flies?", wiki_chip: "Where?" };
    api.answerWith(JSON.stringify(value));
    const schema = { type: "object", properties: { page_chip: { type: "string" } } };
    expect(await chatWith().complete(request(), schema, never())).toEqual(value);
    expect(api.bodies[0]).toMatchObject({
      tools: [{ name: "reply", input_schema: schema }],
      tool_choice: { type: "tool", name: "reply" },
    });
  });

  it("is tried once more when it is overloaded", async () => {
    api.behave("is overloaded");
    await expect(read(chatWith())).rejects.toMatchObject(failureOf("busy"));
    expect(api.bodies).toHaveLength(2);
  });

  it.each<[AnthropicScenario, ModelFailureKind]>([
    ["is overloaded in the middle", "busy"],
    ["ends without a stop", "broke_off"],
    ["drops the socket", "broke_off"],
    ["says nothing", "said_nothing"],
  ])("that %s has failed: %s", async (scenario, kind) => {
    api.behave(scenario);
    await expect(read(chatWith())).rejects.toMatchObject(failureOf(kind));
    expect(api.bodies).toHaveLength(1);
  });

  it("that falls silent has stalled, what came before is kept, and it is hung up on", async () => {
    api.behave("stalls");
    const pieces: string[] = [];
    const chat = chatWith({ budgets: { ...BUDGETS, idleMs: 200 } });
    await expect(read(chat, pieces)).rejects.toMatchObject(failureOf("stalled"));
    expect(pieces).toHaveLength(1);
    await api.disconnected;
  });

  it("is hung up on when the reader leaves in the middle", async () => {
    api.behave("stalls");
    for await (const _ of chatWith().stream(request(), never())) break;
    await api.disconnected;
  });

  it.each<[string, Partial<AnthropicConfig>, ModelFailureKind]>([
    ["a wrong key is refused", { apiKey: "sk-wrong" }, "refused"],
    ["a model it does not have is missing", { model: "claude-nobody" }, "missing_model"],
  ])("with %s, and the message holds no key", async (_, changes, kind) => {
    const failure = await read(chatWith(changes)).catch((error: unknown) => error);
    expect(failure).toMatchObject(failureOf(kind));
    expect(String(failure)).not.toContain("sk-");
  });
});
