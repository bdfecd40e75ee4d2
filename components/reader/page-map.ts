/** The pages this reader has been given so far, by number. Pure. */
import type { PageView } from "#lib/contract.ts";

export type PageMap = ReadonlyMap<number, PageView>;

export const NO_PAGES: PageMap = new Map();

/**
 * Adds what has just arrived. A page keeps what was already known of it when a narrower view of it arrives: the reader
 * has seen that, and what is shown is bounded by the pages on screen, not by this map.
 */
export function addPages(known: PageMap, arrived: readonly PageView[]): PageMap {
  if (arrived.length === 0) return known;
  const pages = new Map(known);
  for (const page of arrived) {
    const before = pages.get(page.page_number);
    pages.set(page.page_number, {
      ...page,
      image: page.image ?? before?.image ?? null,
      text: page.text ?? before?.text ?? null,
    });
  }
  return pages;
}
