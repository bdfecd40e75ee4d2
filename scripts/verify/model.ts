/** Whoever answers and whoever makes vectors, asked directly with the credentials that the site has. */
import { configuredServer } from "#lib/providers/ollama/configured-server.ts";
import { climbOllama } from "./model-ollama.ts";
import type { Rung, Target, Verdict } from "./rung.ts";

export const model: Rung = {
  name: "model",
  needs: [],
  async climb(target: Target): Promise<Verdict> {
    const { CHAT_PROVIDER, EMBEDDING_PROVIDER, OLLAMA_CHAT_MODEL, EMBEDDING_MODEL } = target.env;
    const speaksOllama = (provider: string) =>
      provider === "ollama" || (provider === "auto" && configuredServer().modal !== null);
    const chat = speaksOllama(CHAT_PROVIDER) ? OLLAMA_CHAT_MODEL : null;
    const embedding = speaksOllama(EMBEDDING_PROVIDER) ? EMBEDDING_MODEL : null;
    if (chat !== null || embedding !== null) return climbOllama(target, { chat, embedding });
    return { is: "absent", why: "no model is configured; answers quote the pages" };
  },
};
