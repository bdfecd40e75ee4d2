/** Moves through the column by key. */
import { type RefObject, useCallback } from "react";
import { commandOf } from "../views/key-bindings.ts";
import { scrollByKey } from "../views/scroll-keys.ts";
import { type KeyAction, useViewKeys } from "../views/use-view-keys.ts";
import { COLUMN_BINDINGS } from "./column-keys.ts";
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
      const command = commandOf(COLUMN_BINDINGS, key, isShifted);
      if (command === null) return scrollByKey(scroller.current, key, isShifted);
      if (command === "furthest") return () => column.goToEndOf(furthestPage);
      return () => column.glideTo(command === "next" ? page + 1 : page - 1);
    },
    [scroller, column, page, furthestPage],
  );
  useViewKeys(scroller, actionOf);
}
