/** A part of the page that can fill the screen. Follows the browser, which alone decides, and hides what it lacks. */
import { type RefObject, useCallback, useSyncExternalStore } from "react";

export type Fullscreen = {
  /** `null` until the browser has said whether it can; phones of one maker cannot. */
  readonly isPossible: boolean | null;
  readonly isOn: boolean;
  toggle(): void;
};

const never = () => () => {};
const canFill = () => document.fullscreenEnabled === true;
const unknown = () => null;
const off = () => false;

export function useFullscreen(element: RefObject<HTMLElement | null>): Fullscreen {
  const isPossible = useSyncExternalStore<boolean | null>(never, canFill, unknown);
  const isFilling = useCallback(
    () => element.current !== null && document.fullscreenElement === element.current,
    [element],
  );
  const isOn = useSyncExternalStore(followFullscreen, isFilling, off);

  const toggle = useCallback(() => {
    if (!canFill()) return;
    // A browser may refuse, as it does without a press of the reader's own: then nothing changes.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else element.current?.requestFullscreen({ navigationUI: "hide" }).catch(() => {});
  }, [element]);
  return { isPossible, isOn, toggle };
}

function followFullscreen(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
