/** The order of guided reading: each page whole first, as it was composed, then its panels, then the next page. Pure. */

/** `panel` counts from 1; 0 is the whole page. `end` comes after the last panel of the last page. */
export type Step = { readonly page: number; readonly panel: number; readonly isEnd: boolean };

export type GuidedPages = {
  readonly pageCount: number;
  /** How many panels a page is known to have; `null` while nothing is known of it. */
  readonly panelsOn: (page: number) => number | null;
};

export function wholePage(page: number): Step {
  return { page, panel: 0, isEnd: false };
}

/** The step after this one; `null` while the page is still blank, and at the very end. */
export function stepForward({ page, panel, isEnd }: Step, { pageCount, panelsOn }: GuidedPages): Step | null {
  const panels = panelsOn(page);
  if (isEnd || panels === null) return null;
  if (panel < panels) return { page, panel: panel + 1, isEnd: false };
  return page < pageCount ? wholePage(page + 1) : { page, panel, isEnd: true };
}

/** The step before this one; `null` at the very beginning. A page is entered backwards by its last panel. */
export function stepBack({ page, panel, isEnd }: Step, { panelsOn }: GuidedPages): Step | null {
  if (isEnd) return { page, panel, isEnd: false };
  if (panel > 0) return { page, panel: panel - 1, isEnd: false };
  return page > 1 ? { page: page - 1, panel: panelsOn(page - 1) ?? 0, isEnd: false } : null;
}

/** Keeps a step within what its page turned out to have. */
export function settleStep(step: Step, { panelsOn }: GuidedPages): Step {
  const panels = panelsOn(step.page) ?? 0;
  return step.panel > panels ? { ...step, panel: panels } : step;
}

/** "Page 3, panel 2 of 4", or "Page 3, whole page". */
export function nameStep({ page, panel, isEnd }: Step, { panelsOn }: GuidedPages): string {
  if (isEnd) return "The end of the episode";
  return panel === 0
    ? `Page ${page}, whole page`
    : `Page ${page}, panel ${panel} of ${panelsOn(page) ?? panel}`;
}
