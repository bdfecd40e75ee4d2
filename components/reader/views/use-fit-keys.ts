/** Fits the pages by key, wherever that is asked. */
import { type RefObject, useCallback } from "react";
import type { Fit } from "./fit.ts";
import { FIT_BINDINGS } from "./fit-keys.ts";
import { commandOf } from "./key-bindings.ts";
import { type KeyAction, useViewKeys } from "./use-view-keys.ts";

/** `element` is the part of the screen that the pages are in. */
export function useFitKeys(element: RefObject<HTMLElement | null>, onFit: (fit: Fit) => void): void {
  const actionOf = useCallback<KeyAction>(
    (key, isShifted) => {
      const fit = isShifted ? null : commandOf(FIT_BINDINGS, key, false);
      return fit === null ? null : () => onFit(fit);
    },
    [onFit],
  );
  useViewKeys(element, actionOf);
}
