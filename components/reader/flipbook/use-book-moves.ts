/**
 * Everything that leads from page to page of the book, whoever asks: keys, hands, buttons, the companion. Each begins
 * with the whole page again, and a turn beyond the last page brings up the card of what follows.
 */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GoTo, ReadingViewProps } from "../views/page-navigator.ts";
import type { ZoomMoves } from "../zoom/use-zoom.ts";
import type { Book } from "./book.ts";
import type { Direction } from "./turning.ts";
import { usePlaceOnStage } from "./use-place-on-stage.ts";

export type BookMoves = {
  readonly furthestPage: number;
  /** Whether the card of what follows is up. */
  readonly isAtCard: boolean;
  turn(direction: Direction): void;
  goTo: GoTo;
  closeCard(): void;
  /** When pages were last turned, on the clock of events. */
  turnedAt(): number;
};

export type BookMovesOptions = Pick<ReadingViewProps, "pages" | "position" | "furthestPage" | "onReady"> & {
  readonly book: Book | null;
  readonly stage: RefObject<HTMLElement | null>;
  readonly box: RefObject<HTMLElement | null>;
  readonly zoom: ZoomMoves;
  readonly onBeforeTurn: () => void;
};

export function useBookMoves(options: BookMovesOptions): BookMoves {
  const { book, position, furthestPage, onReady, zoom, onBeforeTurn } = options;
  const { page } = position;
  /** The page that the card came up on. */
  const [cardAt, setCardAt] = useState<number | null>(null);
  const isAtCard = cardAt === page;
  const turned = useRef(Number.NEGATIVE_INFINITY);
  const showPanel = usePlaceOnStage(options);

  const turn = useCallback(
    (direction: Direction) => {
      if (book === null) return;
      onBeforeTurn();
      zoom.reset();
      const closes = isAtCard && direction === "previous";
      const hasTurned = !closes && book.turn(direction);
      if (hasTurned) turned.current = performance.now();
      setCardAt(!hasTurned && direction === "next" ? page : null);
    },
    [book, zoom, isAtCard, page, onBeforeTurn],
  );
  const goTo = useCallback<GoTo>(
    (wanted, panel) => {
      zoom.reset();
      setCardAt(null);
      book?.goTo(wanted);
      if (panel !== undefined) showPanel(wanted, panel);
    },
    [book, zoom, showPanel],
  );
  useEffect(() => {
    if (book) onReady({ goTo });
  }, [book, goTo, onReady]);

  const closeCard = useCallback(() => setCardAt(null), []);
  return useMemo(
    () => ({ furthestPage, isAtCard, turn, goTo, closeCard, turnedAt: () => turned.current }),
    [furthestPage, isAtCard, turn, goTo, closeCard],
  );
}
