/** How large to set a page's words so that they fill the sheet and seldom scroll. Pure. */
import type { PageText } from "#lib/contract.ts";

/** Characters a sheet holds at its normal size, line breaks included. */
const SHEET_HOLDS = 1200;
/** What a new panel or a spoken line costs in paper, in characters. */
const PANEL_COSTS = 60;
const LINE_COSTS = 45;

/** A factor on the sheet's font size: area grows with its square. Between 0.74 (dense, still legible) and 1.3. */
export function typeScale({ gist, panels }: Pick<PageText, "gist" | "panels">): number {
  const length = panels.reduce((sum, { shows, says }) => {
    const spoken = says.reduce((part, line) => part + line.gist.length + LINE_COSTS, 0);
    return sum + shows.length + PANEL_COSTS + spoken;
  }, gist.length * 2);
  return Math.min(1.3, Math.max(0.74, Math.sqrt(SHEET_HOLDS / Math.max(1, length))));
}
