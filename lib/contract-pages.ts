/** The part of the wire contract that says what a page is to one reader: its picture, its words, its lettering. See contract.ts. */
import * as z from "zod/mini";

export const pageNumber = z.int().check(z.gte(1), z.lte(100_000));
/** What language something is in, as a BCP 47 tag: fit for a `lang` attribute, whatever the content calls it. */
export const languageTag = z.string();
/** `[left, top, width, height]` as fractions of the page, origin at the top left. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export const entityKindSchema = z.enum(["character", "coven", "place", "creature", "object"]);
export const balloonKindSchema = z.enum(["speech", "thought", "shout", "whisper", "caption", "sound"]);

export const pictureSourceSchema = z.object({ url: z.string(), width: z.int() });

/** A face, or whatever somebody or something is known by: a square, known as soon as the page that it is cut from. */
export const portraitSchema = z.object({ url: z.string(), sources: z.array(pictureSourceSchema) });

/** A page's picture: known at most `LEAF` pages ahead of the reader. */
export const pictureSchema = z.object({
  url: z.string(),
  thumbnail_url: z.string(),
  sources: z.array(pictureSourceSchema),
  placeholder: z.string(),
  color: z.string(),
  panel_boxes: z.array(boxSchema),
  /** What it is lettered in. */
  language: languageTag,
});

const whoSchema = z.object({ id: z.uuid(), slug: z.string(), name: z.string(), kind: entityKindSchema });

/** What one balloon says, to the letter. */
const letteredSchema = z.object({
  /** `null` for what stands on no panel, such as a footnote. */
  panel: z.nullable(z.int().check(z.gte(1))),
  /** The speaker's name as this reader knows it; `null` for narration and sounds, and where only the picture tells. */
  who: z.nullable(z.string()),
  /** `null` where only the picture tells. */
  kind: z.nullable(balloonKindSchema),
  text: z.string(),
});

/** A page's words: known once the page is on screen. */
export const pageTextSchema = z.object({
  language: languageTag,
  alt: z.string(),
  gist: z.string(),
  panels: z.array(
    z.object({
      panel: z.int().check(z.gte(1)),
      shows: z.string(),
      says: z.array(z.object({ who: z.nullable(z.string()), gist: z.string() })),
      who: z.array(whoSchema),
    }),
  ),
  /** All that is lettered on the page, in reading order; empty where nothing is, `null` where that is not known. */
  lettering: z.nullable(z.array(letteredSchema)),
  /** What the lettering is in, which follows the picture; `null` without any. */
  lettering_language: z.nullable(languageTag),
});

/** A page as one reader may have it now. `image` is null while the art is missing; `text` is null ahead of the horizon. */
export const pageViewSchema = z.object({
  page_number: pageNumber,
  width: z.int(),
  height: z.int(),
  image: z.nullable(pictureSchema),
  text: z.nullable(pageTextSchema),
});
