/** A question as a vector of the same kind as a series' passages, or nothing in time. */
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import { embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { within } from "#lib/providers/within.ts";
import type { Search } from "./search.ts";

/** Longer than this and a search by words alone serves the reader better. */
const EMBEDDING_BUDGET_MS = 1_500;

/**
 * Embeds outside any transaction. `null` when the series has no vectors, when its model is not the one configured, or
 * when the model fails or takes longer than its budget.
 */
export async function embedQuestion(
  text: string,
  seriesModel: string | null,
  signal: AbortSignal,
): Promise<Search["vector"]> {
  if (seriesModel === null) return null;
  const provider = await embeddingProviderFor(seriesModel);
  return provider === null ? null : embedWith(provider, text, signal);
}

async function embedWith(provider: EmbeddingProvider, text: string, signal: AbortSignal) {
  try {
    const [values] = await within(EMBEDDING_BUDGET_MS, signal, (budget) =>
      provider.embed([text], budget, "question"),
    );
    return values === undefined ? null : { model: provider.model, values };
  } catch {
    // Whatever went wrong with the model, the question can still be searched by its words.
    signal.throwIfAborted();
    return null;
  }
}
