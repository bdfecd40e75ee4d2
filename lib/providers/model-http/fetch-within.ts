/**
 * The `fetch` with which models are asked. Promises that its caller only ever sees a successful reply of the shape it wants, and
 * that everything else has become a `ModelFailure`, before Ollama's client could print it. Hides signals, budgets and limits.
 */
import { ModelFailure } from "../model-failure.ts";
import { readPieces } from "./read-pieces.ts";
import { refusalOf } from "./refusal.ts";
import type { Watch } from "./watch.ts";
import { wholeLines } from "./whole-lines.ts";

/** A single JSON value, one JSON object per line, or server-sent events. */
export type ReplyShape = "value" | "lines" | "events";

const JSON_TYPES = /^application\/(?:json|x-ndjson)\b/;
const TYPES: Record<ReplyShape, RegExp> = {
  value: JSON_TYPES,
  lines: JSON_TYPES,
  events: /^text\/event-stream\b/,
};

/** A `fetch` for one request, bound to its clock and to the signal of whoever wants the reply. */
export function fetchWithin(watch: Watch, shape: ReplyShape, wanted: AbortSignal): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.any([wanted, watch.signal, ...(init?.signal ? [init.signal] : [])]);
    const response = await watch
      .untilHeaders(() => fetch(input, { ...init, signal, cache: "no-store" }))
      .catch((error: unknown) => {
        throw unreachable(error);
      });
    if (!response.ok) throw await refusalOf(response, watch);
    const type = response.headers.get("content-type") ?? "no content type";
    if (!response.body || !TYPES[shape].test(type)) {
      await response.body?.cancel();
      throw new ModelFailure(
        "broke_off",
        `the reply is ${type}, not ${shape === "events" ? "events" : "JSON"}`,
      );
    }
    const pieces = readPieces(response.body, watch);
    return new Response(streamOf(shape === "lines" ? wholeLines(pieces) : pieces), {
      headers: { "content-type": type },
    });
  };
}

function unreachable(error: unknown): ModelFailure {
  // Only the system's own error is kept: fetch's may quote the address, and an address may hold a password.
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return new ModelFailure("unreachable", `no answer from the model server${code}`, { cause });
}

function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
