"use client";
/** The companion's column: what it can see, what was said, what it knows without being asked, and where to ask. */
import { lazy, type ReactNode, Suspense, useState } from "react";
import { lastOnScreen, type Position } from "#components/reader/position.ts";
import type { SessionPhase } from "#components/reader/session/reading-state.ts";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import { useWorldDoor } from "#components/world/use-world-door.tsx";
import type { Mode } from "#lib/contract.ts";
import styles from "./chat-column.module.css";
import { ChatHeader } from "./chat-header.tsx";
import { ChatStatus } from "./chat-status.tsx";
import { CompanionTabs, panelId, type Tab, tabId } from "./companion-tabs.tsx";
import { visibleExchanges } from "./conversation.ts";
import { KeptStatus } from "./kept/kept-status.tsx";
import { useKept } from "./kept/use-kept.ts";
import { MessageLog } from "./message-log.tsx";
import { QuestionForm } from "./question-form.tsx";
import { SessionTrouble } from "./session-trouble.tsx";
import { useConversation } from "./use-conversation.ts";

const StorySoFar = lazy(() => import("./notes/story-so-far.tsx").then((it) => ({ default: it.StorySoFar })));
const WhoIsHere = lazy(() => import("./notes/who-is-here.tsx").then((it) => ({ default: it.WhoIsHere })));
const KeptQuestions = lazy(() =>
  import("./kept/kept-questions.tsx").then((it) => ({ default: it.KeptQuestions })),
);

type ChatColumnProps = {
  readonly episodeSlug: string;
  /** The tag of what the companion answers in. */
  readonly language: string;
  readonly session: SessionPhase;
  readonly position: Position;
  /** The last page on screen that the server has been told of; null before it knows any. */
  readonly settledPage: number | null;
  readonly settlePlace: () => Promise<void>;
  readonly onNewChat: () => void;
  readonly onRetrySession: () => void;
  /** Shows a page of this episode, and lights the panel where one is named. */
  readonly onGoTo: GoTo;
};

export function ChatColumn(props: ChatColumnProps) {
  const { episodeSlug, language, session, position, settledPage, settlePlace, onGoTo } = props;
  const [tab, setTab] = useState<Tab>("chat");
  const [isUnfolded, setUnfolded] = useState(false);
  const page = lastOnScreen(position);
  const ready = session.kind === "ready" ? session : null;
  const chat = useConversation({ session: ready, page, language, settlePlace });
  const { conversation, pending } = chat;
  const leftOpen = conversation.filter(({ answer }) => answer.isKept).length;
  const kept = useKept({ sessionId: ready?.id ?? null, settledPage, leftOpen });
  const lit = kept.questions.filter(({ found }) => found !== null).length;
  const canAsk = ready !== null && pending === undefined;
  const ask = (mode: Mode, question: string) => {
    setTab("chat");
    chat.ask(mode, question);
  };
  const notes = ready && {
    sessionId: ready.id,
    version: `${settledPage} ${language}`,
    ...{ episodeSlug, onGoTo },
  };
  const askOfWorld = (mode: Mode, question: string) => {
    setUnfolded(true);
    ask(mode, question);
  };
  const place = { sessionId: ready?.id ?? null, episodeSlug, language, position, settlePlace };
  const { door, world } = useWorldDoor({ ...place, canAsk, onAsk: askOfWorld, onGoTo });

  return (
    <aside className={styles["column"]} aria-label="Companion" data-open={isUnfolded}>
      <ChatHeader
        position={position}
        canStartAnew={canAsk}
        onNewChat={props.onNewChat}
        isUnfolded={isUnfolded}
        onUnfold={() => setUnfolded((before) => !before)}
        hasNews={lit > 0}
      >
        {door}
      </ChatHeader>
      <CompanionTabs tab={tab} onTab={setTab} lit={lit} />
      <TabPanel name="chat" tab={tab}>
        <MessageLog
          exchanges={visibleExchanges(conversation, page)}
          hidden={conversation.findLast((exchange) => exchange.page > page)}
          episodeSlug={episodeSlug}
          canAsk={canAsk}
          onAsk={ask}
          onAskAgain={chat.askAgain}
          onKeep={kept.keep}
          onGoTo={onGoTo}
        />
      </TabPanel>
      <TabPanel name="recap" tab={tab}>
        {notes && tab === "recap" ? <StorySoFar {...notes} /> : null}
      </TabPanel>
      <TabPanel name="who" tab={tab}>
        {notes && tab === "who" ? <WhoIsHere {...notes} canAsk={canAsk} onAsk={ask} /> : null}
      </TabPanel>
      <TabPanel name="kept" tab={tab}>
        {tab === "kept" ? (
          <KeptQuestions kept={kept} episodeSlug={episodeSlug} canAsk={canAsk} onAsk={ask} onGoTo={onGoTo} />
        ) : null}
      </TabPanel>
      <ChatStatus conversation={conversation} />
      <KeptStatus questions={kept.questions} />
      <SessionTrouble session={session} onRetry={props.onRetrySession} />
      <QuestionForm canAsk={canAsk} isAnswering={pending !== undefined} onAsk={ask} onStop={chat.stop} />
      {world}
    </aside>
  );
}

type TabPanelProps = { readonly name: Tab; readonly tab: Tab; readonly children: ReactNode };

/** The conversation stays in place while another panel is shown, with whatever is being answered. */
function TabPanel({ name, tab, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={panelId(name)}
      aria-labelledby={tabId(name)}
      hidden={name !== tab}
      className={name === "chat" ? styles["chatPanel"] : styles["notesPanel"]}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
