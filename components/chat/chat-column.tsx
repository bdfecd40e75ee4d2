"use client";
import { lastOnScreen, namePages, type Position } from "#components/reader/position.ts";
/** The companion's column: what it can see, what was said, and where to ask. */
import type { SessionPhase } from "#components/reader/session/reading-state.ts";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import { NewChatIcon } from "#components/ui/icons.tsx";
import styles from "./chat-column.module.css";
import { ChatStatus } from "./chat-status.tsx";
import { visibleExchanges } from "./conversation.ts";
import { MessageLog } from "./message-log.tsx";
import { QuestionForm } from "./question-form.tsx";
import { SessionTrouble } from "./session-trouble.tsx";
import { useConversation } from "./use-conversation.ts";

type ChatColumnProps = {
  readonly episodeSlug: string;
  /** The tag of what the companion answers in. */
  readonly language: string;
  readonly session: SessionPhase;
  readonly position: Position;
  readonly settlePlace: () => Promise<void>;
  readonly onNewChat: () => void;
  readonly onRetrySession: () => void;
  /** Shows a page of this episode, and lights the panel where one is named. */
  readonly onGoTo: GoTo;
};

export function ChatColumn(props: ChatColumnProps) {
  const { episodeSlug, language, session, position, settlePlace, onNewChat, onRetrySession, onGoTo } = props;
  const page = lastOnScreen(position);
  const ready = session.kind === "ready" ? session : null;
  const { conversation, pending, ask, askAgain, stop } = useConversation({
    session: ready,
    page,
    language,
    settlePlace,
  });
  const canAsk = ready !== null && pending === undefined;

  return (
    <aside className={styles["column"]} aria-label="Companion">
      <header className={styles["head"]}>
        <div>
          <h2>Companion</h2>
          <p className={styles["hint"]}>Reading {namePages(position)}</p>
        </div>
        <button
          type="button"
          className={styles["newChat"]}
          disabled={!canAsk}
          onClick={onNewChat}
          title="Start over. This conversation is put away."
        >
          <NewChatIcon /> New chat
        </button>
      </header>
      <MessageLog
        exchanges={visibleExchanges(conversation, page)}
        hidden={conversation.findLast((exchange) => exchange.page > page)}
        episodeSlug={episodeSlug}
        canAsk={canAsk}
        onAsk={ask}
        onAskAgain={askAgain}
        onGoTo={onGoTo}
      />
      <ChatStatus conversation={conversation} />
      <SessionTrouble session={session} onRetry={onRetrySession} />
      <QuestionForm canAsk={canAsk} isAnswering={pending !== undefined} onAsk={ask} onStop={stop} />
    </aside>
  );
}
