/**
 * One connection per request to an Ollama server. Promises: the caller's signal and our budgets end the request at
 * every stage, every failure is a `ModelFailure`, nothing reaches the console, and no socket outlives the work. Hides:
 * the npm client, which has no time limits, keeps generating after a `break`, and reports failures as bare text.
 */
import { type AbortableAsyncIterator, Ollama } from "ollama";
import { ModelFailure } from "../model-failure.ts";
import { fetchWithin, type ReplyShape } from "../model-http/fetch-within.ts";
import { type Budgets, startWatch } from "../model-http/watch.ts";

export type OllamaServer = {
  baseUrl: string;
  /** Sent as `Modal-Key` and `Modal-Secret` with every request. */
  modal: { key: string; secret: string } | null;
  budgets: Budgets;
};

/** One request in flight: its client, and the reading of whatever went wrong with it. */
type Call = { client: Ollama; end: () => void; failureOf: (error: unknown) => unknown };

function openCall(server: OllamaServer, shape: ReplyShape, signal: AbortSignal): Call {
  const watch = startWatch(server.budgets);
  const headers = server.modal
    ? { "Modal-Key": server.modal.key, "Modal-Secret": server.modal.secret }
    : undefined;
  const client = new Ollama({
    host: server.baseUrl,
    fetch: fetchWithin(watch, shape, signal),
    ...(headers && { headers }),
  });
  const failureOf = (error: unknown) => {
    if (signal.aborted) return signal.reason;
    if (watch.signal.aborted) return watch.signal.reason;
    if (error instanceof ModelFailure) return error;
    return new ModelFailure("broke_off", "the reply could not be used", { cause: error });
  };
  return { client, end: watch.end, failureOf };
}

/**
 * Makes one request whose reply is a single JSON value.
 * @throws ModelFailure for every failure but an abort, which throws the signal's own reason.
 */
export async function ask<Reply>(
  server: OllamaServer,
  signal: AbortSignal,
  request: (client: Ollama) => Promise<Reply>,
): Promise<Reply> {
  const call = openCall(server, "value", signal);
  try {
    return await request(call.client);
  } catch (error) {
    throw call.failureOf(error);
  } finally {
    call.end();
  }
}

/**
 * Makes one request whose reply comes as lines. However the loop over them ends, the connection is closed with it.
 * @throws ModelFailure for every failure but an abort, which throws the signal's own reason.
 */
export async function* listen<Line extends object>(
  server: OllamaServer,
  signal: AbortSignal,
  request: (client: Ollama) => Promise<AbortableAsyncIterator<Line>>,
): AsyncGenerator<Line> {
  const call = openCall(server, "lines", signal);
  let reply: AbortableAsyncIterator<Line> | undefined;
  try {
    reply = await request(call.client);
    for await (const line of reply) {
      // Several lines may have come at once; those still unread are no longer wanted.
      signal.throwIfAborted();
      yield line;
    }
  } catch (error) {
    throw call.failureOf(error);
  } finally {
    reply?.abort();
    call.end();
  }
}
