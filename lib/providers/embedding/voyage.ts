/**
 * Vectors from Voyage's models. Promises as many unit vectors of the right length as there are texts, in their order, or a
 * failure. Hides batches, and that the reply may come in another order. https://docs.voyageai.com/reference/embeddings-api
 */
import { z } from "zod";
import { ModelFailure } from "../model-failure.ts";
import { post } from "../model-http/post.ts";
import { type Budgets, DEFAULT_BUDGETS } from "../model-http/watch.ts";
import { DIMENSIONS, type EmbeddingProvider, type EmbeddingUse } from "./embedding-provider.ts";
import { unitVector } from "./unit-vector.ts";

/** The API takes up to 1,000 texts and a number of tokens that depends on the model; ours are short. */
const BATCH_SIZE = 128;

export type VoyageConfig = {
  /** Without a slash at the end. */
  baseUrl: string;
  apiKey: string;
  model: string;
  budgets?: Budgets;
};

const placed = z.object({ index: z.int().min(0), embedding: unitVector });
const INPUT_TYPES: Record<EmbeddingUse, string> = { passage: "document", question: "query" };

/** An embedding provider for one model. */
export function voyageEmbedding(config: VoyageConfig): EmbeddingProvider {
  return {
    model: config.model,
    embed: async (texts, signal, use = "passage") => {
      const vectors: number[][] = [];
      for (let start = 0; start < texts.length; start += BATCH_SIZE) {
        vectors.push(...(await embedBatch(config, texts.slice(start, start + BATCH_SIZE), use, signal)));
      }
      return vectors;
    },
  };
}

async function embedBatch(
  { baseUrl, apiKey, model, budgets = DEFAULT_BUDGETS }: VoyageConfig,
  input: string[],
  use: EmbeddingUse,
  signal: AbortSignal,
): Promise<number[][]> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const body = { model, input, input_type: INPUT_TYPES[use], output_dimension: DIMENSIONS };
  const reply = await post({ url: `${baseUrl}/embeddings`, headers, body, shape: "value", budgets }, signal);
  try {
    return inOrder(await reply.response.json(), input.length);
  } catch (error) {
    throw reply.failureOf(error);
  } finally {
    await reply.end();
  }
}

function inOrder(reply: unknown, count: number): number[][] {
  const parsed = z.object({ data: z.array(placed).length(count) }).safeParse(reply);
  if (!parsed.success) {
    const complaint = parsed.error.issues[0];
    throw new ModelFailure("broke_off", `${complaint?.path.join(".")} ${complaint?.message}`);
  }
  const { data } = parsed.data;
  if (new Set(data.map(({ index }) => index)).size < count) {
    throw new ModelFailure("broke_off", "two vectors are of the same text");
  }
  return data.toSorted((one, other) => one.index - other.index).map(({ embedding }) => embedding);
}
