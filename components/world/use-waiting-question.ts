/** A question that waits until the companion is free. A later one takes its place; turning back puts it away. */
import { useCallback, useEffect, useState } from "react";
import type { Mode } from "#lib/contract.ts";

type WaitingQuestionOptions = {
  readonly canAsk: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
  readonly sessionId: string | null;
  /** The last page on screen. */
  readonly page: number;
};

type Waiting = { readonly question: string; readonly sessionId: string | null; readonly page: number };

export function useWaitingQuestion({ canAsk, onAsk, sessionId, page }: WaitingQuestionOptions) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  // It may name what is only known further on.
  const isStale = waiting !== null && (waiting.sessionId !== sessionId || waiting.page > page);

  useEffect(() => {
    if (waiting === null || (!canAsk && !isStale)) return;
    setWaiting(null);
    if (!isStale) onAsk("wiki", waiting.question);
  }, [waiting, canAsk, isStale, onAsk]);

  const askWhenFree = useCallback(
    (question: string) => setWaiting({ question, sessionId, page }),
    [sessionId, page],
  );
  return { waiting: waiting === null || canAsk || isStale ? null : waiting.question, askWhenFree };
}
