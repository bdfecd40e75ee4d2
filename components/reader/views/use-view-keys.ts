/** The keyboard's way through the pages. Leaves typing, the browser's own shortcuts and a scrolling page alone. */
import { type RefObject, useEffect, useRef } from "react";

/** What a key does in a view, or `null` for a key that is none of its business. */
export type KeyAction = (key: string, isShifted: boolean) => (() => void) | null;

/** Keys aimed at `element` always count. Elsewhere arrows do, and the scrolling keys only where nothing scrolls. */
export function useViewKeys(element: RefObject<HTMLElement | null>, actionOf: KeyAction): void {
  const latest = useRef(actionOf);
  useEffect(() => {
    latest.current = actionOf;
  }, [actionOf]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!mayHandle(event, element.current)) return;
      const act = latest.current(event.key, event.shiftKey);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [element]);
}

function mayHandle(event: KeyboardEvent, own: HTMLElement | null): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === " " && target?.closest("button, a, summary, [role=button]")) return false;
  if (target && own?.contains(target)) return true;
  if (target?.closest("input, textarea, select, [contenteditable], [role=log]")) return false;
  const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
  const { scrollHeight, clientHeight } = document.documentElement;
  return isArrow || scrollHeight <= clientHeight;
}
