/**
 * An answer, or how a run gets on, as server-sent events. A reader who leaves closes the whole chain: the signal given to `events` fires, and
 * with it the connection to the model. Errors after the first byte are the last event.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { asProblem, ProblemError } from "#lib/errors.ts";
import { log, loggable } from "#lib/log.ts";
import { encodeEvent, HEARTBEAT, type StreamedEvent } from "#lib/sse.ts";
import { begin } from "./under-way.ts";

/** Proxies drop a connection that is silent for a minute. */
const HEARTBEAT_MS = 15_000;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "private, no-store, no-transform",
  "x-accel-buffering": "no",
} as const;

/**
 * Streams what `start` resolves to. Until it resolves nothing is sent, so what it throws can still be an HTTP status.
 * @throws whatever `start` throws.
 */
export async function eventStream(
  request: Request,
  start: (signal: AbortSignal) => Promise<AsyncGenerator<StreamedEvent>>,
  options: { heartbeatMs?: number } = {},
): Promise<Response> {
  const gone = new AbortController();
  const stopped = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal, stopped.signal]);
  const events = await start(signal);
  const end = begin(request, (reason) => stopped.abort(reason));
  // What is logged from here on still belongs to the request, which Next has seen the end of by then.
  const asRequest = AsyncLocalStorage.snapshot();
  const encoder = new TextEncoder();
  let heartbeat: NodeJS.Timeout | undefined;

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(HEARTBEAT));
      }, options.heartbeatMs ?? HEARTBEAT_MS);
      signal.addEventListener("abort", () => clearInterval(heartbeat), { once: true });
    },
    async pull(controller) {
      const { event, ended } = await asRequest(() => nextEvent(events, signal));
      // Whoever cancelled has closed it already.
      if (gone.signal.aborted) return;
      if (event !== null) controller.enqueue(encoder.encode(encodeEvent(event)));
      if (!ended) return;
      clearInterval(heartbeat);
      controller.close();
      end();
      // Node keeps a signal that is listened to, and all that listens, until it aborts.
      gone.abort();
    },
    async cancel() {
      gone.abort();
      end();
      await events.return(undefined);
    },
  });
  return new Response(body, { headers: HEADERS });
}

async function nextEvent(events: AsyncGenerator<StreamedEvent>, signal: AbortSignal) {
  try {
    const { value, done } = await events.next();
    return { event: done ? null : value, ended: done === true };
  } catch (error) {
    const isLeft = signal.aborted && !(signal.reason instanceof ProblemError);
    return { event: isLeft ? null : errorEvent(error), ended: true };
  }
}

function errorEvent(error: unknown): StreamedEvent {
  const problem = asProblem(error);
  log.warn({ code: problem.code, error: loggable(problem.cause ?? error) }, "event stream failed");
  return { event: "error", data: { code: problem.code, message: problem.message } };
}
