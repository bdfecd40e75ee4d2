/** The part of the wire contract that no browser needs: retrieval for evaluation and tools. See contract.ts. */
import * as z from "zod/mini";
import { MAX_QUESTION_LENGTH, modeSchema, slugSchema } from "./contract.ts";

export const retrieveSchema = z.object({
  mode: modeSchema,
  query: z.string().check(
    z.maxLength(MAX_QUESTION_LENGTH),
    z.refine((text) => text.trim() !== "", "must not be empty"),
  ),
  k: z._default(z.int().check(z.gte(1), z.lte(20)), 5),
  series: z.optional(slugSchema),
  /** Of the words to search, by the content's code; the series' own where it is not written in that. */
  language: z.optional(z.string().check(z.minLength(1), z.maxLength(35))),
  current_episode: z.optional(z.int().check(z.gte(1))),
  current_page: z.optional(z.int().check(z.gte(1))),
});

export const retrievedSchema = z.object({
  mode: modeSchema,
  query: z.string(),
  status: z.enum(["ok", "words_only", "empty"]),
  boundary: z.object({ current_episode: z.int(), current_page: z.int() }),
  chunks: z.array(
    z.object({
      rank: z.int().check(z.gte(1)),
      chroma_id: z.string(),
      source_table: z.enum(["pages", "wiki"]),
      source_id: z.uuid(),
      score: z.number(),
      metadata: z.object({
        series: z.string(),
        episode_slug: z.string(),
        episode_number: z.int(),
        page_number: z.int(),
        panel: z.optional(z.int()),
      }),
      text: z.string(),
    }),
  ),
});

export type Retrieved = z.infer<typeof retrievedSchema>;
