/** Says once, to those who listen, what the conversation is doing. Never reads out tokens. */
import type { AnswerStatus, Conversation } from "./conversation.ts";

const SAID: Record<AnswerStatus, string> = {
  waiting: "Answering…",
  answering: "Answering…",
  answered: "Answer ready.",
  stopped: "Answer stopped.",
  failed: "The answer failed.",
};

export function ChatStatus({ conversation }: { readonly conversation: Conversation }) {
  const last = conversation.at(-1)?.answer;
  const sentence = last ? `${SAID[last.status]} ${last.failure ?? ""}`.trim() : "";
  return (
    <p role="status" className="visually-hidden">
      {sentence}
    </p>
  );
}
