/**
 * What a model may say of a page, and the page of a content file that it becomes. The model is held to the first while it
 * writes; nothing that is not the second is ever put down.
 */
import { z } from "zod";
import { type PageEntry, pageSchema } from "#lib/ingest/content/schema.ts";

/** Whoever speaks and is in no file of the world. */
const NOBODY = "somebody-else";

const text = (most: number) => z.string().trim().min(1).max(most);
const fraction = z.number().min(0).max(1);

/** @param slugs of everybody in the world's files, of whom alone a model may speak by slug. */
export function draftSchema(slugs: readonly string[]) {
  const somebody = z.enum([...slugs, NOBODY]);
  const said = z.strictObject({ who: somebody, gist: text(300) });
  const panel = z.strictObject({
    // By name: a model that is held to four bare numbers mixes them up.
    box: z.strictObject({ left: fraction, top: fraction, width: fraction, height: fraction }),
    shows: text(800),
    who: z.array(somebody).max(12),
    says: z.array(said).max(12),
  });
  return z.strictObject({
    panels: z.array(panel).min(1).max(30),
    gist: text(400),
    /** In a few words each: who or what is in the picture and in no file of the world. */
    unknown: z.array(text(120)).max(8),
  });
}

export type Draft = z.infer<ReturnType<typeof draftSchema>>;
type Box = Draft["panels"][number]["box"];

/**
 * The draft as a content file has it.
 * @param size of the picture, in pixels.
 * @throws z.ZodError when it cannot be one, as with a panel that has no area.
 */
export function pageOf({ panels, gist }: Draft, page: number, size: readonly [number, number]): PageEntry {
  return pageSchema.parse({
    page,
    size,
    gist,
    panels: panels.map(({ box, shows, who, says }) => ({
      box: insideThePage(box),
      shows,
      who: [...new Set(who)].filter((slug) => slug !== NOBODY),
      says: says.map((one) => ({ ...(one.who === NOBODY ? {} : { who: one.who }), gist: one.gist })),
    })),
  });
}

function insideThePage({ left, top, width, height }: Box): number[] {
  return [left, top, Math.min(width, 1 - left), Math.min(height, 1 - top)].map(toThousandths);
}

function toThousandths(value: number): number {
  return Math.floor(value * 1_000) / 1_000;
}
