/** The ways to read an episode, and how an address and a reader's last choice decide between them. Pure. */

export const VIEWS = ["book", "scroll", "guided", "transcript"] as const;
export type View = (typeof VIEWS)[number];

/**
 * Where the last choice is kept. A cookie and not the browser's own storage, because the server has to know it: the
 * first screen is made there, and a reader who scrolls must not see a book first.
 */
export const VIEW_COOKIE = "companion_view";

/** The view a text names, or `null` for anything else. */
export function readView(text: string | null | undefined): View | null {
  return VIEWS.find((view) => view === text) ?? null;
}

/** The view to open in: the address says it, else the last choice; `null` when nothing was ever chosen. */
export function chooseView(
  addressed: string | null | undefined,
  remembered: string | undefined,
): View | null {
  return readView(addressed) ?? readView(remembered);
}

/** The query that leads to a page in a view. Without one an address means the reader's own way, which is mostly the book. */
export function searchFor(page: number, view: View): string {
  return view === "book" ? `?page=${page}` : `?page=${page}&view=${view}`;
}
