/** Where a reader stands in an episode, as the library says it. Pure. */

/** As the server keeps it. */
export type Progress = {
  /** The furthest page they have had on screen. */
  readonly furthestPage: number;
  /** The page they were on when they left; of a spread, the left one. */
  readonly lastPage: number;
};

export type Place = {
  /** The page the episode opens on. */
  readonly page: number;
  /** How much of the episode lies behind them, from 0 to 1. */
  readonly share: number;
  /** "Page 5 of 7", or "Read". */
  readonly words: string;
  /** Whether they have read it all and left it at its end. */
  readonly isFinished: boolean;
};

/** Whoever has read all of it and leafs through it again is somewhere in it once more, but has read it still. */
export function placeIn(pageCount: number, { furthestPage, lastPage }: Progress): Place {
  const page = Math.min(lastPage, pageCount);
  const isRead = furthestPage >= pageCount;
  // The last two pages may share a screen.
  const isAtEnd = page >= pageCount - 1;
  return {
    page,
    share: isRead ? 1 : page / pageCount,
    words: isRead ? "Read" : describePlace(page, pageCount),
    isFinished: isRead && isAtEnd,
  };
}

/** "Page 5 of 7". */
export function describePlace(page: number, pageCount: number): string {
  return `Page ${page} of ${pageCount}`;
}
