/** What an evaluation found, and on what, in one object: the JSON file, the page and the comparison are made of it. */
import { z } from "zod";

const shareSchema = z.object({ of: z.int(), value: z.number(), low: z.number(), high: z.number() });
const summarySchema = z.object({
  of: z.int(),
  found: z.object({ 1: shareSchema, 3: shareSchema, 8: shareSchema }),
  recall: z.object({ 1: z.number(), 3: z.number(), 8: z.number() }),
  mrr: z.number(),
  ndcg: z.object({ 3: z.number(), 8: z.number() }),
});
const searchSchema = z.object({
  overall: summarySchema,
  slices: z.array(z.object({ trait: z.string(), value: z.string(), summary: summarySchema })),
  otherLanguage: summarySchema,
  leaks: z.int(),
});
const answersSchema = z.object({
  answers: z.int(),
  grounded: shareSchema,
  citesAnswer: shareSchema,
  leftOpen: z.object({ known: shareSchema, ahead: shareSchema, never: shareSchema }),
  suggestions: shareSchema,
  leaks: z.int(),
});

const halfSchema = z.object({ search: searchSchema, answers: z.nullable(answersSchema) });

export const reportSchema = z.object({
  commit: z.string(),
  date: z.string(),
  site: z.string(),
  halves: z.object({ tuning: halfSchema, "held-out": halfSchema }),
});

export type Report = z.infer<typeof reportSchema>;
export type HalfReport = z.infer<typeof halfSchema>;
export type Share = z.infer<typeof shareSchema>;
export type Summary = z.infer<typeof summarySchema>;

/** What must not get worse, and where it is written down. */
export const BASELINE = "docs/evaluation.json";

/** Two questions' worth: a machine may break a tie of vectors in another way, and editors reword what is found. */
const TOLERANCE = 2;

/** In what ways search has become worse than it was; nothing when it has not. */
export function regressionsOf(now: HalfReport["search"], before: HalfReport["search"]): string[] {
  const { overall: a } = now;
  const { overall: b } = before;
  const slack = TOLERANCE / b.of;
  const figures = [
    ["found at 3", a.found[3].value, b.found[3].value],
    ["recall at 1", a.recall[1], b.recall[1]],
    ["recall at 3", a.recall[3], b.recall[3]],
    ["recall at 8", a.recall[8], b.recall[8]],
    ["mean reciprocal rank", a.mrr, b.mrr],
  ] as const;
  const worse = figures.filter(([, value, least]) => value < least - slack);
  const told = worse.map(([name, value, least]) => `${name} is ${value.toFixed(3)}, was ${least.toFixed(3)}`);
  const fewer = a.of === b.of ? [] : [`${a.of} questions were asked, not ${b.of}`];
  return [...fewer, ...told, ...(now.leaks === 0 ? [] : [`${now.leaks} passages came from ahead`])];
}
