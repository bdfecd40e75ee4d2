/** Turning pages of text: focus goes where the reader went, so that a screen reader reads on from there. */
import { type RefObject, useCallback, useEffect, useState } from "react";
import type { GoTo, ReadingViewProps } from "../views/page-navigator.ts";

type PlaceOptions = Pick<ReadingViewProps, "onTurn" | "onReady"> & {
  readonly frame: RefObject<HTMLElement | null>;
  readonly page: number;
  readonly pageCount: number;
  readonly hasText: boolean;
};

/** Where focus is owed: to a page's heading, or to a panel's once its words are here. */
type Target = { readonly page: number; readonly panel: number | null };

export function useTranscriptPlace(options: PlaceOptions): GoTo {
  const { frame, page, pageCount, hasText, onTurn, onReady } = options;
  const [target, setTarget] = useState<Target | null>(null);

  const goTo = useCallback<GoTo>(
    (wanted, panel) => {
      if (wanted < 1 || wanted > pageCount) return;
      setTarget({ page: wanted, panel: panel ?? null });
      if (wanted !== page) onTurn({ page: wanted, rightPage: null });
    },
    [page, pageCount, onTurn],
  );
  useEffect(() => onReady({ goTo }), [onReady, goTo]);

  useEffect(() => {
    if (target === null || target.page !== page || (target.panel !== null && !hasText)) return;
    const panel = target.panel === null ? "h2" : `[data-heading="${target.panel}"]`;
    const heading = frame.current?.querySelector<HTMLElement>(panel);
    heading?.scrollIntoView({ block: target.panel === null ? "end" : "center" });
    heading?.focus({ preventScroll: true });
    setTarget(null);
  }, [frame, target, page, hasText]);
  return goTo;
}
