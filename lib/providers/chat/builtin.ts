/**
 * Answers without a model: quotes the sentences of the notes that share the question's rarest words, and says that it
 * only quotes. Promises the same answer for the same notes and question. Hides how sentences are found and ranked.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { languageOf } from "../embedding/stop-words.ts";
import { foldedWords } from "../embedding/words.ts";
import type { ChatProvider, ChatRequest } from "./chat-provider.ts";
import { type Language, PHRASES } from "./phrases.ts";
import { contentWords, rankSentences, type Sentence, sentencesHere, sentencesOf } from "./sentences.ts";

const MAX_QUOTES = 3;

/** The provider that needs nothing but this process. */
export function builtinChat(): ChatProvider {
  return {
    answeredBy: { provider: "builtin", model: null },
    stream: streamAnswer,
    complete: async (_request, _jsonSchema, signal) => {
      signal.throwIfAborted();
      return null;
    },
  };
}

async function* streamAnswer(request: ChatRequest, signal: AbortSignal): AsyncGenerator<string> {
  for (const piece of composeAnswer(request).match(/\S+\s*/g) ?? []) {
    signal.throwIfAborted();
    yield piece;
    await nextTurn();
  }
}

function composeAnswer({ notes, question }: ChatRequest): string {
  const language = languageOf(foldedWords(question));
  const { opening, nothing } = PHRASES[language];
  const sentences = sentencesOf(notes);
  const asked = contentWords(question);
  // A question that only points ("what is happening here?") is about what is on screen.
  const found =
    asked.size === 0 ? sentencesHere(sentences, MAX_QUOTES) : rankSentences(sentences, asked, MAX_QUOTES);
  const quotes = found.map((sentence) => quote(sentence, language));
  return quotes.length === 0 ? nothing : [opening, ...quotes].join("\n\n");
}

function quote({ text, note }: Sentence, language: Language): string {
  const [before, after] = PHRASES[language].quote;
  return `${before}${text}${after} [${note.n}]`;
}
