/** Anthropic and Voyage: does the key open the door, and is the model behind it? Asks for one word and one vector. */
import { z } from "zod";
import { DIMENSIONS } from "#lib/providers/embedding/embedding-provider.ts";
import { type Answer, knock, type NoAnswer, parsedJson } from "./knock.ts";
import { failed, passed, type Target, type Verdict } from "./rung.ts";

const VERSION = "2023-06-01";
const vectorSchema = z.object({ data: z.tuple([z.object({ embedding: z.array(z.number()) })]) });

export async function climbAnthropic({ env }: Target): Promise<Verdict> {
  const answer = await post(
    `${env.ANTHROPIC_BASE_URL}/v1/messages`,
    { "x-api-key": env.ANTHROPIC_API_KEY ?? "", "anthropic-version": VERSION },
    {
      model: env.ANTHROPIC_MODEL,
      max_tokens: 1,
      temperature: 0,
      system: "Answer with one word.",
      messages: [{ role: "user", content: "Are you there?" }],
      stream: true,
    },
  );
  if (answer.trouble === null && answer.status === 200) return passed(env.ANTHROPIC_MODEL);
  return explain("Anthropic", answer, "ANTHROPIC_API_KEY", "ANTHROPIC_MODEL");
}

export async function climbVoyage({ env }: Target): Promise<Verdict> {
  const answer = await post(
    `${env.VOYAGE_BASE_URL}/embeddings`,
    { authorization: `Bearer ${env.VOYAGE_API_KEY ?? ""}` },
    { model: env.VOYAGE_MODEL, input: ["probe"], input_type: "query", output_dimension: DIMENSIONS },
  );
  if (answer.trouble !== null || answer.status !== 200) {
    return explain("Voyage", answer, "VOYAGE_API_KEY", "VOYAGE_MODEL");
  }
  const vectors = vectorSchema.safeParse(parsedJson(answer.text));
  const length = vectors.success ? vectors.data.data[0].embedding.length : 0;
  if (length === DIMENSIONS) return passed(env.VOYAGE_MODEL);
  return failed(
    "Voyage",
    `a vector of ${length} numbers`,
    `VOYAGE_MODEL must make vectors of ${DIMENSIONS} numbers`,
  );
}

function post(url: string, headers: Record<string, string>, body: unknown): Promise<Answer | NoAnswer> {
  return knock(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
    withinMs: 30_000,
  });
}

function explain(provider: string, answer: Answer | NoAnswer, key: string, model: string): Verdict {
  if (answer.trouble !== null) {
    return failed(provider, answer.trouble, `${provider} cannot be reached from here: see its status page`);
  }
  return failed(provider, `status ${answer.status}`, causeOf(answer.status, key, model));
}

function causeOf(status: number, key: string, model: string): string {
  switch (status) {
    case 400:
    case 402:
    case 403:
      return `the account may not: no credit is left, or ${model} is not open to it`;
    case 401:
      return `${key} is wrong or was taken back`;
    case 404:
      return `${model} names no model`;
    case 429:
      return "the account's own limit: wait, or raise it there";
    default:
      return "it is there and fails: see its status page";
  }
}
