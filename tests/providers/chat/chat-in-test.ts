/** Questions to a model behind an Ollama double, for the tests of the provider that asks them. */
import type { ChatRequest } from "#lib/providers/chat/chat-provider.ts";
import { type OllamaChat, ollamaChat } from "#lib/providers/chat/ollama.ts";
import type { OllamaServer } from "#lib/providers/ollama/connection.ts";
import type { Scenario } from "#tests/support/ollama-double/scenario.ts";
import { never, serverAt, setUpOllama } from "../ollama-in-test.ts";

export const MODEL = "qwen2.5:7b";
export const ANSWER = "Le chat <Carrot> vole & rêve à côté de 🐉 et 魔女. Fin.";

/** Nothing is waited for, and waking may take long. */
const PATIENCE = { pauseMs: 0, wakingPauseMs: 0, wakingMs: 60_000 };

export function request(changes: Partial<ChatRequest> = {}): ChatRequest {
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

export const chatWith = (server: OllamaServer): OllamaChat =>
  ollamaChat({ server, model: MODEL, patience: PATIENCE });

/** Registers the hooks of a file; what it returns starts a double that behaves as told, and a chat with it. */
export function setUpChat() {
  const ollama = setUpOllama();
  return async (scenario: Scenario, budgets: Partial<OllamaServer["budgets"]> = {}) => {
    const double = await ollama.start();
    double.behave(scenario);
    double.answerWith(ANSWER);
    return { double, chat: chatWith(serverAt(double.url, budgets)) };
  };
}

/** Reads an answer to its end; `pieces` holds what has come of it, even when it fails. */
export async function read(chat: OllamaChat, signal = never(), pieces: string[] = []): Promise<string[]> {
  for await (const piece of chat.stream(request(), signal)) pieces.push(piece);
  return pieces;
}
