/** The embedding providers of this process, as configured. */
import { env } from "#lib/env.ts";
import { configuredServer } from "../ollama/configured-server.ts";
import { isSameModel } from "../ollama/model-name.ts";
import { hasModel, rememberPresence } from "../ollama/presence.ts";
import { BUILTIN_MODEL, builtinEmbedding } from "./builtin.ts";
import type { EmbeddingProvider } from "./embedding-provider.ts";
import { ollamaEmbedding } from "./ollama.ts";
import { voyageEmbedding } from "./voyage.ts";

const isOllamaPresent = rememberPresence(() => hasModel(configuredServer(), env().EMBEDDING_MODEL));

/** The provider for new vectors: the one configured; `auto` is Ollama's when it is there with the model. Never rejects. */
export async function embeddingProvider(): Promise<EmbeddingProvider> {
  const { EMBEDDING_PROVIDER, EMBEDDING_MODEL } = env();
  const voyage = configuredVoyage();
  if (voyage !== null) return voyage;
  if (EMBEDDING_PROVIDER === "builtin") return builtinEmbedding();
  const server = configuredServer();
  const isThere = EMBEDDING_PROVIDER === "ollama" || server.modal !== null || (await isOllamaPresent());
  return isThere ? ollamaEmbedding(server, EMBEDDING_MODEL) : builtinEmbedding();
}

/**
 * The provider whose vectors can be compared with those stored under `model`; null when the configuration has none.
 * `auto` speaks both spaces, so a series embedded without Ollama stays searchable after Ollama has arrived. Whether
 * Ollama answers is not asked here: the question itself finds out.
 */
export async function embeddingProviderFor(model: string): Promise<EmbeddingProvider | null> {
  const { EMBEDDING_PROVIDER, EMBEDDING_MODEL } = env();
  const voyage = configuredVoyage();
  if (voyage !== null) return voyage.model === model ? voyage : null;
  if (EMBEDDING_PROVIDER !== "ollama" && model === BUILTIN_MODEL) return builtinEmbedding();
  if (EMBEDDING_PROVIDER !== "builtin" && isSameModel(model, EMBEDDING_MODEL)) {
    return ollamaEmbedding(configuredServer(), EMBEDDING_MODEL);
  }
  return null;
}

function configuredVoyage(): EmbeddingProvider | null {
  const { EMBEDDING_PROVIDER, VOYAGE_API_KEY: apiKey, VOYAGE_MODEL: model, VOYAGE_BASE_URL: baseUrl } = env();
  return EMBEDDING_PROVIDER === "voyage" && apiKey !== undefined
    ? voyageEmbedding({ baseUrl, apiKey, model })
    : null;
}
