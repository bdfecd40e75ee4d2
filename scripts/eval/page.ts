/** An evaluation as a page that needs nothing else: tables, and charts drawn as SVG. */
import { barChart } from "./chart.ts";
import type { HalfReport, Report, Share, Summary } from "./report.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#2a2a28, #eceae2); --soft: light-dark(#6f6e69, #a8a69d);
  --bar: light-dark(#d85a30, #e88a64); --line: light-dark(#e9d8a8, #4a4636); --paper: light-dark(#fdfcf7, #1d1c19); }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; } th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, td:first-child { text-align: left; } svg { max-width: 100%; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .soft { fill: var(--soft); } svg .bar { fill: var(--bar); } svg .whisker { stroke: var(--ink); } svg .grid { stroke: var(--line); }
p { color: var(--soft); }`;

const NAMES = { tuning: "The half that search was tuned on", "held-out": "The half held out" } as const;

/** The whole page. */
export function pageOf(report: Report): string {
  const halves = (["held-out", "tuning"] as const).map((half) => halfOf(NAMES[half], report.halves[half]));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>What the companion finds</title><style>${STYLE}</style></head><body>
<h1>What the companion finds</h1>
<p>Commit ${escapeText(report.commit)}, ${escapeText(report.date)}, ${escapeText(report.site)}. A page counts as found at k when one that holds the answer is among the
first k pages; recall is the share of all pages that hold it. Whiskers are Wilson's 95 % intervals.</p>
${halves.join("\n")}
</body></html>
`;
}

function halfOf(name: string, { search, answers }: HalfReport): string {
  const slices = search.slices.map(({ trait, value, summary }) => [`${trait}: ${value}`, summary] as const);
  const rows = [
    ["all", search.overall] as const,
    ...slices,
    ["in another language", search.otherLanguage] as const,
  ];
  return `<h2>${name}</h2>
${barChart(
  `${name}: found among the first three pages`,
  rows.filter(([, { of }]) => of > 0).map(([label, summary]) => ({ label, share: summary.found[3] })),
)}
${tableOf(rows)}
<p>Passages from ahead of the reader: <strong>${search.leaks}</strong>.</p>
${answers === null ? "" : answersOf(name, answers)}`;
}

function tableOf(rows: readonly (readonly [string, Summary])[]): string {
  const head = [
    "",
    "questions",
    "found@1",
    "found@3",
    "found@8",
    "recall@1",
    "recall@3",
    "recall@8",
    "nDCG@3",
    "MRR",
  ];
  const body = rows.map(([label, { of, found, recall, ndcg, mrr }]) => {
    const figures = [
      found[1].value,
      found[3].value,
      found[8].value,
      recall[1],
      recall[3],
      recall[8],
      ndcg[3],
      mrr,
    ];
    return `<tr><td>${escapeText(label)}</td><td>${of}</td>${figures.map((one) => `<td>${one.toFixed(3)}</td>`).join("")}</tr>`;
  });
  return `<table><thead><tr>${head.map((one) => `<th>${one}</th>`).join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

function answersOf(name: string, answers: NonNullable<HalfReport["answers"]>): string {
  const bars: { label: string; share: Share }[] = [
    { label: "cited and borne out", share: answers.grounded },
    { label: "cites a page that answers", share: answers.citesAnswer },
    { label: "suggestions fit to ask", share: answers.suggestions },
    { label: "left open: answer known", share: answers.leftOpen.known },
    { label: "left open: answer ahead", share: answers.leftOpen.ahead },
    { label: "left open: never told", share: answers.leftOpen.never },
  ];
  return `<h3>${answers.answers} answers</h3>
${barChart(`${name}: answers`, bars)}
<p>Sources and names from ahead of the reader: <strong>${answers.leaks}</strong>.</p>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
