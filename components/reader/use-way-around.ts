/** Leading the reader to a page, whoever asks for it: the conversation, the strip of pages, a jump ahead. */
import { type RefObject, useCallback, useRef, useState } from "react";
import { type Light, useLight } from "./light/use-light.ts";
import type { Position } from "./position.ts";
import type { GoTo, PageNavigator } from "./views/page-navigator.ts";
import type { View } from "./views/view.ts";

type WayAroundOptions = {
  readonly view: View | null;
  readonly turnTo: (position: Position) => void;
};

export type WayAround = Pick<Light, "lit"> & {
  readonly pagesArea: RefObject<HTMLElement | null>;
  readonly focusPages: () => void;
  /** Takes the navigator of the present view. */
  readonly onReady: (navigator: PageNavigator) => void;
  /** Shows a page, and lights the panel where one is named. */
  readonly goTo: GoTo;
  /** Shows a page and takes the focus to it. */
  readonly leadTo: (page: number) => void;
  /** The same for a page further than the reader has been, to which they have said yes. */
  readonly jumpTo: (page: number) => void;
  /** Changes when the pages have to be laid anew: a key for the view. */
  readonly layout: number;
};

export function useWayAround({ view, turnTo }: WayAroundOptions): WayAround {
  const { lit, lightUp, putOut } = useLight();
  const pagesArea = useRef<HTMLElement>(null);
  const navigator = useRef<PageNavigator | null>(null);
  const [layout, setLayout] = useState(0);

  const onReady = useCallback((ready: PageNavigator) => {
    navigator.current = ready;
  }, []);
  const focusPages = useCallback(() => pagesArea.current?.focus({ preventScroll: true }), []);
  const goTo = useCallback<GoTo>(
    (page, panel) => {
      pagesArea.current?.scrollIntoView({ block: "nearest" });
      navigator.current?.goTo(page, panel);
      if (panel === undefined) putOut();
      else lightUp(page, panel);
    },
    [lightUp, putOut],
  );
  const leadTo = useCallback(
    (page: number) => {
      focusPages();
      goTo(page);
    },
    [focusPages, goTo],
  );
  // Every view can show any page, blank until the server has heard of it, but the column, which ends where pages have
  // been handed out. It is laid anew from the page jumped to, as when it is opened there.
  const jumpTo = useCallback(
    (page: number) => {
      if (view === "scroll") {
        turnTo({ page, rightPage: null });
        setLayout((before) => before + 1);
        focusPages();
      } else leadTo(page);
    },
    [view, turnTo, focusPages, leadTo],
  );
  return { lit, pagesArea, focusPages, onReady, goTo, leadTo, jumpTo, layout };
}
