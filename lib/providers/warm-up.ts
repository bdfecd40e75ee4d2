/**
 * Waking models before they are asked anything, when somebody opens a book. Hides that all processes of a site together do
 * so once in the time after which an idle machine falls asleep, and everything that goes wrong.
 */
import { counter } from "#lib/db/counters.ts";
import { log, loggable } from "#lib/log.ts";
import { chatProvider } from "./chat/index.ts";
import { embeddingProvider } from "./embedding/index.ts";

/** As long as our Modal container stays up with nothing to do (scripts/modal_ollama.py). */
const SLEEP_WINDOW_SECONDS = 300;

const claims = counter({ name: "warm-up", points: 1, seconds: SLEEP_WINDOW_SECONDS });

/** Returns at once and never fails: if a model cannot be woken, the question that follows will say so. */
export function warmModels(): void {
  warm().catch((error: unknown) => log.warn({ error: loggable(error) }, "the models could not be woken"));
}

/** First the one that answers, then the one that makes vectors: a question waits for the former alone. */
async function warm(): Promise<void> {
  const chat = await chatProvider();
  if (chat.warm === undefined || (await claims.count("models")) !== null) return;
  const unwanted = new AbortController().signal;
  await chat.warm(unwanted);
  const embedding = await embeddingProvider();
  if (embedding.sleeps === true) await embedding.embed(["good morning"], unwanted);
}
