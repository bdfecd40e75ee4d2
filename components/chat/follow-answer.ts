/** Turns one answer's events into conversation actions, to its end, its failure or its abort. Never throws. */
import type { Asked } from "#components/api/ask-companion.ts";
import { sentenceOf } from "#components/api/request-failed.ts";
import type { ConversationAction } from "./conversation.ts";
import { createFrameBuffer } from "./frame-buffer.ts";

const BROKEN_OFF = "The answer broke off before its end.";

export type AnswerToFollow = {
  readonly key: string;
  readonly asked: Asked;
  /** Awaited before asking, so that the server knows the pages on screen. */
  readonly settlePlace: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly dispatch: (action: ConversationAction) => void;
};

export async function followAnswer({
  key,
  asked,
  settlePlace,
  signal,
  dispatch,
}: AnswerToFollow): Promise<void> {
  const buffer = createFrameBuffer((text) => dispatch({ type: "written", key, text }));
  let isOver = false;
  const end = (action: ConversationAction) => {
    if (isOver) return;
    isOver = true;
    buffer.flush();
    dispatch(signal.aborted ? { type: "stopped", key } : action);
  };
  try {
    // Fetched with the first question, while the server hears of the place.
    const [{ askCompanion }] = await Promise.all([import("#components/api/ask-companion.ts"), settlePlace()]);
    signal.throwIfAborted();
    // Read to the very end, past `done` too: a stream that is hung up on costs the browser its connection.
    for await (const { event, data } of askCompanion(asked, signal)) {
      if (event === "sources") {
        dispatch({ type: "sourced", key, sources: data.sources, answeredBy: data.answered_by });
      } else if (event === "token") buffer.add(data.text);
      else if (event === "done") {
        const { message_id: answerId, suggestions, parked } = data;
        end({ type: "finished", key, answerId, suggestions, isKept: parked !== null });
      } else end({ type: "failed", key, failure: data.message });
    }
    end({ type: "failed", key, failure: BROKEN_OFF });
  } catch (error) {
    end({ type: "failed", key, failure: sentenceOf(error) });
  }
}
