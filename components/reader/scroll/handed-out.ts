/** How far the column of pages goes. Pure. */
import type { PageMap } from "../page-map.ts";

/**
 * The last page of an unbroken run that the server has told anything of, `openingPage` at least. The server tells of a
 * page ahead once the reader is close enough to have its picture: the column ends where the law does.
 */
export function lastHandedOut(pages: PageMap, openingPage: number): number {
  let last = openingPage;
  while (pages.has(last + 1)) last += 1;
  return last;
}
