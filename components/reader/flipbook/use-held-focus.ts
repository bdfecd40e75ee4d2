/** Keeps the focus on the way onward while that changes from a button to a link and back. */
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

const ONWARD = "[data-turn=next]";

/**
 * @param isAtEnd Whether the way onward is the link.
 * @returns what is to be called before a turn, while the focus is still where it was.
 */
export function useHeldFocus(frame: RefObject<HTMLElement | null>, isAtEnd: boolean): () => void {
  const wasOnward = useRef(false);
  const shown = useRef(isAtEnd);
  useLayoutEffect(() => {
    if (shown.current === isAtEnd) return;
    shown.current = isAtEnd;
    if (!wasOnward.current || document.activeElement !== document.body) return;
    frame.current?.querySelector<HTMLElement>(ONWARD)?.focus({ preventScroll: true });
  }, [frame, isAtEnd]);
  return useCallback(() => {
    wasOnward.current = document.activeElement?.matches(ONWARD) ?? false;
  }, []);
}
