/** Keeps what lies under the reading line there when the column changes its measure: a turned tablet stays on its page. */
import { type RefObject, useEffect } from "react";
import { measureBands } from "./measure-bands.ts";
import { type Anchor, scrollToAnchor } from "./reading-line.ts";

export function useSteadyAnchor(
  scroller: RefObject<HTMLElement | null>,
  anchor: RefObject<Anchor | null>,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // Observers are called between layout and paint, so that the pages are never seen out of place.
    const observer = new ResizeObserver(() => {
      if (anchor.current === null || element.clientHeight === 0) return;
      const top = scrollToAnchor(measureBands(element), anchor.current, element.clientHeight);
      if (top !== null) element.scrollTop = top;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, anchor]);
}
