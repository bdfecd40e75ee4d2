/** Keeps what lies under the reading line there when the column changes its measure: a turned tablet stays on its page. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Fit } from "../views/fit.ts";
import { measureBands } from "./measure-bands.ts";
import { type Anchor, scrollToAnchor } from "./reading-line.ts";

/** With another `fit` the pages change their size, though the column's surroundings do not. */
export function useSteadyAnchor(
  scroller: RefObject<HTMLElement | null>,
  anchor: RefObject<Anchor | null>,
  fit: Fit,
): void {
  const restore = useCallback(() => {
    const element = scroller.current;
    if (element === null || anchor.current === null || element.clientHeight === 0) return;
    const top = scrollToAnchor(measureBands(element), anchor.current, element.clientHeight);
    if (top !== null) element.scrollTop = top;
  }, [scroller, anchor]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // Observers are called between layout and paint, so that the pages are never seen out of place.
    const observer = new ResizeObserver(restore);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, restore]);

  const shownFit = useRef(fit);
  useLayoutEffect(() => {
    if (shownFit.current === fit) return;
    shownFit.current = fit;
    restore();
  }, [fit, restore]);
}
