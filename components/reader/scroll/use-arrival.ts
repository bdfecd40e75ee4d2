/**
 * Arrives at a page in the middle of the column without a flash: the first screen, the server's, begins with that page,
 * and the pages before it come in above it in the same frame as the scroll position that makes up for them.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { measureBands } from "./measure-bands.ts";
import { pageAtLine, scrollToPage } from "./reading-line.ts";

export type Arrival = {
  /** Where the column begins by now. */
  readonly firstPage: number;
  /** Whether all pages are in their place. */
  readonly isReady: boolean;
};

export function useArrival(scroller: RefObject<HTMLElement | null>, openingPage: number): Arrival {
  const [firstPage, setFirstPage] = useState(openingPage);
  const [isReady, setReady] = useState(false);
  const topBefore = useRef<number | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const bands = measureBands(element);
    const opened = bands.find(({ page }) => page === openingPage);
    if (opened === undefined) return;
    if (firstPage > 1) {
      topBefore.current = opened.top;
      setFirstPage(1);
      return;
    }
    const hasScrolled = element.scrollTop > 0;
    element.scrollTop += topBefore.current === null ? 0 : opened.top - topBefore.current;
    const { scrollTop, clientHeight } = element;
    if (!hasScrolled && pageAtLine(bands, scrollTop, clientHeight) !== openingPage) {
      element.scrollTop = scrollToPage(opened, clientHeight);
    }
    setReady(true);
  }, [scroller, firstPage, openingPage]);
  return { firstPage, isReady };
}
