/** How large a page is shown, in the ways to read that show it whole or wide. Pure. */
import type { View } from "./view.ts";

/** The whole page within the view, or as wide as the view and then scrolled. */
export const FITS = ["page", "width"] as const;
export type Fit = (typeof FITS)[number];

/** The fit a text names, or `null` for anything else. */
export function readFit(text: string | null | undefined): Fit | null {
  return FITS.find((fit) => fit === text) ?? null;
}

/** Whether a way to read asks how large a page is shown. `null` is a way that is not decided yet: book or column. */
export function hasFit(view: View | null): boolean {
  return view === null || view === "book" || view === "single" || view === "scroll";
}

/** Whether a page can be zoomed in a way to read. */
export function hasZoom(view: View): boolean {
  return view === "book" || view === "single";
}
