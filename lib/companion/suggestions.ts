/**
 * Two questions to go on with: one about the page, one about the world. The model's own where they are good, else
 * templates over who and what the reader knows. They pass the same guard as the answer, the model's also a closer one, and
 * never fail it.
 */
import { z } from "zod";
import type { Mode, Suggestion } from "#lib/contract.ts";
import type { ChatProvider, ChatRequest } from "#lib/providers/chat/chat-provider.ts";
import { within } from "#lib/providers/within.ts";
import type { Material } from "./compose.ts";
import { groundsIn } from "./suggestion-grounds.ts";
import { tidySuggestion } from "./suggestion-rules.ts";
import { templatesFor } from "./suggestion-templates.ts";
import { supportOf } from "./support.ts";

const SUGGESTION_TOKENS = 200;
/** Chips are a courtesy at the end of an answer: a reader does not wait for them. */
const BUDGET_MS = 15_000;

const chip = z.string().catch("");
const chips = z.object({ page_chip: chip, wiki_chip: chip });

/** The shape that constrains the model, as JSON Schema. */
const jsonSchema = z.toJSONSchema(
  z.strictObject({ page_chip: z.string().min(4).max(200), wiki_chip: z.string().min(4).max(200) }),
);

/** Always two, first the page's and then the wiki's; none of the model's failures gets out of here. */
export async function suggest(
  chat: ChatProvider,
  material: Material,
  answer: string,
  signal: AbortSignal,
  budgetMs: number = BUDGET_MS,
): Promise<Suggestion[]> {
  const proposed = await propose(chat, material, answer, signal, budgetMs);
  const hasGrounds = groundsIn(material);
  const offered = (question = "") => (hasGrounds(question) ? [question] : []);
  const page = firstUsable(
    [...offered(proposed?.page_chip), ...templatesFor("page", material)],
    material,
    [],
  );
  const wiki = firstUsable([...offered(proposed?.wiki_chip), ...templatesFor("wiki", material)], material, [
    page,
  ]);
  const suggestion = (mode: Mode, text: string): Suggestion => ({ mode, text });
  return [suggestion("page", page), suggestion("wiki", wiki)];
}

function firstUsable(candidates: readonly string[], material: Material, taken: readonly string[]): string {
  const isSupported = supportOf(material);
  for (const candidate of candidates) {
    const text = tidySuggestion(candidate, [material.question, ...taken]);
    if (text !== null && isSupported(text)) return text;
  }
  return candidates.at(-1) ?? "";
}

async function propose(
  chat: ChatProvider,
  material: Material,
  answer: string,
  signal: AbortSignal,
  budgetMs: number,
) {
  if (answer.trim() === "") return null;
  try {
    const asked = request(material, answer);
    return chips.parse(await within(budgetMs, signal, (budget) => chat.complete(asked, jsonSchema, budget)));
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

function request({ cast, question, language }: Material, answer: string): ChatRequest {
  const names = cast.map(({ name }) => name).join(", ");
  const system = `You propose what the reader of a webcomic might ask next: one question about the pages in view (page_chip) and one about the
world of the comic (wiki_chip). Each is one complete question of 6 to 15 words about something concrete in the conversation,
different from the reader's own question and from each other, without quotation marks. Name nobody who is not in this list:
${names}. Write in the language of the question; when in doubt, in the language with the code "${language}". Reply as JSON.`;
  return {
    messages: [
      { role: "system", content: system },
      { role: "user", content: `The reader asked: ${question}\n\nThe answer was: ${answer}` },
    ],
    notes: [],
    question,
    maxTokens: SUGGESTION_TOKENS,
  };
}
