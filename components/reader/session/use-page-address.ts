/** Keeps the address bar at the page on screen and its view, so that a reload or a bookmark comes back to both. */
import { useEffect } from "react";
import { searchFor, type View } from "../views/view.ts";

/**
 * Also drops any other parameter: a consent to jump ahead is given once and must not be shared or bookmarked. Stands
 * still while `isHeld`, and while the view is not decided, then catches up.
 */
export function usePageAddress(page: number, view: View | null, isHeld: boolean): void {
  useEffect(() => {
    if (isHeld || view === null) return;
    const search = searchFor(page, view);
    if (window.location.search !== search) window.history.replaceState(null, "", search);
  }, [page, view, isHeld]);
}
