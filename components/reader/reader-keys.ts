/** Single keys that work anywhere in the reader: one hook per key. Leaves typing and the browser's own shortcuts alone. */
import { useEffect, useRef } from "react";
import { areLetterKeysOn } from "./help/letter-keys.ts";

type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "repeat">;

/** Whether a press is this key, bare. A letter counts with Caps Lock on, not with Shift; a sign may need Shift. */
export function isBareKey(press: KeyPress, key: string): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return false;
  const isLetter = /^[a-z]$/.test(key);
  return isLetter ? !press.shiftKey && press.key.toLowerCase() === key : press.key === key;
}

/** Runs `act` when the key is pressed anywhere but in a field, unless the reader has switched such keys off. */
export function useReaderKey(key: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  }, [act]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isBareKey(event, key) || isTyping(event.target)) return;
      if (!areLetterKeysOn()) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [key]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
