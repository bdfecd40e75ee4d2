/** What keys do in the book: arrows and page keys turn, `Home` and `End` go to its ends as far as they are read. */
import { type RefObject, useCallback } from "react";
import { type KeyAction, useViewKeys } from "../views/use-view-keys.ts";
import type { Book } from "./book.ts";

type BookKeysOptions = {
  readonly book: Book | null;
  readonly element: RefObject<HTMLElement | null>;
  /** `End` goes no further than the reader has been. */
  readonly furthestPage: number;
};

export function useBookKeys({ book, element, furthestPage }: BookKeysOptions): void {
  const actionOf = useCallback<KeyAction>(
    (key, isShifted) => (book === null || isShifted ? null : actionIn(book, key, furthestPage)),
    [book, furthestPage],
  );
  useViewKeys(element, actionOf);
}

function actionIn(book: Book, key: string, furthestPage: number): (() => void) | null {
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
