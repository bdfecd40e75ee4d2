/** The ways to read an episode, and how an address and a reader's last choice decide between them. Pure. */

export const VIEWS = ["book", "single", "scroll", "guided", "transcript"] as const;
export type View = (typeof VIEWS)[number];

/** The view a text names, or `null` for anything else. */
export function readView(text: string | null | undefined): View | null {
  return VIEWS.find((view) => view === text) ?? null;
}

/** The view to open in: the address says it, else the last choice; `null` when nothing was ever chosen. */
export function chooseView(addressed: string | null | undefined, remembered: View | null): View | null {
  return readView(addressed) ?? remembered;
}

/** The query that leads to a page in a view. Without one an address means the reader's own way, which is mostly the book. */
export function searchFor(page: number, view: View): string {
  return view === "book" ? `?page=${page}` : `?page=${page}&view=${view}`;
}
