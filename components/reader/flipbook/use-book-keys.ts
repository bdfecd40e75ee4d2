/** The keyboard's way through the book. Leaves typing, the browser's own shortcuts and a scrolling page alone. */
import { type RefObject, useEffect } from "react";
import type { Book } from "./book.ts";

type BookKeysOptions = {
  readonly book: Book | null;
  readonly element: RefObject<HTMLElement | null>;
  /** `End` goes no further than the reader has been. */
  readonly furthestPage: number;
};

export function useBookKeys({ book, element, furthestPage }: BookKeysOptions): void {
  useEffect(() => {
    if (book === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (!mayHandle(event, element.current)) return;
      const act = actionOf(event.key, book, furthestPage);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [book, element, furthestPage]);
}

function actionOf(key: string, book: Book, furthestPage: number): (() => void) | null {
  switch (key) {
    case "ArrowRight":
    case "PageDown":
      return () => book.turn("next");
    case "ArrowLeft":
    case "PageUp":
      return () => book.turn("previous");
    case "Home":
      return () => book.goTo(1);
    case "End":
      return () => book.goTo(furthestPage);
    default:
      return null;
  }
}

/** Keys aimed at the book always count. Elsewhere arrows do, and the scrolling keys only where nothing scrolls. */
function mayHandle(event: KeyboardEvent, bookElement: HTMLElement | null): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target && bookElement?.contains(target)) return true;
  if (target?.closest("input, textarea, select, [contenteditable], [role=log]")) return false;
  const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
  const { scrollHeight, clientHeight } = document.documentElement;
  return isArrow || scrollHeight <= clientHeight;
}
