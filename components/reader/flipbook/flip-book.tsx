/**
 * The book on screen: one page or a spread, as its container allows, turned by hand, by key or by its buttons.
 * Everything outside talks to it through `onTurn` and the `Book` it hands out; the engine inside can be replaced.
 */
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { PageMap } from "../page-map.ts";
import type { Position } from "../position.ts";
import type { Book } from "./book.ts";
import { BookControls } from "./book-controls.tsx";
import { BookPagesContext } from "./book-pages.ts";
import { Engine } from "./engine.tsx";
import { FirstScreen } from "./first-screen.tsx";
import styles from "./flip-book.module.css";
import { useBook } from "./use-book.ts";
import { useBookKeys } from "./use-book-keys.ts";
import { usePageGestures } from "./use-page-gestures.ts";
import { usePageSize } from "./use-page-size.ts";

type FlipBookProps = {
  readonly title: string;
  readonly pageCount: number;
  /** Width over height of one page. */
  readonly aspect: number;
  readonly openingPage: number;
  readonly furthestPage: number;
  readonly pages: PageMap;
  readonly position: Position;
  readonly onTurn: (position: Position) => void;
  /** Hands out the book once it can be turned. */
  readonly onReady: (book: Book) => void;
  /** A notice about the book, shown between it and its buttons. */
  readonly notice?: ReactNode;
};

export function FlipBook(props: FlipBookProps) {
  const { title, pageCount, aspect, openingPage, furthestPage, pages, position, onTurn, onReady } = props;
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
          aria-label={`${title}, the book`}
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
      <BookControls book={book} position={position} pageCount={pageCount} />
    </div>
  );
}
