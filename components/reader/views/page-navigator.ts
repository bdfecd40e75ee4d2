/** What every way to read offers to whoever wants to lead the reader somewhere: the chat, above all. */
import type { ReactNode } from "react";
import type { NextEpisode } from "../next-episode.ts";
import type { PageMap } from "../page-map.ts";
import type { Position } from "../position.ts";
import type { ReaderEpisode } from "../reader-episode.ts";
import type { Fit } from "./fit.ts";

export type PageNavigator = {
  /** Shows a page of this episode, and brings the panel into view where one is named. */
  goTo(page: number, panel?: number): void;
};

/** Leads to a page of this episode, and to a panel on it. */
export type GoTo = (page: number, panel?: number) => void;

/** What every way to read is given. */
export type ReadingViewProps = {
  readonly episode: ReaderEpisode;
  readonly pages: PageMap;
  readonly position: Position;
  /** The furthest page this reader has had on screen. */
  readonly furthestPage: number;
  /** What follows this episode, or `null` where nothing does. */
  readonly nextEpisode: NextEpisode | null;
  /** How large pages are shown, where that is asked. */
  readonly fit: Fit;
  readonly onFit: (fit: Fit) => void;
  /** A place in the header's menu for tools that the pages' own bar has no room for on narrow screens. */
  readonly toolsSlot: HTMLElement | null;
  readonly onTurn: (position: Position) => void;
  /** Hands out the navigator once pages can be turned. */
  readonly onReady: (navigator: PageNavigator) => void;
  /** A notice about the pages, shown by their controls. */
  readonly notice: ReactNode;
};
