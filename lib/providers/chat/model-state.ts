/** Whether the model that answers is there, as far as asking costs nothing. */
import { env } from "#lib/env.ts";
import { log, loggable } from "#lib/log.ts";
import { ModelFailure, type ModelFailureKind } from "../model-failure.ts";
import { configuredServer } from "../ollama/configured-server.ts";
import { ask } from "../ollama/connection.ts";
import { chatProvider } from "./index.ts";

/** `unasked` for one that is paid by the call, or that asking would wake. */
export type ModelState = "builtin" | "ready" | "waking" | "down" | "unasked";

const ASK_MS = 2_000;
const WAKING: readonly ModelFailureKind[] = ["waking", "stalled", "busy"];

/** Asks an Ollama that is always on for its version; never throws. */
export async function modelState(): Promise<ModelState> {
  const { provider } = (await chatProvider()).answeredBy;
  if (provider === "builtin") return "builtin";
  if (provider === "anthropic" || env().MODAL_PROXY_TOKEN_ID !== undefined) return "unasked";
  const budgets = { headersMs: ASK_MS, idleMs: ASK_MS, totalMs: ASK_MS };
  try {
    const server = { ...configuredServer(), budgets };
    await ask(server, new AbortController().signal, (client) => client.version());
    return "ready";
  } catch (error) {
    log.warn({ error: loggable(error) }, "the model is not ready");
    return error instanceof ModelFailure && WAKING.includes(error.kind) ? "waking" : "down";
  }
}
