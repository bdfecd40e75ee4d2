/**
 * What was measured, kept: docs/numbers.json has the figures of each measure with the machine and the commit they are from,
 * and docs/numbers.md is made of it. Measuring one thing anew leaves the others as they were.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { BASELINE, reportSchema } from "#scripts/eval/report.ts";
import type { Measure } from "./figure.ts";
import { asDocument } from "./print.ts";

const [DATA, DOCUMENT] = ["docs/numbers.json", "docs/numbers.md"];

const numbersSchema = z.record(
  z.string(),
  z.object({
    machine: z.record(z.string(), z.string()),
    figures: z.array(
      z.object({ of: z.string(), on: z.string().exactOptional(), value: z.number(), unit: z.string() }),
    ),
  }),
);

/** By the measure's name. */
export type Numbers = z.infer<typeof numbersSchema>;

/** Puts new figures in the place of the old ones of the same measures, and writes both files. */
export function writeNumbers(measured: Numbers, measures: readonly Measure[]): void {
  const before = existsSync(DATA) ? numbersSchema.parse(JSON.parse(readFileSync(DATA, "utf8"))) : {};
  const numbers: Numbers = { ...before, ...measured };
  const evaluation = reportSchema.parse(JSON.parse(readFileSync(BASELINE, "utf8")));
  writeFileSync(DATA, `${JSON.stringify(numbers, null, 1)}\n`);
  writeFileSync(DOCUMENT, asDocument(measures, numbers, evaluation));
}
