/** Figures as a reader of a terminal and as a reader of the documentation would have them. */
import type { Report, Share } from "#scripts/eval/report.ts";
import type { Figure, Measure } from "./figure.ts";
import type { Numbers } from "./numbers.ts";

const HOW = `# Numbers

Measured, not promised: what is promised of bytes, shifts, traces and leaks is asserted by tests on every machine, while times depend on
theirs. Every table says which command makes it again, on which commit it was made and on what; \`--write\` puts yours here.

    npm ci && npm run bench                       everything
    npm run bench -- --only page-turns,at-rest    some of it
    npm run bench -- --json numbers.json          as JSON
    npm run eval -- --html report.html            the evaluation, with charts

The server is the production build on an empty data folder, without a model, and nobody else uses it. With \`TEST_DATABASE_URL\` set to a
Postgres that has pgvector, what touches a database is measured on it too.
`;

/** What a table of figures needs said beside it. */
const NOTES: Readonly<Record<string, string>> = {
  lighthouse:
    "The phone is Lighthouse's own, four times slower and on a slow line. The reader scores low for search engines on purpose: its pages ask not to be listed.",
  reads:
    "The comic is told over and over up to a hundred episodes, most of them ahead of the reader. Search is exact: it looks at every passage that the reader may see, so none that is nearer is ever missed (its recall against a full scan is 1). One reader at a time, from asking to having the rows.",
  answers:
    "The model is a double that speaks Ollama's protocol and answers at once: what is left is our own work and the protocol's. First words are shown a sentence at a time, because the guard judges sentences.",
};

/** The table, its columns as wide as they need to be. */
export function asTable(figures: readonly Figure[]): string {
  const rows = [["what", "where", "value"], ...figures.map(cellsOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}

/** The whole of docs/numbers.md. */
export function asDocument(measures: readonly Measure[], numbers: Numbers, evaluation: Report): string {
  const sections = measures.flatMap(({ name, title }) => {
    const measured = numbers[name];
    if (measured === undefined) return [];
    const { machine, figures } = measured;
    const facts = Object.entries(machine).map(([fact, value]) => `${fact}: ${value}`);
    const rows = figures.map((figure) => `| ${cellsOf(figure).join(" | ")} |`);
    const note = NOTES[name] === undefined ? [] : [NOTES[name], ""];
    return [
      ...[`## ${title}`, "", `    npm run bench -- --only ${name}`, "", ...note],
      ...["| what | where | value |", "|---|---|---|", ...rows, "", `*${facts.join("; ")}*`, ""],
    ];
  });
  return [HOW, ...evaluationOf(evaluation), ...sections].join("\n");
}

function evaluationOf({ commit, date, halves }: Report): string[] {
  const of = (half: keyof Report["halves"]) => halves[half];
  const row = (what: string, read: (half: Report["halves"]["tuning"]) => string) =>
    `| ${what} | ${read(of("held-out"))} | ${read(of("tuning"))} |`;
  const rows = [
    row("a page that answers is among the first 3 (found@3)", ({ search }) =>
      asShare(search.overall.found[3]),
    ),
    row("… the first 1", ({ search }) => asShare(search.overall.found[1])),
    row("… the first 8", ({ search }) => asShare(search.overall.found[8])),
    row("recall@1 / @3 / @8", ({ search: { overall } }) =>
      [overall.recall[1], overall.recall[3], overall.recall[8]].map((value) => value.toFixed(3)).join(" / "),
    ),
    row("mean reciprocal rank", ({ search }) => search.overall.mrr.toFixed(3)),
    row("nDCG@3", ({ search }) => search.overall.ndcg[3].toFixed(3)),
    row("found@3, asked of the page", ({ search }) => asShare(sliceOf(search.slices, "mode", "page"))),
    row("found@3, asked of the wiki", ({ search }) => asShare(sliceOf(search.slices, "mode", "wiki"))),
    row("found@3, told on earlier pages only", ({ search }) =>
      asShare(sliceOf(search.slices, "told", "on earlier pages only")),
    ),
    row("found@3, in a language that the series is not written in", ({ search }) =>
      asShare(search.otherLanguage.found[3]),
    ),
    row("passages from ahead of the reader", ({ search }) => String(search.leaks)),
    row("what is cited bears out what cites it", ({ answers }) => asShare(answers?.grounded)),
    row("the answer cites a page that answers", ({ answers }) => asShare(answers?.citesAnswer)),
    row("suggestions fit to ask", ({ answers }) => asShare(answers?.suggestions)),
    row("sources and names from ahead of the reader", ({ answers }) =>
      String(answers?.leaks ?? "not measured"),
    ),
  ];
  return [
    ...["## What is found, and what answers rest on", "", "    npm run eval", ""],
    "Every question in `content/*/questions.yaml` whose answer its reader has passed, with the builtin embedding. Nobody looked at the half held",
    "out while tuning. What each figure means: [0016](decisions/0016-measured-by-questions.md); by mode, language, kind and position: the report.",
    "For comparison, the published evaluation of the series: recall@1 0.846 and MRR 0.915, on 39 questions kept because its own index answers them.",
    ...[
      "",
      "| what | half held out | half for tuning |",
      "|---|---|---|",
      ...rows,
      "",
      `*commit: ${commit}; date: ${date}*`,
      "",
    ],
  ];
}

function sliceOf(slices: Report["halves"]["tuning"]["search"]["slices"], trait: string, value: string) {
  return slices.find((slice) => slice.trait === trait && slice.value === value)?.summary.found[3];
}

function asShare(share: Share | undefined): string {
  if (share === undefined) return "not measured";
  const { value, low, high, of } = share;
  return `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)} of ${of})`;
}

function cellsOf({ of, on, value, unit }: Figure): string[] {
  return [of, on ?? "", `${round(value)} ${unit}`];
}

/** Three digits say as much as a measurement on somebody's machine knows. */
function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
