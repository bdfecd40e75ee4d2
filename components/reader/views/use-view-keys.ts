/** The keyboard's way through the pages. Leaves typing, the browser's own shortcuts and a scrolling page alone. */
import { type RefObject, useEffect, useRef } from "react";
import { areLetterKeysOn } from "../help/letter-keys.ts";
import { isCharacter } from "./key-bindings.ts";

/** What a key does in a view, or `null` for a key that is none of its business. */
export type KeyAction = (key: string, isShifted: boolean) => (() => void) | null;

/**
 * Keys aimed at `element` always count. Elsewhere arrows and signs do, and the scrolling keys only where nothing scrolls
 * or where the view is `eager` for them.
 */
export function useViewKeys(
  element: RefObject<HTMLElement | null>,
  actionOf: KeyAction,
  isEager = false,
): void {
  const latest = useRef({ actionOf, isEager });
  useEffect(() => {
    latest.current = { actionOf, isEager };
  }, [actionOf, isEager]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isCharacter(event.key) && !areLetterKeysOn()) return;
      if (!mayHandle(event, element.current, latest.current.isEager)) return;
      const act = latest.current.actionOf(event.key, event.shiftKey);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [element]);
}

function mayHandle(event: KeyboardEvent, own: HTMLElement | null, isEager: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === " " && target?.closest("button, a, summary, [role=button]")) return false;
  if (target?.closest("input, textarea, select, [contenteditable], dialog")) return false;
  if (target && own?.contains(target)) return true;
  if (target?.closest("[role=log]")) return false;
  const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
  const { scrollHeight, clientHeight } = document.documentElement;
  return isArrow || isEager || isCharacter(event.key) || scrollHeight <= clientHeight;
}
