/** The part of the wire contract that no browser needs: retrieval for evaluation and tools. See contract.ts. */
import { z } from "zod";
import { MAX_QUESTION_LENGTH, modeSchema, slugSchema } from "./contract.ts";

export const retrieveSchema = z.object({
  mode: modeSchema,
  query: z
    .string()
    .max(MAX_QUESTION_LENGTH)
    .refine((text) => text.trim() !== "", "must not be empty"),
  k: z.int().min(1).max(20).default(5),
  series: slugSchema.optional(),
  current_episode: z.int().min(1).optional(),
  current_page: z.int().min(1).optional(),
});

export const retrievedSchema = z.object({
  mode: modeSchema,
  query: z.string(),
  status: z.enum(["ok", "words_only", "empty"]),
  boundary: z.object({ current_episode: z.int(), current_page: z.int() }),
  chunks: z.array(
    z.object({
      rank: z.int().min(1),
      chroma_id: z.string(),
      source_table: z.enum(["pages", "wiki"]),
      source_id: z.uuid(),
      score: z.number(),
      metadata: z.object({
        series: z.string(),
        episode_slug: z.string(),
        episode_number: z.int(),
        page_number: z.int(),
        panel: z.int().optional(),
      }),
      text: z.string(),
    }),
  ),
});

export type Retrieved = z.infer<typeof retrievedSchema>;
