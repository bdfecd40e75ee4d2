/** Questions that wait, on the wire: those that what has been read so far did not answer, kept until it does. */
import * as z from "zod/mini";
import { MAX_QUESTION_LENGTH, modeSchema } from "./contract.ts";
import { pageNumber } from "./contract-pages.ts";

/** More than a reader can keep in mind; the oldest makes room for the newest. */
export const MAX_PARKED = 30;

export const parkSchema = z.object({
  mode: modeSchema,
  message: z.string().check(
    z.maxLength(MAX_QUESTION_LENGTH),
    z.refine((text) => text.trim() !== "", "must not be empty"),
  ),
});

export const parkedQuestionSchema = z.object({
  id: z.uuid(),
  mode: modeSchema,
  question: z.string(),
  /** Where it was asked. */
  episode_number: z.int(),
  page: pageNumber,
  /** The first page since then that has something on it; `null` until it has been read. */
  found: z.nullable(
    z.object({
      episode_slug: z.string(),
      episode_number: z.int(),
      page: pageNumber,
      panel: z.nullable(z.int().check(z.gte(1))),
    }),
  ),
});

export const parkedListSchema = z.object({ parked: z.array(parkedQuestionSchema) });

export type ParkedQuestion = z.infer<typeof parkedQuestionSchema>;
