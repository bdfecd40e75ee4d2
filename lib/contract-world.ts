/** One entity as a reader knows it, on the wire. The graph it stands in is in contract.ts. */
import * as z from "zod/mini";
import { entityKindSchema, languageTag, pageNumber, portraitSchema } from "./contract-pages.ts";

/** A page that the reader has been to, in whichever episode. */
export const placeSchema = z.object({
  episode_slug: z.string(),
  episode_number: z.int(),
  page: pageNumber,
});

export const entityCardSchema = z.object({
  /** What names and facts are written in. */
  language: languageTag,
  id: z.uuid(),
  slug: z.string(),
  kind: entityKindSchema,
  name: z.string(),
  /** Every other name known for it, the newest first. */
  other_names: z.array(z.string()),
  portrait: z.nullable(portraitSchema),
  met: placeSchema,
  /** All that is known of it, oldest first. */
  facts: z.array(z.extend(placeSchema, { text: z.string() })),
  /** How it stands to others, oldest first. */
  relations: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      /** Whether the relation goes from this one to the other, else it comes from there. */
      is_source: z.boolean(),
      other: z.object({ slug: z.string(), name: z.string(), kind: entityKindSchema }),
      since: placeSchema,
      /** Where it ended, or `null` while it lasts as far as this reader knows. */
      until: z.nullable(placeSchema),
    }),
  ),
});

export type Place = z.infer<typeof placeSchema>;
export type EntityCard = z.infer<typeof entityCardSchema>;
