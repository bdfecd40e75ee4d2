/** Which page is being read in a column of pages, and where to scroll to show one. Pixels of the column. Pure. */

/** How far down the visible part the eye is taken to be, as a share of its height. */
export const READING_LINE = 0.4;

/** Where a page lies in the column. */
export type Band = { readonly page: number; readonly top: number; readonly height: number };

/** A point of a page that stays put when the column changes its measure: `share` of the way down the page. */
export type Anchor = { readonly page: number; readonly share: number };

/** The page that covers the reading line. Between two pages it is still the earlier one. */
export function pageAtLine(bands: readonly Band[], scrollTop: number, viewHeight: number): number | null {
  const line = scrollTop + viewHeight * READING_LINE;
  return (bands.findLast(({ top }) => top <= line) ?? bands[0])?.page ?? null;
}

/** The scroll position that shows a page from its top. A page too short to reach the line then is moved down to it. */
export function scrollToPage({ top, height }: Omit<Band, "page">, viewHeight: number): number {
  const line = viewHeight * READING_LINE;
  return Math.max(0, height > line ? top : top + height / 2 - line);
}

/**
 * The scroll position that brings the middle of a part of a page, from `from` to `to` as shares of its height, to the
 * middle of what is visible, without the reading line leaving the page.
 */
export function scrollToPart(
  { top, height }: Omit<Band, "page">,
  part: { readonly from: number; readonly to: number },
  viewHeight: number,
): number {
  const line = viewHeight * READING_LINE;
  const centred = top + height * ((part.from + part.to) / 2) - viewHeight / 2;
  return Math.max(0, Math.min(Math.max(centred, top - line), top + height - line - 1));
}

/** What lies under the reading line, to be found again after the pages have changed their size. */
export function anchorAt(bands: readonly Band[], scrollTop: number, viewHeight: number): Anchor | null {
  const page = pageAtLine(bands, scrollTop, viewHeight);
  const band = bands.find((one) => one.page === page);
  if (band === undefined) return null;
  return { page: band.page, share: (scrollTop + viewHeight * READING_LINE - band.top) / band.height };
}

/** The scroll position that puts an anchor back under the reading line; `null` for a page that is not in the column. */
export function scrollToAnchor(bands: readonly Band[], anchor: Anchor, viewHeight: number): number | null {
  const band = bands.find(({ page }) => page === anchor.page);
  if (band === undefined) return null;
  return Math.max(0, band.top + anchor.share * band.height - viewHeight * READING_LINE);
}
