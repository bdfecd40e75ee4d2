/**
 * `questions.yaml`: what a series' companion is measured by. Each question is put by a reader at one page, and says
 * which pages answer it, so that it can be told whether they were found and whether anything beyond was.
 */
import { z } from "zod";
import { modeSchema } from "#lib/contract.ts";
import { language, line, position, slug } from "./schema.ts";

/** Retrieval may be tuned by looking at one half; the other is looked at only to say how good it has become. */
export const HALVES = ["tuning", "held-out"] as const;

/** `known`: the reader has passed the answer. `ahead`: it lies on later pages. `never`: the comic does not tell. */
export const ANSWERS = ["known", "ahead", "never"] as const;

/** What is asked after. */
export const QUESTION_KINDS = ["who", "what", "where", "when", "why", "how"] as const;

/** `[episode, page]`, or `[episode, page, panel]` where one panel alone answers. */
const evidence = z.array(z.int().min(1)).min(2).max(3);

const questionSchema = z.strictObject({
  id: slug,
  half: z.enum(HALVES),
  /** The last page that the asker has on screen. */
  at: position,
  mode: modeSchema,
  language,
  kind: z.enum(QUESTION_KINDS),
  asks: line,
  answer: z.enum(ANSWERS),
  /** Every page or panel that holds the answer, or enough of it to rest one on. */
  evidence: z.array(evidence).default([]),
});

export const questionsFileSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export type Question = z.infer<typeof questionSchema>;
export type QuestionsFile = z.infer<typeof questionsFileSchema>;
