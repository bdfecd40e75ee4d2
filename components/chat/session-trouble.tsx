/** Shown while there is no session to ask in: a quiet line while it opens, a way on when it could not. */
import type { SessionPhase } from "#components/reader/session/reading-state.ts";
import styles from "./session-trouble.module.css";

type SessionTroubleProps = { readonly session: SessionPhase; readonly onRetry: () => void };

export function SessionTrouble({ session, onRetry }: SessionTroubleProps) {
  if (session.kind === "ready") return null;
  if (session.kind === "opening") {
    return (
      <p className={styles["quiet"]}>
        <span>Opening the conversation…</span>
      </p>
    );
  }
  return (
    <div className={styles["failed"]} role="alert">
      <p>The companion could not join you. {session.sentence}</p>
      <button type="button" className="button quiet" onClick={onRetry}>
        Retry
      </button>
    </div>
  );
}
