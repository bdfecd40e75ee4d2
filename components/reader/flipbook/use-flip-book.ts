/** Puts the book together: its parts on screen, the engine, the zoom, and all that turns pages. */

import type { PageFlip } from "page-flip";
import { type RefObject, useMemo, useRef } from "react";
import { lastOnScreen } from "../position.ts";
import { bookAspect } from "../reader-episode.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { useFitKeys } from "../views/use-fit-keys.ts";
import { useZoom, type ZoomState } from "../zoom/use-zoom.ts";
import type { PointerHandlers } from "../zoom/use-zoom-hands.ts";
import type { BookPages } from "./book-pages.ts";
import { bookSizes, zoomedSizes } from "./book-sizes.ts";
import { useBook } from "./use-book.ts";
import { useBookKeys } from "./use-book-keys.ts";
import { type BookMoves, useBookMoves } from "./use-book-moves.ts";
import { useHeldFocus } from "./use-held-focus.ts";
import { type BookSize, usePageSize } from "./use-page-size.ts";
import { useStageGestures } from "./use-stage-gestures.ts";

export type FlipBookProps = ReadingViewProps & {
  /** Whether it shows one page at a time also where two would fit. */
  readonly isSingle: boolean;
};

export type FlipBookState = {
  /** Everything of the book, its buttons included. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** What the pages are looked at through. */
  readonly stage: RefObject<HTMLDivElement | null>;
  /** The page or spread. */
  readonly box: RefObject<HTMLElement | null>;
  readonly aspect: number;
  /** `null` until it is measured. */
  readonly size: BookSize | null;
  readonly zoom: ZoomState;
  /** Whether pages can be turned. */
  readonly isBound: boolean;
  readonly onEngineChange: (engine: PageFlip) => void;
  readonly moves: BookMoves;
  readonly gestures: PointerHandlers;
  /** Whether nothing follows but another episode. */
  readonly isAtEnd: boolean;
  readonly bookPages: BookPages;
};

export function useFlipBook({ isSingle, ...props }: FlipBookProps): FlipBookState {
  const { episode, pages, position, fit, onTurn, onFit } = props;
  const pageCount = episode.page_count;
  const aspect = bookAspect(episode.page_sizes);
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);

  const size = usePageSize(box, aspect);
  const zoom = useZoom(stage, box);
  const { book, onEngineChange } = useBook({ pageCount, size, onTurn });
  const isAtEnd = lastOnScreen(position) >= pageCount && props.nextEpisode !== null;
  const holdFocus = useHeldFocus(frame, isAtEnd);
  const moves = useBookMoves({ ...props, book, stage, box, zoom: zoom.moves, onBeforeTurn: holdFocus });
  const gestures = useStageGestures({ book, page: size, stage, box, zoom, onTurn: moves.turn });
  useBookKeys({ frame, stage, box, zoom, moves: book && moves });
  useFitKeys(frame, onFit);

  const sizes = bookSizes(isSingle, fit);
  const closeUp = zoomedSizes(size?.width, zoom.zoom.scale);
  const bookPages = useMemo(
    () => ({ pages, position, aspect, sizes, zoomedSizes: closeUp }),
    [pages, position, aspect, sizes, closeUp],
  );
  const isBound = book !== null;
  return {
    frame,
    stage,
    box,
    aspect,
    size,
    zoom,
    isBound,
    onEngineChange,
    moves,
    gestures,
    isAtEnd,
    bookPages,
  };
}
