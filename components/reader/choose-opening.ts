/**
 * What opening `/read/<episode>?page=…` leads to. The one place where a URL meets a reader's own progress: a page
 * further than they have been is asked about, never shown.
 */

export type Opening =
  | { readonly kind: "open"; readonly page: number }
  | { readonly kind: "ask"; readonly page: number }
  | { readonly kind: "out_of_range" }
  | { readonly kind: "empty" };

export type OpeningRequest = {
  /** The `page` parameter as it came. */
  readonly requested: string | undefined;
  /** Whether the reader has said yes to a jump ahead. */
  readonly mayJump: boolean;
  readonly pageCount: number;
  /** The furthest page the reader has had on screen; 0 when they have not begun. */
  readonly furthestPage: number;
  readonly lastPage: number;
};

/** Decides between opening a page, asking before a jump, and saying calmly that there is no such page. */
export function chooseOpening(request: OpeningRequest): Opening {
  const { requested, mayJump, pageCount, furthestPage, lastPage } = request;
  if (pageCount < 1) return { kind: "empty" };
  if (requested === undefined) return { kind: "open", page: Math.min(Math.max(1, lastPage), pageCount) };
  const page = /^\d{1,6}$/.test(requested) ? Number(requested) : 0;
  if (page < 1 || page > pageCount) return { kind: "out_of_range" };
  if (page > Math.max(1, furthestPage) && !mayJump) return { kind: "ask", page };
  return { kind: "open", page };
}
