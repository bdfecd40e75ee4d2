/** The model of a test file: an Ollama double that the configuration names before anything reads it. */
import { z } from "zod";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";

/** To be called in `vi.hoisted`: the configuration is read once, as soon as a module of ours is imported. */
export async function startModel(): Promise<OllamaDouble> {
  const double = await startOllamaDouble();
  configureFor(double.url);
  return double;
}

/** Makes the model at `url` the one that answers, as often as it is asked. */
export function configureFor(url: string): void {
  process.env["CHAT_PROVIDER"] = "ollama";
  process.env["OLLAMA_BASE_URL"] = url;
  process.env["CHAT_RATE_LIMIT_PER_MINUTE"] = "0";
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "0";
}

const messages = z.array(z.object({ role: z.string(), content: z.string() })).min(1);
const prompt = z.object({ messages, format: z.undefined().optional() });

/** What the model was given for each question, oldest first; warming up and suggestions are left out. */
export function promptsOf({ requests }: OllamaDouble): z.infer<typeof messages>[] {
  return requests.flatMap(({ body }) => {
    const parsed = prompt.safeParse(body);
    return parsed.success ? [parsed.data.messages] : [];
  });
}

/** What the model was given for the last question. */
export function lastPromptOf(double: OllamaDouble): z.infer<typeof messages> {
  const last = promptsOf(double).at(-1);
  if (last === undefined) throw new Error("the model was not asked");
  return last;
}

/** Resolves when the model has been given a question to answer, or one to follow it, after its first `since` requests. */
export async function waitUntilAsked(
  double: OllamaDouble,
  what: "an answer" | "suggestions",
  since = 0,
): Promise<void> {
  const wanted = what === "an answer" ? prompt : z.object({ messages, format: z.object() });
  for (let nth = since + 1; ; nth += 1) {
    const { body } = await double.asked("/api/chat", nth);
    if (wanted.safeParse(body).success) return;
  }
}
