/** The seam between the companion and whatever writes its answers. */
import type { AnsweredBy } from "#lib/contract.ts";

export type ChatMessage = { role: "system" | "user" | "assistant"; content: string };

/** One numbered thing an answer may rest on and cite as `[n]`. The same notes stand in the messages, as text. */
export type Note = {
  n: number;
  episode: number;
  page: number;
  /** The names of who and what it is about, whether or not the text uses them; may be empty. */
  context: string;
  text: string;
};

export type ChatRequest = {
  /** The system text first, then earlier turns, then the question with its notes. */
  messages: readonly ChatMessage[];
  notes: readonly Note[];
  question: string;
  /** Upper bound of the answer, in the model's tokens. */
  maxTokens: number;
};

export interface ChatProvider {
  readonly answeredBy: AnsweredBy;
  /**
   * The answer, piece by piece. Leaving the loop, or aborting `signal`, closes the connection to the model; after an
   * abort the loop throws the signal's reason.
   * @throws ModelFailure when the model cannot be reached, refuses, stalls, breaks off or says nothing.
   */
  stream(request: ChatRequest, signal: AbortSignal): AsyncIterable<string>;
  /**
   * One JSON value that should follow `jsonSchema`; `null` from a provider that does not compose text of its own.
   * The caller validates the value.
   * @throws ModelFailure as `stream` does, and when the reply is not JSON.
   */
  complete(request: ChatRequest, jsonSchema: object, signal: AbortSignal): Promise<unknown>;
  /**
   * Has a sleeping model loaded, so that the next question finds it awake; absent where nothing sleeps.
   * @throws ModelFailure as `stream` does.
   */
  warm?(signal: AbortSignal): Promise<void>;
}
