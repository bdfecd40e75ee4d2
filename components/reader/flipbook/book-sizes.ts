/** What a page of the book measures on screen, near enough to choose a file for it. Pure. */
import { BOOK_SIZES } from "../page/page-picture.tsx";
import type { Fit } from "../views/fit.ts";
import { ZOOM_STEPS } from "../zoom/zoom.ts";

/** Before anything is measured, on the server too. The same words everywhere, so that the choice is the same. */
const UNMEASURED = {
  spread: { page: BOOK_SIZES, width: "(min-width: 960px) calc(50vw - 210px), 100vw" },
  single: {
    page: "(min-width: 960px) min(calc(100vw - 420px), calc(71vh - 110px)), min(100vw, 71vh)",
    width: "(min-width: 960px) calc(100vw - 420px), 100vw",
  },
} as const;

export function bookSizes(isSingle: boolean, fit: Fit): string {
  return UNMEASURED[isSingle ? "single" : "spread"][fit];
}

/**
 * A zoomed page's, in whole steps, so that not every turn of the wheel asks for another file; `null` while it is whole.
 * `pageWidth` in pixels, unzoomed.
 */
export function zoomedSizes(pageWidth: number | undefined, scale: number): string | null {
  if (scale === 1 || pageWidth === undefined) return null;
  return `${Math.ceil(pageWidth * (ZOOM_STEPS.find((step) => step >= scale) ?? scale))}px`;
}
