/**
 * Continuous scroll: pages under each other, as far as the law has handed them out; each one read brings more. The page
 * under the reading line is the one the reader is on.
 */
import { useCallback, useRef, useState } from "react";
import type { Direction } from "../flipbook/turning.ts";
import { NextEpisodeCard } from "../next-episode-card.tsx";
import { PageFace } from "../page/page-face.tsx";
import { PageControls } from "../page-controls.tsx";
import type { PageMap } from "../page-map.ts";
import type { Fit } from "../views/fit.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { useFitKeys } from "../views/use-fit-keys.ts";
import { lastHandedOut } from "./handed-out.ts";
import styles from "./scroll-view.module.css";
import { useColumn } from "./use-column.ts";
import { useColumnKeys } from "./use-column-keys.ts";

/** What a page measures in the column, near enough to choose a file. */
const SIZES: Record<Fit, string> = {
  page: "(min-width: 960px) min(calc(100vw - 380px - 3rem), 54rem, calc(71vh - 90px)), min(100vw, 71vh)",
  width: "(min-width: 960px) min(calc(100vw - 380px - 3rem), 54rem), 100vw",
};

type ScrollViewProps = ReadingViewProps & {
  /** While the stylesheet alone knows whether the column is shown at all, its pictures wait until it is. */
  readonly isUndecided?: boolean;
};

export function ScrollView({ isUndecided = false, ...props }: ScrollViewProps) {
  const { episode, pages, position, furthestPage, nextEpisode, fit, onTurn, onReady, notice } = props;
  const { page_count: pageCount } = episode;
  const scroller = useRef<HTMLElement>(null);
  const [openingPage] = useState(position.page);
  const last = lastHandedOut(pages, openingPage);
  const column = useColumn({ scroller, page: position.page, openingPage, pages, fit, onTurn, onReady });
  useFitKeys(scroller, props.onFit);
  useColumnKeys({ scroller, column, page: position.page, furthestPage });
  const turn = useCallback(
    (direction: Direction) => column.glideTo(position.page + (direction === "next" ? 1 : -1)),
    [column, position.page],
  );

  return (
    <div className={styles["view"]}>
      <section
        ref={scroller}
        className={styles["scroller"]}
        aria-label={`${episode.title}, all pages`}
        data-fit={fit}
        tabIndex={column.isReady ? 0 : undefined}
        onScroll={column.onScroll}
      >
        <div className={styles["column"]}>
          {pagesBetween(column.firstPage, last).map((page) => (
            <ColumnPage
              key={page}
              pageNumber={page}
              pages={pages}
              aspect={aspectOf(episode.page_sizes[page - 1])}
              sizes={SIZES[fit]}
              currentPage={position.page}
              isRead={page <= furthestPage}
              mayWait={isUndecided}
            />
          ))}
        </div>
        <div className={styles["end"]}>
          {last >= pageCount ? <NextEpisodeCard next={nextEpisode} view="scroll" /> : null}
        </div>
      </section>
      <div className={styles["foot"]}>
        {notice}
        <PageControls
          unit="page"
          canGoBack={column.isReady && position.page > 1}
          canGoOn={column.isReady && position.page < last}
          progress={position.page / pageCount}
          onTurn={turn}
        />
      </div>
    </div>
  );
}

type ColumnPageProps = {
  readonly pageNumber: number;
  readonly pages: PageMap;
  readonly aspect: number;
  readonly sizes: string;
  readonly currentPage: number;
  /** Whether the reader has had it on screen; its words may lie under the line before the line reaches it again. */
  readonly isRead: boolean;
  readonly mayWait: boolean;
};

function ColumnPage(props: ColumnPageProps) {
  const { pageNumber, pages, aspect, sizes, currentPage, isRead, mayWait } = props;
  const distance = Math.abs(pageNumber - currentPage);
  return (
    <div className={styles["page"]} style={{ "--page-aspect": aspect }} data-page={pageNumber}>
      <h2 className="visually-hidden">Page {pageNumber}</h2>
      <PageFace
        pageNumber={pageNumber}
        view={pages.get(pageNumber) ?? null}
        isKnown={isRead}
        isOnScreen={distance === 0}
        sizes={sizes}
        isLazy={mayWait || distance > 1}
      />
    </div>
  );
}

function pagesBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A4 upright, should a page's size not be told. */
function aspectOf(size: { readonly width: number; readonly height: number } | undefined): number {
  return size ? size.width / size.height : 210 / 297;
}
