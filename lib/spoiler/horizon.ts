/**
 * A horizon says how far one reader has come: the last page on screen, within one series. This module is the only
 * place that makes one, from what the server itself knows or from a claim that a stateless caller must state. A model
 * or a message never gets here.
 */
import { LEAF } from "#lib/contract.ts";

declare const madeHere: unique symbol;

export type Horizon = Readonly<{
  seriesId: string;
  episode: number;
  /** The left page on screen, or the only one. What lies strictly before it has been read. */
  firstOnScreen: number;
  /** The last page on screen: the bound of everything told. */
  page: number;
  /** The bound of pictures, which run a leaf ahead of the text so that the next pages can be preloaded. */
  picturePage: number;
  /** Whose turns may be replayed; null where there is no conversation. */
  sessionId: string | null;
  [madeHere]: true;
}>;

type Position = {
  seriesId: string;
  episode: number;
  currentPage: number;
  /** The right page of a real spread, else null. */
  rightPage: number | null;
  /** The furthest page this reader has had on screen in this episode. */
  furthestPage: number;
  sessionId: string | null;
};

/** The horizon of a reading session, from its row. `spread: false` narrows it to the left page; nothing widens it. */
export function horizonOf(position: Position, options: { spread?: boolean | undefined } = {}): Horizon {
  const { seriesId, episode, currentPage, rightPage, furthestPage, sessionId } = position;
  const page = options.spread === false ? currentPage : (rightPage ?? currentPage);
  const picturePage = Math.max(page + LEAF, furthestPage);
  return brand({ seriesId, episode, firstOnScreen: currentPage, page, picturePage, sessionId });
}

/** The horizon a stateless caller claims, which must be a page that the series has; the page is all that is on screen. */
export function claimedHorizon(claim: { seriesId: string; episode: number; page: number }): Horizon {
  const { seriesId, episode, page } = claim;
  return brand({ seriesId, episode, firstOnScreen: page, page, picturePage: page + LEAF, sessionId: null });
}

function brand(horizon: Omit<Horizon, typeof madeHere>): Horizon {
  // The brand exists for the compiler alone: no other module can write a value of this type.
  return Object.freeze(horizon) as Horizon;
}
