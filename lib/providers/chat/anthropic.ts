/**
 * Answers written by Anthropic's models, over its Messages API. Promises what every chat provider does: one retry before
 * the first word, a closed connection however the reading ends, a failure instead of an empty answer. Hides the protocol.
 * https://platform.claude.com/docs/en/api/messages and its page on streaming.
 */
import { EventSourceParserStream } from "eventsource-parser/stream";
import { z } from "zod";
import { ModelFailure } from "../model-failure.ts";
import { DEFAULT_PATIENCE, type Patience, patiently } from "../model-http/patiently.ts";
import { post } from "../model-http/post.ts";
import { type Budgets, DEFAULT_BUDGETS } from "../model-http/watch.ts";
import type { ChatProvider, ChatRequest } from "./chat-provider.ts";
import { join, parseJson } from "./whole-answer.ts";

const VERSION = "2023-06-01";
/** The tool whose input is the value that `complete` wants: the model has no other way to answer. */
const REPLY = "reply";

export type AnthropicConfig = {
  /** Without a slash at the end. */
  baseUrl: string;
  apiKey: string;
  model: string;
  patience?: Patience;
  budgets?: Budgets;
};

/** What we read of a stream; events of other types say nothing that we need. */
const eventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("content_block_delta"),
    delta: z.union([
      z.object({ type: z.literal("text_delta"), text: z.string() }),
      z.object({ type: z.literal("input_json_delta"), partial_json: z.string() }),
      z.object({ type: z.string() }).transform(() => null),
    ]),
  }),
  z.object({ type: z.literal("message_stop") }),
  z.object({ type: z.literal("error"), error: z.object({ type: z.string() }) }),
]);

/** A chat provider for one model. */
export function anthropicChat(config: AnthropicConfig): ChatProvider {
  const { model, patience = DEFAULT_PATIENCE } = config;
  const generate = (body: object, signal: AbortSignal) =>
    patiently(() => visibleText(config, body, signal), patience, signal);
  return {
    answeredBy: { provider: "anthropic", model },
    stream: (request, signal) => generate(bodyFor(model, request, 0.3), signal),
    complete: async (request, jsonSchema, signal) => {
      const tool = { name: REPLY, description: "Gives the reply.", input_schema: jsonSchema };
      const held = { tools: [tool], tool_choice: { type: "tool", name: REPLY } };
      return parseJson(await join(generate({ ...bodyFor(model, request, 0), ...held }, signal)));
    },
  };
}

function bodyFor(model: string, { messages, maxTokens }: ChatRequest, temperature: number): object {
  const system = messages.filter(({ role }) => role === "system").map(({ content }) => content);
  const turns = messages.filter(({ role }) => role !== "system");
  return {
    model,
    max_tokens: maxTokens,
    temperature,
    system: system.join("\n\n"),
    messages: turns,
    stream: true,
  };
}

async function* visibleText(
  config: AnthropicConfig,
  body: object,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { baseUrl, apiKey, budgets = DEFAULT_BUDGETS } = config;
  const headers = { "x-api-key": apiKey, "anthropic-version": VERSION };
  const call = { url: `${baseUrl}/v1/messages`, headers, body, shape: "events", budgets } as const;
  const reply = await post(call, signal);
  try {
    for await (const piece of textOf(reply.response)) {
      // Several may have come at once; those still unread are no longer wanted.
      signal.throwIfAborted();
      yield piece;
    }
  } catch (error) {
    throw reply.failureOf(error);
  } finally {
    await reply.end();
  }
}

async function* textOf(response: Response): AsyncGenerator<string> {
  let spoke = false;
  for await (const event of eventsOf(response)) {
    if (event.type === "error") throw new ModelFailure(kindOf(event.error.type), event.error.type);
    if (event.type === "message_stop") {
      if (spoke) return;
      throw new ModelFailure("said_nothing", "the reply ended without a visible word");
    }
    const text =
      event.delta === null ? "" : "text" in event.delta ? event.delta.text : event.delta.partial_json;
    spoke ||= text.trim() !== "";
    if (text !== "") yield text;
  }
  throw new ModelFailure("broke_off", "the reply stopped without having ended");
}

async function* eventsOf({ body }: Response): AsyncGenerator<z.infer<typeof eventSchema>> {
  const decoder = new TextDecoder();
  const text = new TransformStream<Uint8Array, string>({
    transform: (bytes, controller) => controller.enqueue(decoder.decode(bytes, { stream: true })),
  });
  for await (const { data } of body?.pipeThrough(text).pipeThrough(new EventSourceParserStream()) ?? []) {
    const event = eventSchema.safeParse(parseJson(data));
    if (event.success) yield event.data;
  }
}

/** Overload is passing; whatever else breaks an answer in its middle is just that. */
function kindOf(type: string): "busy" | "broke_off" {
  return type === "overloaded_error" ? "busy" : "broke_off";
}
