/** Ollama, on this machine or behind Modal's proxy: is it there, does it let us in, does it have what we ask of it? */
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { DIMENSIONS } from "#lib/providers/embedding/embedding-provider.ts";
import { configuredServer } from "#lib/providers/ollama/configured-server.ts";
import { isSameModel } from "#lib/providers/ollama/model-name.ts";
import { type Answer, knock, type NoAnswer, parsedJson } from "./knock.ts";
import { failed, passed, type Target, type Verdict } from "./rung.ts";

const tagsSchema = z.object({ models: z.array(z.object({ name: z.string() })) });
const vectorsSchema = z.object({ embeddings: z.tuple([z.array(z.number())]) });
const PAUSE_MS = 500;

/** What is asked of the server: the models that answer and that make vectors, `null` where another provider does. */
export type Wanted = { chat: string | null; embedding: string | null };

/** Lists the models, waiting out a cold start, and then has each do the least it can do. */
export async function climbOllama(target: Target, { chat, embedding }: Wanted): Promise<Verdict> {
  const provider = providerName();
  const tags = await askPatiently(target, "GET", "/api/tags");
  if (tags.trouble !== null || tags.status !== 200) return explain(tags, target);
  const listed = tagsSchema.safeParse(parsedJson(tags.text));
  if (!listed.success) {
    return failed(provider, "an answer that is no list of models", "OLLAMA_BASE_URL leads to something else");
  }
  const names = listed.data.models.map(({ name }) => name);
  const missing = [chat, embedding].filter(
    (model) => model !== null && !names.some((name) => isSameModel(name, model)),
  );
  if (missing.length > 0) {
    const saw = names.length === 0 ? "no models at all" : `only ${names.join(", ")}`;
    return failed(provider, saw, `${missing.join(" and ")} was never pulled there: run the pull step`);
  }
  return (await load(target, chat)) ?? (await embedWord(target, embedding)) ?? passed(names.join(", "));
}

/** A question without messages loads the weights and says nothing. */
async function load(target: Target, model: string | null): Promise<Verdict | null> {
  if (model === null) return null;
  const answer = await askPatiently(target, "POST", "/api/chat", { model, messages: [], stream: false });
  return answer.trouble === null && answer.status === 200 ? null : explain(answer, target);
}

async function embedWord(target: Target, model: string | null): Promise<Verdict | null> {
  if (model === null) return null;
  const answer = await askPatiently(target, "POST", "/api/embed", { model, input: ["probe"] });
  if (answer.trouble !== null || answer.status !== 200) return explain(answer, target);
  const vectors = vectorsSchema.safeParse(parsedJson(answer.text));
  const length = vectors.success ? vectors.data.embeddings[0].length : 0;
  if (length === DIMENSIONS) return null;
  const cause = `EMBEDDING_MODEL must make vectors of ${DIMENSIONS} numbers`;
  return failed(providerName(), `a vector of ${length} numbers`, cause);
}

function providerName(): string {
  return configuredServer().modal === null ? "Ollama" : "Modal";
}

/** Asks again while the server says that it is waking, until the target's patience is at its end. */
async function askPatiently(target: Target, method: string, path: string, body?: unknown) {
  const { baseUrl, modal } = configuredServer();
  const until = performance.now() + target.patienceMs;
  for (;;) {
    const answer = await knock(new URL(path, baseUrl), {
      method,
      withinMs: Math.max(1, until - performance.now()),
      headers: {
        "content-type": "application/json",
        ...(modal && { "Modal-Key": modal.key, "Modal-Secret": modal.secret }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const isWaking = answer.trouble === null && [502, 503, 504].includes(answer.status);
    if (!isWaking || performance.now() + PAUSE_MS > until) return answer;
    await pause(PAUSE_MS);
  }
}

function explain(answer: Answer | NoAnswer, { patienceMs }: Target): Verdict {
  const provider = providerName();
  if (answer.trouble !== null) {
    const cause = answer.trouble.startsWith("no answer within")
      ? "the model sleeps longer than expected, or is stuck: look at its log"
      : "OLLAMA_BASE_URL is wrong, or nothing is deployed there";
    return failed(provider, answer.trouble, cause);
  }
  return failed(provider, `status ${answer.status}`, causeOf(answer.status, patienceMs));
}

function causeOf(status: number, patienceMs: number): string {
  switch (status) {
    case 401:
      return "MODAL_PROXY_TOKEN_ID and MODAL_PROXY_TOKEN_SECRET are not a pair of this workspace";
    case 403:
      return "Ollama turns the host name down: OLLAMA_HOST must be 0.0.0.0 there";
    case 404:
      return "the app is not deployed under this name, or OLLAMA_BASE_URL has a typing mistake";
    case 502:
    case 503:
    case 504:
      return `still asleep after ${Math.round(patienceMs / 1000)} s: no GPU to be had, or it fails to start`;
    default:
      return "Ollama is there and fails: look at its log";
  }
}
