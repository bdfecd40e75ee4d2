/** Reads from the screen where each page of a column lies. */
import type { Band } from "./reading-line.ts";

/** The pages inside a scrolling element, in order; `top` counts from the beginning of what it scrolls. */
export function measureBands(scroller: HTMLElement): Band[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return [...scroller.querySelectorAll<HTMLElement>("[data-page]")].map((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { page: Number(element.dataset["page"]), top: top - origin, height };
  });
}
