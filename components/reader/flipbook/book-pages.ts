/** What the pages inside the book read. A context, because the engine takes its pages once and never again. */
import { createContext, useContext } from "react";
import { NO_PAGES, type PageMap } from "../page-map.ts";
import type { Position } from "../position.ts";

export type BookPages = {
  readonly pages: PageMap;
  readonly position: Position;
  /** What a page measures on screen; `zoomedSizes` for those that the reader is looking at, while they look closely. */
  /** Width over height of the book's pages. */
  readonly aspect: number;
  readonly sizes: string;
  readonly zoomedSizes: string | null;
};

export const BookPagesContext = createContext<BookPages>({
  pages: NO_PAGES,
  position: { page: 1, rightPage: null },
  aspect: 1,
  sizes: "",
  zoomedSizes: null,
});

/** Whether a page's picture has the shape of the book's pages, within what rounding to pixels makes of it. */
export function isSnugIn(aspect: number, page: { readonly width: number; readonly height: number }): boolean {
  return Math.abs(page.width / page.height / aspect - 1) < 0.005;
}

export function useBookPages(): BookPages {
  return useContext(BookPagesContext);
}
