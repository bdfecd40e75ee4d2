/** The column's keys: it scrolls as any page does, but `End` goes no further than the reader has been: the rest is unread. */
import { type RefObject, useCallback } from "react";
import { scrollByKey } from "../views/scroll-keys.ts";
import { type KeyAction, useViewKeys } from "../views/use-view-keys.ts";
import type { Column } from "./use-column.ts";

type ColumnKeysOptions = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly column: Column;
  readonly page: number;
  readonly furthestPage: number;
};

export function useColumnKeys({ scroller, column, page, furthestPage }: ColumnKeysOptions): void {
  const actionOf = useCallback<KeyAction>(
    (key, isShifted) => {
      if (!column.isReady) return null;
      if (key === "End" && !isShifted) return () => column.goToEndOf(furthestPage);
      if (key === "ArrowRight" && !isShifted) return () => column.glideTo(page + 1);
      if (key === "ArrowLeft" && !isShifted) return () => column.glideTo(page - 1);
      return scrollByKey(scroller.current, key, isShifted);
    },
    [scroller, column, page, furthestPage],
  );
  useViewKeys(scroller, actionOf);
}
