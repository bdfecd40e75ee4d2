/** Which pages are on screen, and how that is said. Pages count from 1; a book index is `page - 1`. Pure. */

/** The pages on screen. `rightPage` is set only for a real spread, and is then `page + 1`. */
export type Position = { readonly page: number; readonly rightPage: number | null };

/** The position when the engine shows `index`, the left page of a spread in a wide book. */
export function positionAt(index: number, isSpread: boolean, pageCount: number): Position {
  const page = index + 1;
  return { page, rightPage: isSpread && page < pageCount ? page + 1 : null };
}

/** The last page on screen: everything the companion may know ends here. */
export function lastOnScreen({ page, rightPage }: Position): number {
  return rightPage ?? page;
}

export function isSamePosition(a: Position, b: Position): boolean {
  return a.page === b.page && a.rightPage === b.rightPage;
}

/** "Page 3 of 6" or "Pages 3–4 of 6". */
export function describePosition(position: Position, pageCount: number): string {
  return `${capitalise(namePages(position))} of ${pageCount}`;
}

/** "page 3" or "pages 3–4". */
export function namePages({ page, rightPage }: Position): string {
  return rightPage === null ? `page ${page}` : `pages ${page}–${rightPage}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
