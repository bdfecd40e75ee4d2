/**
 * Scrolling by key a part of the page that does not have the focus yet, where these keys would do nothing else. With
 * the focus inside it, scrolling is the browser's business.
 */
import { commandOf, type KeyBinding } from "./key-bindings.ts";

type ScrollCommand = "down" | "up" | "on" | "back" | "top" | "end";

/** What browsers do with these keys, and we do for them. */
export const SCROLL_BINDINGS = [
  { keys: ["ArrowDown"], does: "Scroll down", command: "down" },
  { keys: ["ArrowUp"], does: "Scroll up", command: "up" },
  { keys: [" "], does: "Scroll on", command: "on" },
  { keys: ["PageDown"], does: "Scroll on", command: "on" },
  { keys: [" "], isShifted: true, does: "Scroll back", command: "back" },
  { keys: ["PageUp"], does: "Scroll back", command: "back" },
  { keys: ["Home"], does: "To the top", command: "top" },
  { keys: ["End"], does: "To the end", command: "end" },
] as const satisfies readonly KeyBinding<ScrollCommand>[];

/** What browsers scroll by, in pixels, and the share of the view that stays in sight. */
const ARROW = 40;
const OVERLAP = 0.125;

/**
 * Scrolls the element and gives it the focus, or whatever in it is to have that; `null` for a key that does not scroll,
 * or needs no help.
 */
export function scrollByKey(
  element: HTMLElement | null,
  key: string,
  isShifted: boolean,
  focused: HTMLElement | null = element,
): (() => void) | null {
  if (element === null || element.contains(document.activeElement)) return null;
  if (element.scrollHeight <= element.clientHeight) return null;
  const distance = distanceOf(key, isShifted, element);
  if (distance === null) return null;
  return () => {
    focused?.focus({ preventScroll: true });
    element.scrollBy({ top: distance });
  };
}

/** Pixels down that a key scrolls, or `null` for one that does not. */
export function distanceOf(
  key: string,
  isShifted: boolean,
  view: Pick<HTMLElement, "clientHeight" | "scrollHeight" | "scrollTop">,
): number | null {
  const screen = view.clientHeight * (1 - OVERLAP);
  const distances: Readonly<Record<ScrollCommand, number>> = {
    down: ARROW,
    up: -ARROW,
    on: screen,
    back: -screen,
    top: -view.scrollTop,
    end: view.scrollHeight,
  };
  const command = commandOf(SCROLL_BINDINGS, key, isShifted);
  return command === null ? null : distances[command];
}
