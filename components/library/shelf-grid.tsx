"use client";
/**
 * The cards of a shelf. Space opens a card as well as Enter: to whoever tabs along a shelf, it is something to press.
 * Listens for the whole shelf, so that the cards themselves stay plain links.
 */
import { type ReactNode, useEffect, useRef } from "react";

type ShelfGridProps = { readonly className: string | undefined; readonly children: ReactNode };

export function ShelfGrid({ className, children }: ShelfGridProps) {
  const grid = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const element = grid.current;
    element?.addEventListener("keydown", openBySpace);
    return () => element?.removeEventListener("keydown", openBySpace);
  }, []);
  return (
    <ul ref={grid} className={className}>
      {children}
    </ul>
  );
}

function openBySpace(event: KeyboardEvent): void {
  if (event.key !== " " || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  event.target.click();
}
