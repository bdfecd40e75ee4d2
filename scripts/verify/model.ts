/** Whoever answers and whoever makes vectors, asked directly with the credentials that the site has. */
import { configuredServer } from "#lib/providers/ollama/configured-server.ts";
import { climbAnthropic, climbVoyage } from "./model-managed.ts";
import { climbOllama } from "./model-ollama.ts";
import { passed, type Rung, type Target, type Verdict } from "./rung.ts";

export const model: Rung = {
  name: "model",
  needs: [],
  async climb(target: Target): Promise<Verdict> {
    const saw: string[] = [];
    for (const ask of asked(target)) {
      const verdict = await ask(target);
      if (verdict.is !== "passed") return verdict;
      saw.push(verdict.saw);
    }
    if (saw.length > 0) return passed(saw.join(", "));
    return { is: "absent", why: "no model is configured; answers quote the pages" };
  },
};

/** Whom the configuration speaks to, each once. */
function asked({ env }: Target): ((target: Target) => Promise<Verdict>)[] {
  const speaksOllama = (provider: string) =>
    provider === "ollama" || (provider === "auto" && configuredServer().modal !== null);
  const chat = speaksOllama(env.CHAT_PROVIDER) ? env.OLLAMA_CHAT_MODEL : null;
  const embedding = speaksOllama(env.EMBEDDING_PROVIDER) ? env.EMBEDDING_MODEL : null;
  return [
    ...(chat === null && embedding === null
      ? []
      : [(target: Target) => climbOllama(target, { chat, embedding })]),
    ...(env.CHAT_PROVIDER === "anthropic" ? [climbAnthropic] : []),
    ...(env.EMBEDDING_PROVIDER === "voyage" ? [climbVoyage] : []),
  ];
}
