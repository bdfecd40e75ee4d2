/** Figures as a reader of a terminal and as a reader of the documentation would have them. */
import type { Figure } from "./figure.ts";
import type { Machine } from "./machine.ts";

const HOW = `# Numbers

Measured, not promised: what is promised of bytes, shifts and traces is asserted by \`tests/e2e/budgets.spec.ts\` on every
machine, while these depend on theirs. To have yours:

    npm ci && npm run bench                       the table below
    npm run bench -- --only page-turns,at-rest    some of it
    npm run bench -- --json numbers.json          as JSON
    npm run bench -- --write                      into this file

The server is the production build on an empty data folder, with our own story and no model; nobody else uses it. The
phone is Lighthouse's own, four times slower and on a slow line. The reader scores low for search engines on purpose:
its pages ask not to be listed.
`;

/** The table, its columns as wide as they need to be. */
export function asTable(figures: readonly Figure[]): string {
  const rows = [["what", "where", "value"], ...figures.map(cellsOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}

/** The whole of docs/numbers.md. */
export function asDocument(machine: Machine, figures: readonly Figure[]): string {
  const facts = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
  const rows = figures.map((figure) => `| ${cellsOf(figure).join(" | ")} |`);
  return [HOW, ...facts, "", "| what | where | value |", "|---|---|---|", ...rows, ""].join("\n");
}

function cellsOf({ of, on, value, unit }: Figure): string[] {
  return [of, on ?? "", `${round(value)} ${unit}`];
}

/** Three digits say as much as a measurement on somebody's machine knows. */
function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
