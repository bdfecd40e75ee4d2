/** Horizontal bars of shares with their intervals, as SVG. Chart libraries that draw without a browser weigh megabytes. */
import type { Share } from "./report.ts";

const [LABEL, PLOT, ROW, BAR] = [230, 420, 26, 14];
const MARGIN = 30;

export type Bar = { readonly label: string; readonly share: Share };

/** @param title what the chart shows, read out to those who cannot see it. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const height = bars.length * ROW + MARGIN;
  const width = LABEL + PLOT + 130;
  const x = (value: number) => Math.round((LABEL + PLOT * value) * 10) / 10;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (value) => `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="0" y2="${height - MARGIN}"/>
<text class="soft" x="${x(value)}" y="${height - 10}" text-anchor="middle">${value * 100} %</text>`,
  );
  const rows = bars.map(({ label, share }, index) => {
    const middle = index * ROW + ROW / 2;
    return `<text x="${LABEL - 8}" y="${middle + 4}" text-anchor="end">${label}</text>
<rect class="bar" x="${LABEL}" y="${middle - BAR / 2}" width="${Math.round(PLOT * share.value * 10) / 10}" height="${BAR}"/>
<line class="whisker" x1="${x(share.low)}" x2="${x(share.high)}" y1="${middle}" y2="${middle}"/>
<text class="soft" x="${LABEL + PLOT + 10}" y="${middle + 4}">${(share.value * 100).toFixed(1)} % of ${share.of}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${title}">
${grid.join("\n")}
${rows.join("\n")}
</svg>`;
}
