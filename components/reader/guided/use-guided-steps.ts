/** Where the reader is in guided reading, and how they move on. The page is the reader's place; the panel is ours. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { PageMap } from "../page-map.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { panelsOf } from "./panels-of.ts";
import { type GuidedPages, type Step, settleStep, stepBack, stepForward, wholePage } from "./steps.ts";

type GuidedOptions = Pick<ReadingViewProps, "position" | "onTurn" | "onReady"> & {
  readonly pages: PageMap;
  readonly pageCount: number;
};

export type GuidedReading = {
  readonly step: Step;
  readonly guide: GuidedPages;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  forward(): void;
  back(): void;
};

export function useGuidedSteps(options: GuidedOptions): GuidedReading {
  const { pages, pageCount, position, onTurn, onReady } = options;
  const [wanted, setWanted] = useState<Step>(() => wholePage(position.page));
  const guide = useMemo<GuidedPages>(
    () => ({ pageCount, panelsOn: (page) => panelsOf(pages.get(page)) }),
    [pages, pageCount],
  );
  const step = settleStep(wanted.page === position.page ? wanted : wholePage(position.page), guide);

  const show = useCallback(
    (next: Step | null) => {
      if (next === null) return;
      setWanted(next);
      if (next.page !== position.page) onTurn({ page: next.page, rightPage: null });
    },
    [onTurn, position.page],
  );
  useEffect(() => {
    onReady({ goTo: (page, panel = 0) => show({ page, panel, isEnd: false }) });
  }, [onReady, show]);

  const [before, after] = [stepBack(step, guide), stepForward(step, guide)];
  return {
    step,
    guide,
    canGoBack: before !== null,
    canGoOn: after !== null,
    forward: () => show(after),
    back: () => show(before),
  };
}
