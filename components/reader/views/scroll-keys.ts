/**
 * Scrolling by key a part of the page that does not have the focus yet, where these keys would do nothing else. With
 * the focus inside it, scrolling is the browser's business.
 */

/** What browsers scroll by, in pixels, and the share of the view that stays in sight. */
const ARROW = 40;
const OVERLAP = 0.125;

/** Gives the element the focus and scrolls it; `null` for a key that does not scroll, or needs no help. */
export function scrollByKey(
  element: HTMLElement | null,
  key: string,
  isShifted: boolean,
): (() => void) | null {
  if (element === null || element.contains(document.activeElement)) return null;
  const distance = distanceOf(key, isShifted, element);
  if (distance === null) return null;
  return () => {
    element.focus({ preventScroll: true });
    element.scrollBy({ top: distance });
  };
}

/** Pixels down that a key scrolls, or `null` for one that does not. */
export function distanceOf(
  key: string,
  isShifted: boolean,
  view: Pick<HTMLElement, "clientHeight" | "scrollHeight" | "scrollTop">,
): number | null {
  const leaf = view.clientHeight * (1 - OVERLAP);
  if (key === " ") return isShifted ? -leaf : leaf;
  if (isShifted) return null;
  const distances: Readonly<Record<string, number>> = {
    ArrowDown: ARROW,
    ArrowUp: -ARROW,
    PageDown: leaf,
    PageUp: -leaf,
    Home: -view.scrollTop,
    End: view.scrollHeight,
  };
  return distances[key] ?? null;
}
