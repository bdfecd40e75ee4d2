"use client";
/** The reader's one client root: the pages on one side, the companion on the other, and the place they share. */
import { useRef, useState } from "react";
import { ChatColumn } from "#components/chat/chat-column.tsx";
import type { ReaderLanguages } from "./explain-language.ts";
import { LanguageNotice } from "./language-notice.tsx";
import { LitPanelContext } from "./light/lit-panel.ts";
import type { NextEpisode } from "./next-episode.ts";
import { PlaceNotice } from "./place-notice.tsx";
import type { Position } from "./position.ts";
import styles from "./reader.module.css";
import type { ReaderEpisode } from "./reader-episode.ts";
import { ReaderHeader } from "./reader-header.tsx";
import { EpisodeCredit } from "./reader-header-credit.tsx";
import { HeaderTools } from "./reader-header-tools.tsx";
import { type ReadingOptions, useReading } from "./session/use-reading.ts";
import { PagePill } from "./strip/page-pill.tsx";
import { useOpeningPage } from "./use-opening-page.ts";
import { useWayAround } from "./use-way-around.ts";
import type { Fit } from "./views/fit.ts";
import { ReadingView } from "./views/reading-view.tsx";
import { useWayToRead } from "./views/use-way-to-read.ts";
import type { View } from "./views/view.ts";

export type ReaderProps = Omit<ReadingOptions, "episodeSlug"> & {
  readonly episode: ReaderEpisode;
  readonly languages: ReaderLanguages;
  readonly nextEpisode: NextEpisode | null;
  readonly fit: Fit;
};

export function Reader({ episode, languages, nextEpisode, ...options }: ReaderProps) {
  const openingPage = useOpeningPage(options.openingPage, episode.page_count);
  const wayToRead = useWayToRead(episode.slug, options);
  const { view } = wayToRead;
  const reading = useReading({ ...options, episodeSlug: episode.slug, openingPage, view });
  const { position, session, placeFailure, pages, furthestPage } = reading.state;
  const way = useWayAround({ view, turnTo: reading.turnTo });
  const [toolsSlot, setToolsSlot] = useState<HTMLElement | null>(null);
  const root = useRef<HTMLDivElement>(null);

  return (
    <div ref={root} className={styles["reader"]}>
      <ReaderHeader
        episode={episode}
        place={
          <PagePill
            pageCount={episode.page_count}
            furthestPage={furthestPage}
            position={shownIn(view, position)}
            pages={pages}
            onGoTo={way.leadTo}
            onJump={way.jumpTo}
          />
        }
        tools={
          <HeaderTools
            languages={languages}
            switchLanguage={session.kind === "ready" ? reading.switchLanguage : null}
            wayToRead={wayToRead}
            onToolsSlot={setToolsSlot}
            screen={root}
            focusPages={way.focusPages}
          />
        }
      />
      <main
        id="content"
        ref={way.pagesArea}
        tabIndex={-1}
        className={styles["pages"]}
        data-view={view ?? "open"}
      >
        <LitPanelContext value={way.lit}>
          <ReadingView
            key={way.layout}
            wayToRead={wayToRead}
            episode={episode}
            pages={pages}
            position={position}
            furthestPage={furthestPage}
            nextEpisode={nextEpisode}
            toolsSlot={toolsSlot}
            onTurn={reading.turnTo}
            onReady={way.onReady}
            notice={
              <>
                <LanguageNotice languages={languages} pages={pages} position={position} />
                <PlaceNotice sentence={placeFailure} onRetry={reading.retryPlace} />
              </>
            }
          />
        </LitPanelContext>
      </main>
      <EpisodeCredit episode={episode} place="foot" />
      <ChatColumn
        episodeSlug={episode.slug}
        language={languages.text}
        session={session}
        position={position}
        settledPage={reading.state.settledPage}
        settlePlace={reading.settlePlace}
        onNewChat={reading.startNewChat}
        onRetrySession={reading.retrySession}
        onGoTo={way.goTo}
      />
    </div>
  );
}

/** Only the book shows two pages. Whoever comes from a spread has read both, and the companion goes on knowing them. */
function shownIn(view: View | null, position: Position): Position {
  return view === null || view === "book" ? position : { ...position, rightPage: null };
}
