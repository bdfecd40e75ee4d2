/**
 * Answers written by a model that Ollama runs. Promises one retry at most and only before the first word, a closed
 * connection however the reading ends, and a failure instead of an empty answer. Hides Ollama's options and its chunks.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { ChatRequest as OllamaRequest } from "ollama";
import { z } from "zod";
import { ModelFailure } from "../model-failure.ts";
import { ask, listen, type OllamaServer } from "../ollama/connection.ts";
import type { ChatProvider, ChatRequest } from "./chat-provider.ts";

/** The same in every call, since another size makes Ollama load the model again. In tokens. */
const CONTEXT_SIZE = 8192;
const KEEP_ALIVE = "10m";
const RETRY_AFTER_MS = 1000;

export type OllamaChatConfig = {
  server: OllamaServer;
  model: string;
  /** Pause before the one retry, in milliseconds. */
  retryAfterMs?: number;
};

export type OllamaChat = ChatProvider & {
  /**
   * Has the model loaded, so that the next question finds it awake.
   * @throws ModelFailure as `stream` does.
   */
  warm: (signal: AbortSignal) => Promise<void>;
};

const chunkSchema = z.object({ message: z.object({ content: z.string() }) });

/** A chat provider for one model of one server. */
export function ollamaChat({ server, model, retryAfterMs = RETRY_AFTER_MS }: OllamaChatConfig): OllamaChat {
  const generate = (request: OllamaRequest, signal: AbortSignal) =>
    retryOnce(() => visibleText(server, request, signal), retryAfterMs, signal);
  return {
    answeredBy: { provider: "ollama", model },
    stream: (request, signal) => generate(requestFor(model, request, 0.3), signal),
    complete: async (request, jsonSchema, signal) => {
      const pieces = generate({ ...requestFor(model, request, 0), format: jsonSchema }, signal);
      return parseJson(await join(pieces));
    },
    warm: async (signal) => {
      const load = { model, messages: [], keep_alive: KEEP_ALIVE, options: { num_ctx: CONTEXT_SIZE } };
      await ask(server, signal, (client) => client.chat(load));
    },
  };
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

async function* visibleText(
  server: OllamaServer,
  request: OllamaRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let spoke = false;
  for await (const chunk of listen(server, signal, (client) => client.chat({ ...request, stream: true }))) {
    const { content } = readChunk(chunk).message;
    spoke ||= content.trim() !== "";
    if (content !== "") yield content;
  }
  if (!spoke) throw new ModelFailure("said_nothing", `${request.model} ended without a visible word`);
}

function readChunk(chunk: unknown): z.infer<typeof chunkSchema> {
  const parsed = chunkSchema.safeParse(chunk);
  if (parsed.success) return parsed.data;
  throw new ModelFailure("broke_off", "a line of the reply is not a piece of an answer");
}

async function* retryOnce(
  start: () => AsyncIterable<string>,
  pauseMs: number,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let begun = false;
  try {
    for await (const piece of start()) {
      begun = true;
      yield piece;
    }
    return;
  } catch (error) {
    if (begun || !mayPass(error)) throw error;
  }
  await sleep(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  yield* start();
}

/** Whether a moment's patience could help: a socket dropped while idle, a server starting or busy. */
function mayPass(error: unknown): boolean {
  return error instanceof ModelFailure && (error.kind === "unreachable" || error.kind === "busy");
}

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is the story's and stays out of the log.
    throw new ModelFailure(
      "broke_off",
      `the reply is not JSON, or JSON cut short (${text.length} characters)`,
    );
  }
}
