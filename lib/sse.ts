/**
 * The text of a `text/event-stream`, both ways: the server writes one answer event at a time, the browser reads a
 * response body back into the same events. Hides framing, chunk borders and unknown events.
 */
import { EventSourceParserStream } from "eventsource-parser/stream";
import { type AnswerEvent, answerEventSchemas } from "./contract.ts";

/** A comment frame. Readers ignore it; proxies see that the connection is alive. */
export const HEARTBEAT = ": still here\n\n";

/** Whatever a stream tells: a name, and data that can be JSON. */
export type StreamedEvent = { readonly event: string; readonly data: object };

/** One event as it goes over the wire. JSON keeps `data` on one line, whatever the text holds. */
export function encodeEvent({ event, data }: StreamedEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Reads a response body as answer events, in order. Frames of unknown name or unexpected shape are skipped, so that
 * a newer server may say more. Stopping early (`break`, `return`) cancels the body and so closes the connection.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<AnswerEvent, void> {
  for await (const frame of readFrames(body)) {
    const event = parseEvent(frame.event, frame.data);
    if (event) yield event;
  }
}

/** The frames of any stream of events, their data as it came: JSON, or `undefined` for what is none. Stops likewise. */
export async function* readFrames(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ event: string | undefined; data: unknown }, void> {
  const reader = body.pipeThrough(decodeText()).pipeThrough(new EventSourceParserStream()).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      yield { event: next.value.event, data: parseJson(next.value.data) };
  } finally {
    // The peer may already have gone; there is nobody left to tell.
    await reader.cancel().catch(() => {});
  }
}

function parseEvent(event: string | undefined, data: unknown): AnswerEvent | null {
  switch (event) {
    case "sources":
      return shaped(event, answerEventSchemas.sources.safeParse(data));
    case "token":
      return shaped(event, answerEventSchemas.token.safeParse(data));
    case "done":
      return shaped(event, answerEventSchemas.done.safeParse(data));
    case "error":
      return shaped(event, answerEventSchemas.error.safeParse(data));
    default:
      return null;
  }
}

function shaped<Name extends string, Data>(event: Name, result: { success: boolean; data?: Data }) {
  return result.success && result.data !== undefined ? { event, data: result.data } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `TextDecoderStream` without its quarrel over buffer types: a character split over two chunks stays whole. */
function decodeText(): TransformStream<Uint8Array, string> {
  const decoder = new TextDecoder();
  return new TransformStream({
    transform: (chunk, controller) => controller.enqueue(decoder.decode(chunk, { stream: true })),
    flush: (controller) => controller.enqueue(decoder.decode()),
  });
}
