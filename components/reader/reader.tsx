"use client";
/** The reader's one client root: the book on one side, the companion on the other, and the place they share. */
import { useCallback, useRef } from "react";
import { ChatColumn } from "#components/chat/chat-column.tsx";
import { LanguageMenu } from "#components/language/language-menu.tsx";
import { languageInForce, type ReaderLanguages } from "./explain-language.ts";
import type { Book } from "./flipbook/book.ts";
import { FlipBook } from "./flipbook/flip-book.tsx";
import { LanguageNotice } from "./language-notice.tsx";
import { PlaceNotice } from "./place-notice.tsx";
import { describePosition } from "./position.ts";
import styles from "./reader.module.css";
import { bookAspect, type ReaderEpisode } from "./reader-episode.ts";
import { ReaderHeader } from "./reader-header.tsx";
import { type ReadingOptions, useReading } from "./session/use-reading.ts";
import { useOpeningPage } from "./use-opening-page.ts";

export type ReaderProps = Omit<ReadingOptions, "episodeSlug"> & {
  readonly episode: ReaderEpisode;
  readonly languages: ReaderLanguages;
};

export function Reader({ episode, languages, furthestPage, pages, sessionId, ...props }: ReaderProps) {
  const openingPage = useOpeningPage(props.openingPage, episode.page_count);
  const reading = useReading({ episodeSlug: episode.slug, openingPage, furthestPage, pages, sessionId });
  const { position, session, placeFailure } = reading.state;

  const book = useRef<Book | null>(null);
  const bookArea = useRef<HTMLElement>(null);
  const onReady = useCallback((ready: Book) => {
    book.current = ready;
  }, []);
  const goTo = useCallback((page: number) => {
    book.current?.goTo(page);
    bookArea.current?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <div className={styles["reader"]}>
      <ReaderHeader
        episode={episode}
        pagesOnScreen={describePosition(position, episode.page_count)}
        languageMenu={
          <LanguageMenu
            choices={languages.choices}
            current={languageInForce(languages)}
            switchTo={reading.switchLanguage}
            isDisabled={session.kind !== "ready"}
          />
        }
      />
      <main id="content" ref={bookArea} className={styles["book"]}>
        <FlipBook
          title={episode.title}
          pageCount={episode.page_count}
          aspect={bookAspect(episode.page_sizes)}
          openingPage={openingPage}
          furthestPage={reading.state.furthestPage}
          pages={reading.state.pages}
          position={position}
          onTurn={reading.turnTo}
          onReady={onReady}
          notice={
            <>
              <LanguageNotice languages={languages} pages={reading.state.pages} position={position} />
              <PlaceNotice sentence={placeFailure} onRetry={reading.retryPlace} />
            </>
          }
        />
      </main>
      <ChatColumn
        episodeSlug={episode.slug}
        language={languages.text}
        session={session}
        position={position}
        settlePlace={reading.settlePlace}
        onNewChat={reading.startNewChat}
        onRetrySession={reading.retrySession}
        onGoTo={goTo}
      />
    </div>
  );
}
