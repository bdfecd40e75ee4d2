/** Where a page that is higher than its stage lies in it: its top after a turn, else the panel that was asked for. */
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { BookMovesOptions } from "./use-book-moves.ts";

/** @returns what brings a panel into the middle of the stage, once its page is on screen. */
export function usePlaceOnStage(options: BookMovesOptions): (page: number, panel: number) => void {
  const { stage, box, pages, position, zoom } = options;
  const [owed, setOwed] = useState<{ readonly page: number; readonly panel: number } | null>(null);
  const shown = useRef(position.page);

  useLayoutEffect(() => {
    const isTurned = shown.current !== position.page;
    shown.current = position.page;
    // However the page came to be another: what was looked at closely is gone.
    if (isTurned) zoom.reset();
    if (stage.current === null) return;
    const isHere = owed !== null && (owed.page === position.page || owed.page === position.rightPage);
    const panel = isHere ? pages.get(owed.page)?.image?.panel_boxes[owed.panel - 1] : undefined;
    if (panel && box.current) {
      const middle = (panel[1] + panel[3] / 2) * box.current.offsetHeight + box.current.offsetTop;
      stage.current.scrollTop = middle - stage.current.clientHeight / 2;
    } else if (isTurned) stage.current.scrollTop = 0;
    if (isHere) setOwed(null);
  }, [stage, box, pages, position, zoom, owed]);
  return useCallback((page, panel) => setOwed({ page, panel }), []);
}
