/** Holds the one `Book` of a mounted engine: made when the engine is ready, resized with its box, resting when hidden. */
import type { PageFlip } from "page-flip";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Position } from "../position.ts";
import { type Book, createBook } from "./book.ts";
import type { BookSize } from "./use-page-size.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";

type MountOptions = {
  readonly pageCount: number;
  readonly size: BookSize | null;
  readonly onTurn: (position: Position) => void;
};

export type MountedBook = {
  /** Null until the engine has drawn its first page. */
  readonly book: Book | null;
  readonly onEngineChange: (engine: PageFlip) => void;
};

export function useBook({ pageCount, size, onTurn }: MountOptions): MountedBook {
  const isStill = useReducedMotion();
  const options = useRef({ isStill, onTurn });
  useEffect(() => {
    options.current = { isStill, onTurn };
  }, [isStill, onTurn]);

  const [book, setBook] = useState<Book | null>(null);
  const made = useRef<{ engine: PageFlip; book: Book } | null>(null);
  const onEngineChange = useCallback(
    (engine: PageFlip) => {
      if (made.current?.engine !== engine) {
        const fresh = createBook(engine, {
          pageCount,
          isAnimated: () => !options.current.isStill,
          onTurn: (position) => options.current.onTurn(position),
        });
        made.current = { engine, book: fresh };
        // Its first frame is already scheduled; ours comes after it, so what lies beneath never shows through.
        requestAnimationFrame(() => setBook(fresh));
      }
      made.current.book.announce();
    },
    [pageCount],
  );

  useEffect(() => {
    if (book && size) book.resize(size);
  }, [book, size]);
  useEffect(() => {
    made.current?.book.wake();
    return () => made.current?.book.rest();
  }, []);
  return { book, onEngineChange };
}
