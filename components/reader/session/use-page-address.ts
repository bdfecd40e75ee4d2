/** Keeps `?page=` in the address bar at the page on screen, so that a reload or a bookmark comes back to it. */
import { useEffect } from "react";

/**
 * Also drops any other parameter: a consent to jump ahead is given once and must not be shared or bookmarked. Stands
 * still while `isHeld`, then catches up.
 */
export function usePageAddress(page: number, isHeld: boolean): void {
  useEffect(() => {
    if (isHeld) return;
    const search = `?page=${page}`;
    if (window.location.search !== search) window.history.replaceState(null, "", search);
  }, [page, isHeld]);
}
