/** Questions that wait, on the wire: those that what has been read so far did not answer, kept until it does. */
import { z } from "zod";
import { MAX_QUESTION_LENGTH, modeSchema } from "./contract.ts";
import { pageNumber } from "./contract-pages.ts";

/** More than a reader can keep in mind; the oldest makes room for the newest. */
export const MAX_PARKED = 30;

export const parkSchema = z.object({
  mode: modeSchema,
  message: z
    .string()
    .max(MAX_QUESTION_LENGTH)
    .refine((text) => text.trim() !== "", "must not be empty"),
});

export const parkedQuestionSchema = z.object({
  id: z.uuid(),
  mode: modeSchema,
  question: z.string(),
  /** Where it was asked. */
  episode_number: z.int(),
  page: pageNumber,
  /** The first page since then that has something on it; `null` until it has been read. */
  found: z
    .object({
      episode_slug: z.string(),
      episode_number: z.int(),
      page: pageNumber,
      panel: z.int().min(1).nullable(),
    })
    .nullable(),
});

export const parkedListSchema = z.object({ parked: z.array(parkedQuestionSchema) });

export type ParkedQuestion = z.infer<typeof parkedQuestionSchema>;
