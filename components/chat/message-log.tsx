/** What was asked and answered, oldest first. Follows the newest words unless the reader has scrolled away. */
import { lazy, Suspense } from "react";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { Mode } from "#lib/contract.ts";
import type { Conversation, Exchange } from "./conversation.ts";
import styles from "./message-log.module.css";
import { useStickToEnd } from "./use-stick-to-end.ts";

/** Fetched with the first question, or where there was one before. */
const ExchangeView = lazy(() =>
  import("./exchange-view.tsx").then((module) => ({ default: module.ExchangeView })),
);

type MessageLogProps = {
  readonly exchanges: Conversation;
  /** The last exchange from further on than the page on screen, if there is one. */
  readonly hidden: Exchange | undefined;
  readonly episodeSlug: string;
  readonly canAsk: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
  readonly onAskAgain: (exchange: Exchange) => void;
  readonly onKeep: (mode: Mode, question: string) => void;
  readonly onGoTo: GoTo;
};

export function MessageLog({ exchanges, hidden, onGoTo, onAskAgain, ...shared }: MessageLogProps) {
  const { log, content, onScroll } = useStickToEnd(exchanges.length);
  return (
    <div
      ref={log}
      className={styles["log"]}
      onScroll={onScroll}
      role="log"
      aria-live="off"
      aria-label="Conversation"
    >
      <div ref={content} className={styles["content"]}>
        {exchanges.length === 0 && !hidden ? <Welcome /> : null}
        <Suspense fallback={null}>
          {exchanges.map((exchange) => (
            <ExchangeView
              key={exchange.key}
              exchange={exchange}
              isLast={exchange === exchanges.at(-1)}
              onAskAgain={() => onAskAgain(exchange)}
              onGoTo={onGoTo}
              {...shared}
            />
          ))}
        </Suspense>
        {hidden ? <SetAside page={hidden.page} onGoTo={onGoTo} /> : null}
      </div>
    </div>
  );
}

function Welcome() {
  return (
    <div className={styles["welcome"]}>
      <p>
        Ask <b className={styles["pageMode"]}>about this page</b> to talk over what you see, or{" "}
        <b className={styles["wikiMode"]}>ask the wiki</b> about people, places and magic.
      </p>
      <p>Either way, your companion knows only the pages you have opened.</p>
    </div>
  );
}

type SetAsideProps = { readonly page: number; readonly onGoTo: GoTo };

/** What was said further on is put away while the reader is back here. */
function SetAside({ page, onGoTo }: SetAsideProps) {
  return (
    <div className={styles["setAside"]}>
      <p>You asked something further on. It is put aside while you are back here.</p>
      <button type="button" className="button quiet" onClick={() => onGoTo(page)}>
        Return to page {page}
      </button>
    </div>
  );
}
