/**
 * The content format: what an editor writes under `content/<series>/`. See docs/content.md for the tour.
 * Every date is `at: [episode, page]`, the page from which on a reader may know the thing.
 */
import { z } from "zod";
import { boxSchema, entityKindSchema } from "#lib/contract.ts";

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, "a language code such as en or pt-BR");
const line = z.string().trim().min(1);
/** One text in the series' own language, or one text per language. */
const localized = z.union([line, z.record(language, line)]);
const position = z.tuple([z.int().min(1), z.int().min(1)]);
const fractionBox = boxSchema.refine(
  ([x, y, w, h]) => x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 1.0001 && y + h <= 1.0001,
  "a box is [left, top, width, height], each between 0 and 1, inside the page",
);

export const seriesFileSchema = z.strictObject({
  slug,
  title: localized,
  language,
  languages: z.array(language).min(1),
  license: line,
  license_url: z.url(),
  attribution: line,
  attribution_url: z.url(),
  /** Where the art comes from: fetched from the official site, or checked in beside the words. */
  art: z.enum(["remote", "included"]),
});

const panelSchema = z.strictObject({
  box: fractionBox,
  /** What a reader who cannot see the panel needs to know; the panels of a page read on as prose. */
  shows: localized,
  /** Slugs of the entities in the picture. */
  who: z.array(slug).default([]),
  /** What is said, in substance and never in the comic's own words. `who` is absent for narration and sounds. */
  says: z.array(z.strictObject({ who: slug.optional(), gist: localized })).default([]),
});

const pageSchema = z.strictObject({
  page: z.int().min(1),
  size: z.tuple([z.int().min(1), z.int().min(1)]),
  gist: localized,
  mood: z.array(line).max(4).default([]),
  places: z.array(slug).default([]),
  panels: z.array(panelSchema).min(1),
});

export const episodeFileSchema = z.strictObject({
  slug,
  number: z.int().min(1),
  /** The episode's folder on the official site; absent for art that is included. */
  upstream: line.optional(),
  titles: z.record(language, line),
  teaser: localized,
  credits: z.array(z.strictObject({ role: line, names: z.array(line).min(1) })),
  credits_url: z.url().optional(),
  published: z.iso.date().optional(),
  pages: z.array(pageSchema).min(1),
});

const nameSchema = z.strictObject({ name: localized, at: position, alias: z.boolean().default(false) });
const factSchema = z.strictObject({ text: localized, at: position });

export const worldFileSchema = z.strictObject({
  entities: z
    .array(
      z.strictObject({
        /** Made from the first name a reader learns, never from a later one. */
        slug,
        kind: entityKindSchema,
        /** The first is what a reader calls it at its debut; later ones replace it unless they are aliases. */
        names: z.array(nameSchema).min(1),
        facts: z.array(factSchema).default([]),
        portrait: z.strictObject({ at: position, box: fractionBox }).optional(),
        lint_ok: z.array(z.tuple([slug, line])).default([]),
      }),
    )
    .default([]),
  relationships: z
    .array(
      z.strictObject({ source: slug, target: slug, kind: slug, at: position, until: position.optional() }),
    )
    .default([]),
});

export type SeriesFile = z.infer<typeof seriesFileSchema>;
export type EpisodeFile = z.infer<typeof episodeFileSchema>;
export type WorldFile = z.infer<typeof worldFileSchema>;
export type PageEntry = EpisodeFile["pages"][number];
export type PanelEntry = PageEntry["panels"][number];
export type EntityEntry = WorldFile["entities"][number];
export type RelationshipEntry = WorldFile["relationships"][number];
export type LocalizedText = z.infer<typeof localized>;
export type PositionEntry = z.infer<typeof position>;
