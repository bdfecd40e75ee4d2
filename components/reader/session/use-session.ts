/** Opens the reading session once per attempt, strict mode's double effects included. */
import { type Dispatch, useCallback, useEffect, useRef, useState } from "react";
import { sentenceOf } from "#components/api/request-failed.ts";
import type { ReadingAction } from "./reading-state.ts";
import { latestSession, type OpenedSession, resumeSession } from "./resume-session.ts";

/** One try at having a session. A new object is a new try. */
type Attempt = { readonly sessionId: string | null };

type SessionOptions = { readonly episodeSlug: string; readonly sessionId: string | null };

export type SessionControls = { retrySession(): void; startNewChat(): void };

export function useSession(
  { episodeSlug, sessionId }: SessionOptions,
  dispatch: Dispatch<ReadingAction>,
): SessionControls {
  const [attempt, setAttempt] = useState<Attempt>(() => ({
    sessionId: latestSession(episodeSlug, sessionId),
  }));
  const underWay = useRef<{ attempt: Attempt; opened: Promise<OpenedSession> } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    if (underWay.current?.attempt !== attempt) {
      underWay.current = { attempt, opened: resumeSession(episodeSlug, attempt.sessionId) };
    }
    underWay.current.opened.then(
      (opened) => isCurrent && dispatch({ type: "session_opened", ...opened }),
      (error: unknown) => isCurrent && dispatch({ type: "session_failed", sentence: sentenceOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt, episodeSlug, dispatch]);

  const retrySession = useCallback(() => {
    dispatch({ type: "session_wanted" });
    setAttempt(({ sessionId }) => ({ sessionId }));
  }, [dispatch]);
  const startNewChat = useCallback(() => {
    dispatch({ type: "session_wanted" });
    setAttempt({ sessionId: null });
  }, [dispatch]);
  return { retrySession, startNewChat };
}
