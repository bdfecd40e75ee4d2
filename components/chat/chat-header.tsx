/** The companion's head: which pages it can see, a fresh start, and on narrow screens how to unfold and fold it. */
import type { ReactNode } from "react";
import { namePages, type Position } from "#components/reader/position.ts";
import { NewChatIcon } from "#components/ui/icons.tsx";
import styles from "./chat-column.module.css";

type ChatHeaderProps = {
  readonly position: Position;
  readonly canStartAnew: boolean;
  readonly onNewChat: () => void;
  /** Matters on narrow screens only: on wide ones the whole column is always there. */
  readonly isUnfolded: boolean;
  readonly onUnfold: () => void;
  /** Whether there is something on a question that was kept. */
  readonly hasNews: boolean;
  /** Stands before the other buttons. */
  readonly children: ReactNode;
};

export function ChatHeader(props: ChatHeaderProps) {
  const { position, canStartAnew, onNewChat, isUnfolded, onUnfold, hasNews, children } = props;
  return (
    <header className={styles["head"]}>
      <div>
        <h2>Companion</h2>
        <p className={styles["hint"]}>Reading {namePages(position)}</p>
      </div>
      <div className={styles["buttons"]}>
        {children}
        <button
          type="button"
          className={styles["newChat"]}
          disabled={!canStartAnew}
          onClick={onNewChat}
          title="Start over. This conversation is put away."
        >
          <NewChatIcon /> New chat
        </button>
        <button type="button" className={styles["unfold"]} aria-expanded={isUnfolded} onClick={onUnfold}>
          {isUnfolded ? "Fold away" : hasNews ? "News from" : "Ask"}
          <span className={hasNews && !isUnfolded ? undefined : "visually-hidden"}> the companion</span>
        </button>
      </div>
    </header>
  );
}
