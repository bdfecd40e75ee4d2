/** A button that shows and hides a panel: Escape, a press elsewhere and moving on close it, and focus is never lost. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

export type Disclosure = {
  readonly isOpen: boolean;
  toggle(): void;
  /** Hides the panel and gives focus back to the button. */
  close(): void;
  /** Around button and panel. */
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** Opened, the panel's checked field takes the focus. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const toggle = useCallback(() => setOpen((before) => !before), []);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && menu.current !== null && !menu.current.contains(target);
    const onLeave = (event: PointerEvent | FocusEvent) => {
      if (isOutside(event.target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // A question asked over the panel answers to the key itself, and the panel stays.
      const isAsked = event.target instanceof Element && event.target.closest("dialog") !== null;
      if (event.key !== "Escape" || isAsked) return;
      // First of all who listen: what lies open goes before what is zoomed.
      event.preventDefault();
      close();
    };
    window.addEventListener("pointerdown", onLeave);
    window.addEventListener("focusin", onLeave);
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      window.removeEventListener("pointerdown", onLeave);
      window.removeEventListener("focusin", onLeave);
      window.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, [isOpen, close]);
  return { isOpen, toggle, close, menu, button };
}
