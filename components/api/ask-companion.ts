/** One question, answered as a stream of events. */
import type { AnswerEvent, Mode } from "#lib/contract.ts";
import { readEvents } from "#lib/sse.ts";
import { describeFailure } from "./describe-failure.ts";
import { RequestFailed } from "./request-failed.ts";

export type Asked = { readonly sessionId: string; readonly mode: Mode; readonly message: string };

/**
 * Yields the answer's events as they arrive. Aborting `signal`, or leaving the loop, closes the connection and with it
 * the model's work. Raises `RequestFailed` when the server refuses before the stream begins.
 */
export async function* askCompanion(asked: Asked, signal: AbortSignal): AsyncGenerator<AnswerEvent, void> {
  const response = await fetch(`/api/sessions/${asked.sessionId}/messages`, {
    method: "POST",
    cache: "no-store",
    signal,
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ mode: asked.mode, message: asked.message }),
  });
  if (!response.ok) throw await describeFailure(response);
  if (response.body === null) throw new RequestFailed(response.status, "The answer came back empty.");
  yield* readEvents(response.body);
}
