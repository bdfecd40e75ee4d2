/**
 * Answers written by a model that Ollama runs. Promises patience with one that wakes and one retry, both only before the first
 * word, a closed connection however the reading ends, and a failure instead of an empty answer. Hides Ollama's options and its chunks.
 */
import type { ChatRequest as OllamaRequest } from "ollama";
import { DEFAULT_PATIENCE, type Patience, patiently } from "../model-http/patiently.ts";
import { ask, type OllamaServer } from "../ollama/connection.ts";
import { visibleText } from "../ollama/visible-text.ts";
import type { ChatProvider, ChatRequest } from "./chat-provider.ts";
import { join, parseJson } from "./whole-answer.ts";

/** The same in every call, since another size makes Ollama load the model again. In tokens. */
const CONTEXT_SIZE = 8192;
const KEEP_ALIVE = "10m";

export type OllamaChatConfig = {
  server: OllamaServer;
  model: string;
  patience?: Patience;
};

export type OllamaChat = ChatProvider & Required<Pick<ChatProvider, "warm">>;

/** A chat provider for one model of one server. */
export function ollamaChat({ server, model, patience = DEFAULT_PATIENCE }: OllamaChatConfig): OllamaChat {
  const generate = (request: OllamaRequest, signal: AbortSignal) =>
    patiently(() => visibleText(server, request, signal), patience, signal);
  return {
    answeredBy: { provider: "ollama", model },
    stream: (request, signal) => generate(requestFor(model, request, 0.3), signal),
    complete: async (request, jsonSchema, signal) => {
      const pieces = generate({ ...requestFor(model, request, 0), format: jsonSchema }, signal);
      return parseJson(await join(pieces));
    },
    warm: async (signal) => {
      const load = { model, messages: [], keep_alive: KEEP_ALIVE, options: { num_ctx: CONTEXT_SIZE } };
      await join(patiently(() => loaded(server, load, signal), patience, signal));
    },
  };
}

async function* loaded(
  server: OllamaServer,
  load: OllamaRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  await ask(server, signal, (client) => client.chat({ ...load, stream: false }));
  yield "";
}

function requestFor(model: string, request: ChatRequest, temperature: number): OllamaRequest {
  return {
    model,
    messages: [...request.messages],
    // Left unset, a model that can think does, at length, before the first visible word.
    think: false,
    keep_alive: KEEP_ALIVE,
    options: { num_ctx: CONTEXT_SIZE, num_predict: request.maxTokens, temperature },
  };
}
