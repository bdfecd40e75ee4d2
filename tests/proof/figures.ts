/**
 * What a test of the proof counted, handed to whoever runs it: `npm run proof` names a file in `PROOF_FIGURES`, and prints
 * the sums in the item's line. In `npm test` nobody asks, and nothing is written.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const figuresSchema = z.record(z.string(), z.union([z.number(), z.string()]));

/** By what was counted, in the words of the line: numbers are summed over all reports, words are given as they are. */
export type Figures = z.infer<typeof figuresSchema>;

/** Reports what was counted. */
export function reportFigures(figures: Figures): void {
  const file = process.env["PROOF_FIGURES"];
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}

/** All reports in a file, put together; none when nothing was reported. */
export function readFigures(file: string): Figures {
  if (!existsSync(file)) return {};
  const together: Figures = {};
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    for (const [name, value] of Object.entries(figuresSchema.parse(JSON.parse(line)))) {
      together[name] = sum(together[name], value);
    }
  }
  return together;
}

function sum(before: number | string | undefined, value: number | string): number | string {
  if (before === undefined || (before === value && typeof value === "string")) return value;
  return typeof before === "number" && typeof value === "number" ? before + value : `${before}, ${value}`;
}
