/**
 * Keeps whoever works by keyboard within what lies over the page: the focus goes in, Tab goes round, and what is covered
 * cannot be reached. Giving the focus back is for whoever closes it, who knows where to.
 */
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect } from "react";

/**
 * @param cover is over the whole page when `coversAll`, else over the element with the id `covered`, and whatever is
 * beside stays in use. @returns what to do with keys pressed in it.
 */
export function useCovering(
  cover: RefObject<HTMLElement | null>,
  { coversAll, covered }: { coversAll: boolean; covered: string },
): (event: KeyboardEvent) => void {
  useEffect(() => cover.current?.focus({ preventScroll: true }), [cover]);

  useLayoutEffect(() => {
    const beneath = coversAll ? everythingBut(cover.current) : [document.getElementById(covered)];
    const reachable = beneath.filter((element) => element !== null && !element.inert);
    for (const element of reachable) if (element) element.inert = true;
    return () => {
      for (const element of reachable) if (element) element.inert = false;
    };
  }, [cover, coversAll, covered]);

  return useCallback((event: KeyboardEvent) => {
    // Keys of the pages beneath are not meant.
    event.stopPropagation();
    if (event.key !== "Tab") return;
    const stops = tabStops(event.currentTarget);
    const [first, last] = [stops.at(0), stops.at(-1)];
    const active = document.activeElement;
    if (event.shiftKey ? active === first || active === event.currentTarget : active === last) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  }, []);
}

/** Whatever stands beside an element or beside one that it is in. */
function everythingBut(element: HTMLElement | null): HTMLElement[] {
  const beside: HTMLElement[] = [];
  for (let own = element; own !== null && own !== document.body; own = own.parentElement) {
    for (const sibling of own.parentElement?.children ?? []) {
      if (sibling !== own && sibling instanceof HTMLElement) beside.push(sibling);
    }
  }
  return beside;
}

function tabStops(within: Element): HTMLElement[] {
  const candidates = within.querySelectorAll<HTMLElement>("a[href], button, input, summary, [tabindex]");
  return [...candidates].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
  );
}
