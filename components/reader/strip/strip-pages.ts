/** What the strip shows of each page of an episode: a picture of those that were read, a number of the rest. Pure. */
import type { PageMap } from "../page-map.ts";
import { lastOnScreen, type Position } from "../position.ts";

export type StripPage = {
  readonly number: number;
  /** Whether this reader has had it on screen. */
  readonly isRead: boolean;
  readonly isOnScreen: boolean;
  /** Whether it is the furthest that was read. */
  readonly isFurthest: boolean;
  /** The smallest file of its picture, and what stands in for it; `null` where there is none, and beyond what was read. */
  readonly thumbnail: { readonly url: string; readonly placeholder: string } | null;
};

type StripOptions = {
  readonly pageCount: number;
  readonly furthestPage: number;
  readonly position: Position;
  readonly pages: PageMap;
};

/**
 * All pages of the episode in order. Pictures of the next leaf may be here already, so that it turns at once; they are
 * not shown before it has.
 */
export function stripPages({ pageCount, furthestPage, position, pages }: StripOptions): StripPage[] {
  return Array.from({ length: pageCount }, (_, index) => {
    const number = index + 1;
    const isRead = number <= furthestPage;
    const picture = isRead ? pages.get(number)?.image : null;
    return {
      number,
      isRead,
      isOnScreen: number >= position.page && number <= lastOnScreen(position),
      isFurthest: number === furthestPage,
      thumbnail: picture ? { url: picture.thumbnail_url, placeholder: picture.placeholder } : null,
    };
  });
}

/** "Page 3", and what is to be said of it. */
export function nameStripPage({ number, isRead, isFurthest }: StripPage): string {
  if (!isRead) return `Page ${number}, not read yet`;
  return isFurthest ? `Page ${number}, read up to here` : `Page ${number}`;
}

/** Where a key leads in a row of `count`, from `index`; `null` for a key that does not lead anywhere. */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
