/** Keeps the column, the reader's page and the scroll position in agreement, through arrivals, jumps and resizing. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useReducedMotion } from "../flipbook/use-reduced-motion.ts";
import type { PageMap } from "../page-map.ts";
import type { Fit } from "../views/fit.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { type ColumnMoves, columnMoves } from "./column-moves.ts";
import { measureBands } from "./measure-bands.ts";
import { type Anchor, anchorAt, pageAtLine } from "./reading-line.ts";
import { useArrival } from "./use-arrival.ts";
import { useSteadyAnchor } from "./use-steady-anchor.ts";

type ColumnOptions = Pick<ReadingViewProps, "onTurn" | "onReady"> & {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly page: number;
  readonly openingPage: number;
  readonly pages: PageMap;
  readonly fit: Fit;
};

export type Column = Omit<ColumnMoves, "goTo"> & {
  readonly isReady: boolean;
  readonly firstPage: number;
  readonly onScroll: () => void;
};

export function useColumn(options: ColumnOptions): Column {
  const { scroller, page, openingPage, pages, fit, onTurn, onReady } = options;
  const isStill = useReducedMotion();
  const latest = useRef({ page, pages, onTurn });
  useLayoutEffect(() => {
    latest.current = { page, pages, onTurn };
  }, [page, pages, onTurn]);
  const anchor = useRef<Anchor | null>(null);
  const { firstPage, isReady } = useArrival(scroller, openingPage);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    // Before the arrival, and while it is hidden, the column is not where the reader is.
    if (!isReady || element === null || element.clientHeight === 0) return;
    const bands = measureBands(element);
    anchor.current = anchorAt(bands, element.scrollTop, element.clientHeight);
    const covered = pageAtLine(bands, element.scrollTop, element.clientHeight);
    if (covered === null || covered === latest.current.page) return;
    latest.current.page = covered;
    latest.current.onTurn({ page: covered, rightPage: null });
  }, [scroller, isReady]);
  useSteadyAnchor(scroller, anchor, fit);

  const moves = useMemo(
    () =>
      columnMoves({
        element: () => scroller.current,
        boxOf: (page, panel) => latest.current.pages.get(page)?.image?.panel_boxes[panel - 1],
        isStill,
      }),
    [scroller, isStill],
  );
  useEffect(() => {
    if (isReady) onReady({ goTo: moves.goTo });
  }, [isReady, moves, onReady]);
  useEffect(onScroll, [onScroll]);
  return useMemo(() => ({ isReady, firstPage, onScroll, ...moves }), [isReady, firstPage, onScroll, moves]);
}
