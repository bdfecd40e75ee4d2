/** What the pages inside the book read. A context, because the engine takes its pages once and never again. */
import { createContext, useContext } from "react";
import { NO_PAGES, type PageMap } from "../page-map.ts";
import type { Position } from "../position.ts";

export type BookPages = { readonly pages: PageMap; readonly position: Position };

export const BookPagesContext = createContext<BookPages>({
  pages: NO_PAGES,
  position: { page: 1, rightPage: null },
});

export function useBookPages(): BookPages {
  return useContext(BookPagesContext);
}
