/**
 * The book on screen: one page or a spread, as its container allows, turned by hand, by key or by its buttons.
 * Everything outside talks to it through `onTurn` and the `Book` it hands out; the engine inside can be replaced.
 */
import { useEffect, useMemo, useRef, useState } from "react";
import { PageControls } from "../page-controls.tsx";
import { lastOnScreen } from "../position.ts";
import { bookAspect } from "../reader-episode.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { BookPagesContext } from "./book-pages.ts";
import { Engine } from "./engine.tsx";
import { FirstScreen } from "./first-screen.tsx";
import styles from "./flip-book.module.css";
import { useBook } from "./use-book.ts";
import { useBookKeys } from "./use-book-keys.ts";
import { usePageGestures } from "./use-page-gestures.ts";
import { usePageSize } from "./use-page-size.ts";

export function FlipBook(props: ReadingViewProps) {
  const { episode, furthestPage, pages, position, onTurn, onReady } = props;
  const { page_count: pageCount, page_sizes: pageSizes } = episode;
  const aspect = bookAspect(pageSizes);
  const [openingPage] = useState(position.page);
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  const size = usePageSize(box, aspect);
  const { book, onEngineChange } = useBook({ pageCount, size, onTurn });
  const gestures = usePageGestures(book, size);
  useBookKeys({ book, element: frame, furthestPage });
  useEffect(() => {
    if (book) onReady(book);
  }, [book, onReady]);
  const bookPages = useMemo(() => ({ pages, position }), [pages, position]);

  return (
    <div ref={frame} className={styles["flipBook"]}>
      <div className={styles["stage"]} style={{ "--page-aspect": aspect }}>
        <section
          ref={box}
          className={styles["box"]}
          aria-label={`${episode.title}, the book`}
          data-ready={book !== null}
          {...gestures}
        >
          {book === null ? (
            <FirstScreen openingPage={openingPage} pageCount={pageCount} pages={pages} />
          ) : null}
          {size ? (
            <BookPagesContext value={bookPages}>
              <Engine
                pageCount={pageCount}
                width={size.width}
                height={size.height}
                openingPage={openingPage}
                onChange={onEngineChange}
              />
            </BookPagesContext>
          ) : null}
        </section>
      </div>
      {props.notice}
      <PageControls
        unit="page"
        canGoBack={book !== null && position.page > 1}
        canGoOn={book !== null && lastOnScreen(position) < pageCount}
        progress={lastOnScreen(position) / pageCount}
        onTurn={(direction) => book?.turn(direction)}
      />
    </div>
  );
}
