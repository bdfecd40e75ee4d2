/** Fetches the turns that come back into view when a returning reader moves forward again. */
import { type Dispatch, useEffect, useRef } from "react";
import { loadSession } from "#components/api/reading-session.ts";
import type { ReadingAction, SessionPhase } from "./reading-state.ts";
import { historyOf } from "./resume-session.ts";

type HistoryOptions = {
  readonly session: SessionPhase;
  /** The last page on screen, as far as the server knows. */
  readonly settledPage: number | null;
  readonly dispatch: Dispatch<ReadingAction>;
};

export function useHistory({ session, settledPage, dispatch }: HistoryOptions): void {
  const askedFor = useRef(0);
  const ready = session.kind === "ready" ? session : null;
  const isOwed =
    ready !== null &&
    settledPage !== null &&
    settledPage > ready.history.reach &&
    ready.history.reach < ready.history.end;

  useEffect(() => {
    if (!isOwed || settledPage <= askedFor.current) return;
    askedFor.current = settledPage;
    const { id, history } = ready;
    loadSession(id).then(
      (state) => dispatch({ type: "history_grew", id, history: { ...historyOf(state), end: history.end } }),
      // The next turn of the page asks again.
      () => {
        askedFor.current = 0;
      },
    );
  }, [isOwed, ready, settledPage, dispatch]);
}
