/**
 * One request to a model's HTTP API whose reply is read by its caller. Promises that the caller's signal and our budgets
 * end it at every stage, that every failure is a `ModelFailure`, and that no connection outlives `end`.
 */
import { ModelFailure } from "../model-failure.ts";
import { fetchWithin, type ReplyShape } from "./fetch-within.ts";
import { type Budgets, startWatch } from "./watch.ts";

export type Call = {
  url: string;
  headers: Record<string, string>;
  body: object;
  shape: ReplyShape;
  budgets: Budgets;
};

export type Reply = {
  response: Response;
  /** What an error thrown while reading means: the signal's own reason after an abort, else a `ModelFailure`. */
  failureOf(error: unknown): unknown;
  /** To be called when the reply is no longer wanted, whatever happened. */
  end(): Promise<void>;
};

/**
 * Sends `body` as JSON.
 * @throws ModelFailure for every failure but an abort, which throws the signal's own reason.
 */
export async function post(
  { url, headers, body, shape, budgets }: Call,
  signal: AbortSignal,
): Promise<Reply> {
  const watch = startWatch(budgets);
  const left = new AbortController();
  const failureOf = (error: unknown) => {
    if (signal.aborted) return signal.reason;
    if (watch.signal.aborted) return watch.signal.reason;
    if (error instanceof ModelFailure) return error;
    return new ModelFailure("broke_off", "the reply could not be used", { cause: error });
  };
  const end = async () => {
    watch.end();
    left.abort();
  };
  try {
    const request = { method: "POST", headers: { "content-type": "application/json", ...headers } };
    const wanted = AbortSignal.any([signal, left.signal]);
    const response = await fetchWithin(watch, shape, wanted)(url, { ...request, body: JSON.stringify(body) });
    return { response, failureOf, end };
  } catch (error) {
    await end();
    throw failureOf(error);
  }
}
