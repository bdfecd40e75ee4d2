/** One session's conversation: ask, ask again, stop. One answer at a time; leaving closes the connection. */
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { SessionPhase } from "#components/reader/session/reading-state.ts";
import type { Mode } from "#lib/contract.ts";
import { type Conversation, type Exchange, pendingExchange, reduceConversation } from "./conversation.ts";
import { followAnswer } from "./follow-answer.ts";

type ConversationOptions = {
  /** Null while no session is open; nothing can be asked then. */
  readonly session: Extract<SessionPhase, { kind: "ready" }> | null;
  /** The last page on screen. */
  readonly page: number;
  /** The tag of what answers are given in now. */
  readonly language: string;
  readonly settlePlace: () => Promise<void>;
};

export type ConversationControls = {
  readonly conversation: Conversation;
  readonly pending: Exchange | undefined;
  ask(mode: Mode, question: string): void;
  /** Sends the same question again in place. */
  askAgain(exchange: Exchange): void;
  stop(): void;
};

export function useConversation(options: ConversationOptions): ConversationControls {
  const { session, page, language, settlePlace } = options;
  const [conversation, dispatch] = useReducer(reduceConversation, []);
  const following = useRef<AbortController | null>(null);
  const asked = useRef(0);
  const pending = pendingExchange(conversation);
  const isFree = session !== null && pending === undefined;

  const stop = useCallback(() => following.current?.abort(), []);
  const sessionId = session?.id ?? null;
  useEffect(() => {
    // Between two sessions there is none: that is when the old conversation goes.
    if (sessionId === null) dispatch({ type: "cleared" });
    return stop;
  }, [sessionId, stop]);
  useEffect(() => {
    if (session) dispatch({ type: "restored", turns: session.history.turns });
  }, [session]);

  const follow = (key: string, mode: Mode, message: string) => {
    if (session === null) return;
    const controller = new AbortController();
    following.current = controller;
    const question = { sessionId: session.id, mode, message };
    void followAnswer({ key, asked: question, settlePlace, signal: controller.signal, dispatch });
  };
  const ask = (mode: Mode, question: string) => {
    if (!isFree || question.trim() === "") return;
    asked.current += 1;
    const key = `asked-${asked.current}`;
    dispatch({ type: "asked", key, mode, page, language, question });
    follow(key, mode, question);
  };
  const askAgain = ({ key, mode, question }: Exchange) => {
    if (!isFree) return;
    dispatch({ type: "asked_again", key, page, language });
    follow(key, mode, question);
  };
  return { conversation, pending, ask, askAgain, stop };
}
