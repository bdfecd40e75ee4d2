/** The Ollama server of this process's configuration. */
import { env } from "#lib/env.ts";
import { DEFAULT_BUDGETS } from "../model-http/watch.ts";
import type { OllamaServer } from "./connection.ts";

/** Where the configuration says Ollama is, with the credentials of the proxy before it, if any. */
export function configuredServer(): OllamaServer {
  const { OLLAMA_BASE_URL, MODAL_PROXY_TOKEN_ID: key, MODAL_PROXY_TOKEN_SECRET: secret } = env();
  const modal = key !== undefined && secret !== undefined ? { key, secret } : null;
  return { baseUrl: OLLAMA_BASE_URL, modal, budgets: DEFAULT_BUDGETS };
}
