"use client";
/** The reader's one client root: the pages on one side, the companion on the other, and the place they share. */
import { useCallback, useRef } from "react";
import { ChatColumn } from "#components/chat/chat-column.tsx";
import { LanguageMenu } from "#components/language/language-menu.tsx";
import { languageInForce, type ReaderLanguages } from "./explain-language.ts";
import { LanguageNotice } from "./language-notice.tsx";
import { LitPanelContext } from "./light/lit-panel.ts";
import { useLight } from "./light/use-light.ts";
import type { NextEpisode } from "./next-episode.ts";
import { PlaceNotice } from "./place-notice.tsx";
import { describePosition, type Position } from "./position.ts";
import styles from "./reader.module.css";
import type { ReaderEpisode } from "./reader-episode.ts";
import { ReaderHeader } from "./reader-header.tsx";
import { type ReadingOptions, useReading } from "./session/use-reading.ts";
import { useOpeningPage } from "./use-opening-page.ts";
import type { GoTo, PageNavigator } from "./views/page-navigator.ts";
import { ReadingView } from "./views/reading-view.tsx";
import { useView } from "./views/use-view.ts";
import type { View } from "./views/view.ts";
import { ViewMenu } from "./views/view-menu.tsx";

export type ReaderProps = Omit<ReadingOptions, "episodeSlug"> & {
  readonly episode: ReaderEpisode;
  readonly languages: ReaderLanguages;
  readonly nextEpisode: NextEpisode | null;
};

export function Reader({ episode, languages, nextEpisode, ...options }: ReaderProps) {
  const openingPage = useOpeningPage(options.openingPage, episode.page_count);
  const { view, chosen, choose } = useView(episode.slug, options.view);
  const reading = useReading({ ...options, episodeSlug: episode.slug, openingPage, view });
  const { position, session, placeFailure, pages, furthestPage } = reading.state;
  const { lit, lightUp, putOut } = useLight();

  const pagesArea = useRef<HTMLElement>(null);
  const navigator = useRef<PageNavigator | null>(null);
  const onReady = useCallback((ready: PageNavigator) => {
    navigator.current = ready;
  }, []);
  const focusPages = useCallback(() => pagesArea.current?.focus({ preventScroll: true }), []);
  const goTo = useCallback<GoTo>(
    (page, panel) => {
      pagesArea.current?.scrollIntoView({ block: "nearest" });
      navigator.current?.goTo(page, panel);
      if (panel === undefined) putOut();
      else lightUp(page, panel);
    },
    [lightUp, putOut],
  );

  return (
    <div className={styles["reader"]}>
      <ReaderHeader
        episode={episode}
        pagesOnScreen={describePosition(shownIn(view, position), episode.page_count)}
        viewMenu={<ViewMenu view={view} chosen={chosen} onChoose={choose} onDone={focusPages} />}
        languageMenu={
          <LanguageMenu
            choices={languages.choices}
            current={languageInForce(languages)}
            switchTo={reading.switchLanguage}
            isDisabled={session.kind !== "ready"}
          />
        }
      />
      <main id="content" ref={pagesArea} tabIndex={-1} className={styles["pages"]} data-view={view ?? "open"}>
        <LitPanelContext value={lit}>
          <ReadingView
            view={view}
            episode={episode}
            pages={pages}
            position={position}
            furthestPage={furthestPage}
            nextEpisode={nextEpisode}
            onTurn={reading.turnTo}
            onReady={onReady}
            notice={
              <>
                <LanguageNotice languages={languages} pages={pages} position={position} />
                <PlaceNotice sentence={placeFailure} onRetry={reading.retryPlace} />
              </>
            }
          />
        </LitPanelContext>
      </main>
      <ChatColumn
        episodeSlug={episode.slug}
        language={languages.text}
        session={session}
        position={position}
        settledPage={reading.state.settledPage}
        settlePlace={reading.settlePlace}
        onNewChat={reading.startNewChat}
        onRetrySession={reading.retrySession}
        onGoTo={goTo}
      />
    </div>
  );
}

/** Only the book shows two pages. Whoever comes from a spread has read both, and the companion goes on knowing them. */
function shownIn(view: View | null, position: Position): Position {
  return view === null || view === "book" ? position : { ...position, rightPage: null };
}
