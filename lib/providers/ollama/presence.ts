/** Whether Ollama is there with a model, for `auto`. Asks rarely and quickly, and takes every failure for a no. */
import { z } from "zod";
import { ask, type OllamaServer } from "./connection.ts";
import { isSameModel } from "./model-name.ts";

const ASK_MS = 1000;
const NO_LASTS_MS = 60_000;
const tagsSchema = z.object({ models: z.array(z.object({ name: z.string() })) });

/** Asks the server once, for a second at most, whether `model` is installed. Never throws. */
export async function hasModel(server: OllamaServer, model: string): Promise<boolean> {
  const budgets = { headersMs: ASK_MS, idleMs: ASK_MS, totalMs: ASK_MS };
  try {
    const tags = await ask({ ...server, budgets }, new AbortController().signal, (client) => client.list());
    return tagsSchema.parse(tags).models.some(({ name }) => isSameModel(name, model));
  } catch {
    return false;
  }
}

/** Remembers a yes for good and a no for a minute, so that an Ollama started later is found. Callers share a question. */
export function rememberPresence(
  isPresent: () => Promise<boolean>,
  now: () => number = Date.now,
): () => Promise<boolean> {
  let answer: Promise<boolean> | undefined;
  let validUntil = Number.POSITIVE_INFINITY;
  return () => {
    if (answer && now() < validUntil) return answer;
    validUntil = Number.POSITIVE_INFINITY;
    answer = isPresent().then((present) => {
      if (!present) validUntil = now() + NO_LASTS_MS;
      return present;
    });
    return answer;
  };
}
