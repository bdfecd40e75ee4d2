/**
 * Vectors from a model that Ollama runs. Promises as many unit vectors of the right length as there are texts, or a
 * failure. Hides batches and the shape of the reply.
 */
import { z } from "zod";
import { ModelFailure } from "../model-failure.ts";
import { ask, type OllamaServer } from "../ollama/connection.ts";
import { logicalName } from "../ollama/model-name.ts";
import type { EmbeddingProvider } from "./embedding-provider.ts";
import { unitVector } from "./unit-vector.ts";

/** Ollama sets no limit, but the whole batch is one wait and fails as one. */
const BATCH_SIZE = 32;
const KEEP_ALIVE = "10m";

/** An embedding provider for one model of one server. */
export function ollamaEmbedding(server: OllamaServer, model: string): EmbeddingProvider {
  return {
    model: logicalName(model),
    sleeps: true,
    embed: async (texts, signal) => {
      const vectors: number[][] = [];
      for (let start = 0; start < texts.length; start += BATCH_SIZE) {
        const batch = texts.slice(start, start + BATCH_SIZE);
        vectors.push(...(await embedBatch(server, model, batch, signal)));
      }
      return vectors;
    },
  };
}

async function embedBatch(server: OllamaServer, model: string, texts: string[], signal: AbortSignal) {
  const reply = await ask(server, signal, (client) =>
    client.embed({ model, input: texts, keep_alive: KEEP_ALIVE }),
  );
  const parsed = z.object({ embeddings: z.array(unitVector).length(texts.length) }).safeParse(reply);
  if (parsed.success) return parsed.data.embeddings;
  const complaint = parsed.error.issues[0];
  throw new ModelFailure("broke_off", `${model}: ${complaint?.path.join(".")} ${complaint?.message}`);
}
