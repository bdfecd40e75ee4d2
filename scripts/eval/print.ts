/** An evaluation for a terminal: the halves beside what they are about, each figure with how sure it is. */
import type { HalfReport, Report, Share } from "./report.ts";

/** Prints the summary; the rest is in the JSON and on the page. */
export function printReport(report: Report): void {
  for (const [half, figures] of Object.entries(report.halves)) {
    console.log(`\n${half}`);
    for (const line of linesOf(figures)) console.log(`  ${line}`);
  }
}

function linesOf({ search, answers }: HalfReport): string[] {
  const { overall, otherLanguage } = search;
  const lines = [
    `found@3 ${shown(overall.found[3])}`,
    `recall@1 ${overall.recall[1].toFixed(3)}, @3 ${overall.recall[3].toFixed(3)}, @8 ${overall.recall[8].toFixed(3)}`,
    `MRR ${overall.mrr.toFixed(3)}, nDCG@3 ${overall.ndcg[3].toFixed(3)}`,
    `found@3 in a language that the series is not written in ${shown(otherLanguage.found[3])}`,
    `passages from ahead: ${search.leaks}`,
  ];
  if (answers === null) return lines;
  return [
    ...lines,
    `cited and borne out ${shown(answers.grounded)}`,
    `cites a page that answers ${shown(answers.citesAnswer)}`,
    `left open: known ${shown(answers.leftOpen.known)}, ahead ${shown(answers.leftOpen.ahead)}, never ${shown(answers.leftOpen.never)}`,
    `suggestions fit to ask ${shown(answers.suggestions)}`,
    `sources and names from ahead: ${answers.leaks}`,
  ];
}

function shown({ value, low, high, of }: Share): string {
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, of ${of})`;
}
