/** What the database takes for a reader's reads, with nothing in between but the code that serves them. */
import { z } from "zod";
import { onEachEngine, runOn } from "./engines.ts";
import type { Measure } from "./figure.ts";

const figuresSchema = z.array(z.object({ of: z.string(), value: z.number(), unit: z.string() }));

export const reads: Measure = {
  name: "reads",
  title: "Searching, and telling without a model",
  needsSite: false,
  measure: () =>
    onEachEngine(async (settings) =>
      figuresSchema.parse(JSON.parse(runOn(settings, "scripts/bench/time-reads.ts"))),
    ),
};
