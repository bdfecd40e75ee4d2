/** The chat provider of this process, as configured. */
import { env } from "#lib/env.ts";
import { configuredServer } from "../ollama/configured-server.ts";
import { hasModel, rememberPresence } from "../ollama/presence.ts";
import { builtinChat } from "./builtin.ts";
import type { ChatProvider } from "./chat-provider.ts";
import { type OllamaChat, ollamaChat } from "./ollama.ts";

const WARM_EVERY_MS = 60_000;

const isOllamaPresent = rememberPresence(() => hasModel(configuredServer(), env().OLLAMA_CHAT_MODEL));

/** Ollama's when configured, or when `auto` finds it with the model; else the built-in one. Never rejects. */
export async function chatProvider(): Promise<ChatProvider> {
  return (await chosenOllama()) ?? builtinChat();
}

async function chosenOllama(): Promise<OllamaChat | null> {
  const { CHAT_PROVIDER, OLLAMA_CHAT_MODEL } = env();
  if (CHAT_PROVIDER === "builtin") return null;
  const server = configuredServer();
  // Behind Modal, asking would itself wake a paid machine; the tokens are answer enough.
  const isThere = CHAT_PROVIDER === "ollama" || server.modal !== null || (await isOllamaPresent());
  return isThere ? ollamaChat({ server, model: OLLAMA_CHAT_MODEL }) : null;
}

let lastWarmed = Number.NEGATIVE_INFINITY;

/**
 * Has a sleeping model loaded in the background, once a minute at most. Returns at once and never fails: if it cannot
 * be woken, the question that follows will say so.
 */
export function warmChat(): void {
  if (Date.now() - lastWarmed < WARM_EVERY_MS) return;
  lastWarmed = Date.now();
  chosenOllama()
    .then((ollama) => ollama?.warm(new AbortController().signal))
    .catch(() => undefined);
}
