/** The episode as text, a page at a time: the flip book's equal for whoever cannot see pictures, or would rather read. */
import { useCallback, useRef } from "react";
import type { Direction } from "../flipbook/turning.ts";
import { NextEpisodeCard } from "../next-episode-card.tsx";
import { useIsScrollable } from "../page/use-is-scrollable.ts";
import { PageControls } from "../page-controls.tsx";
import { commandOf } from "../views/key-bindings.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { scrollByKey } from "../views/scroll-keys.ts";
import { type KeyAction, useViewKeys } from "../views/use-view-keys.ts";
import { TRANSCRIPT_BINDINGS } from "./transcript-keys.ts";
import { TranscriptPage } from "./transcript-page.tsx";
import styles from "./transcript-view.module.css";
import { useTranscriptPlace } from "./use-transcript-place.ts";

export function TranscriptView(props: ReadingViewProps) {
  const { episode, pages, position, nextEpisode, onTurn, onReady, notice } = props;
  const { page } = position;
  const pageCount = episode.page_count;
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const isScrollable = useIsScrollable(scroller);
  const text = pages.get(page)?.text ?? null;
  const goTo = useTranscriptPlace({ frame, page, pageCount, hasText: text !== null, onTurn, onReady });
  const turn = useCallback(
    (direction: Direction) => goTo(direction === "next" ? page + 1 : page - 1),
    [goTo, page],
  );
  const actionOf = useCallback<KeyAction>(
    (key, isShifted) => {
      const direction = commandOf(TRANSCRIPT_BINDINGS, key, isShifted);
      if (direction !== null) return () => turn(direction);
      return scrollByKey(scroller.current, key, isShifted);
    },
    [turn],
  );
  useViewKeys(frame, actionOf);

  return (
    <div ref={frame} className={styles["view"]}>
      <section
        ref={scroller}
        className={styles["scroller"]}
        aria-label={`${episode.title}, as text`}
        tabIndex={isScrollable ? 0 : undefined}
      >
        <div>
          <TranscriptPage key={page} pageNumber={page} pageCount={pageCount} text={text} />
          {page === pageCount ? <NextEpisodeCard next={nextEpisode} view="transcript" /> : null}
        </div>
      </section>
      <div className={styles["foot"]}>
        {notice}
        <PageControls
          unit="page"
          canGoBack={page > 1}
          canGoOn={page < pageCount}
          progress={page / pageCount}
          onTurn={turn}
        />
      </div>
    </div>
  );
}
