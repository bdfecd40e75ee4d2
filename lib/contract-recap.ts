/** What a reader gets without any model, on the wire: the story so far, and who is on the pages they have open. */
import * as z from "zod/mini";
import { entityKindSchema, languageTag, pageNumber, portraitSchema } from "./contract-pages.ts";

export const recapSchema = z.object({
  /** What the lines are written in. */
  language: languageTag,
  /** From the first episode to the one that is open, each as far as the reader may know it. */
  episodes: z.array(
    z.object({
      episode_slug: z.string(),
      episode_number: z.int(),
      title: z.string(),
      title_language: languageTag,
      /** A line for each page, in order. */
      pages: z.array(z.object({ page: pageNumber, gist: z.string() })),
    }),
  ),
});

const knownFactSchema = z.object({
  text: z.string(),
  /** Where a reader learns it. */
  episode_slug: z.string(),
  episode_number: z.int(),
  page: pageNumber,
});

export const whoSchema = z.object({
  /** What the facts are written in. */
  language: languageTag,
  /** Whoever and whatever is on the pages on screen: characters and creatures first, each kind in the order it is seen. */
  members: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      kind: entityKindSchema,
      name: z.string(),
      /** Every other name known for it. */
      other_names: z.array(z.string()),
      portrait: z.nullable(portraitSchema),
      /** Where on the pages on screen: the panels, or the page alone for a place that the whole page is set in. */
      seen: z.array(z.object({ page: pageNumber, panel: z.nullable(z.int().check(z.gte(1))) })),
      /** All that is known of it, oldest first. */
      facts: z.array(knownFactSchema),
    }),
  ),
});

export type Recap = z.infer<typeof recapSchema>;
export type Who = z.infer<typeof whoSchema>;
