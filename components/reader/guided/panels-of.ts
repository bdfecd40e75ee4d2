/** What there is to go by on a page: its picture's panels, else the panels it is told in. Pure. */
import type { PageView } from "#lib/contract.ts";

/** How many panels a page is known to have; `null` while it is blank. */
export function panelsOf(view: PageView | undefined): number | null {
  if (view?.image) return view.image.panel_boxes.length;
  return view?.text?.panels.length ?? null;
}
