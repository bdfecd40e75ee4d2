/** The chat provider of this process, as configured. */
import { env } from "#lib/env.ts";
import { configuredServer } from "../ollama/configured-server.ts";
import { hasModel, rememberPresence } from "../ollama/presence.ts";
import { anthropicChat } from "./anthropic.ts";
import { builtinChat } from "./builtin.ts";
import type { ChatProvider } from "./chat-provider.ts";
import { ollamaChat } from "./ollama.ts";

const isOllamaPresent = rememberPresence(() => hasModel(configuredServer(), env().OLLAMA_CHAT_MODEL));

/** The one that is configured; `auto` is Ollama's when it is there with the model, else the built-in one. Never rejects. */
export async function chatProvider(): Promise<ChatProvider> {
  const { CHAT_PROVIDER, OLLAMA_CHAT_MODEL, ANTHROPIC_API_KEY: apiKey } = env();
  if (CHAT_PROVIDER === "anthropic" && apiKey !== undefined) {
    return anthropicChat({ baseUrl: env().ANTHROPIC_BASE_URL, apiKey, model: env().ANTHROPIC_MODEL });
  }
  if (CHAT_PROVIDER === "builtin") return builtinChat();
  const server = configuredServer();
  // Behind Modal, asking would itself wake a paid machine; the tokens are answer enough.
  const isThere = CHAT_PROVIDER === "ollama" || server.modal !== null || (await isOllamaPresent());
  return isThere ? ollamaChat({ server, model: OLLAMA_CHAT_MODEL }) : builtinChat();
}
