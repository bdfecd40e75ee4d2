/**
 * The content format: what an editor writes under `content/<series>/`. See docs/content.md for the tour.
 * Every date is `at: [episode, page]`, the page from which on a reader may know the thing.
 */
import { z } from "zod";
import { balloonKindSchema, boxSchema, entityKindSchema } from "#lib/contract-pages.ts";

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, "a language code such as en or pt-BR");
/** Longer than any text that a reader has on one screen; what is too long for them would crowd out a model's notes. */
const LONGEST_TEXT = 4_000;
export const line = z.string().trim().min(1).max(LONGEST_TEXT);
/** One text in the series' own language, or one text per language. */
const localized = z.union([line, z.record(language, line)]);
export const position = z.tuple([z.int().min(1), z.int().min(1)]);
/** Whose excuse it is when a text reads as an instruction to a model. */
export const INSTRUCTION_EXCUSE = "reads-as-instruction";
/**
 * Excuses for names that stand in these texts before a reader learns them: whose name, and why that gives nothing away.
 * On a page it covers the page with its panels; on an entity its names, facts and slug; on an episode its titles,
 * teaser, credits, slug and file name; on the series its title and slug. `INSTRUCTION_EXCUSE` takes the place of a slug.
 */
const lintOk = z.array(z.tuple([slug, line]));
const fractionBox = boxSchema.check(
  z.refine(
    ([x, y, w, h]) => x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 1.0001 && y + h <= 1.0001,
    "a box is [left, top, width, height], each between 0 and 1, inside the page",
  ),
);

export const seriesFileSchema = z.strictObject({
  slug,
  title: localized,
  language,
  /** The languages in which pictures are lettered and readers may choose. */
  languages: z.array(language).min(1),
  /** Those of them in which every text is written; by default the series' own. */
  text_languages: z.array(language).min(1).optional(),
  license: line,
  license_url: z.url(),
  attribution: line,
  /** Where whoever is credited is to be found; absent for a work that has no home but this. */
  attribution_url: z.url().optional(),
  /** Where the art comes from: fetched from the official site, or checked in beside the words. */
  art: z.enum(["remote", "included"]),
  /** Its place in the library: lower stands before higher, and the same by slug. */
  shelf: z.int().min(1).default(1),
  lint_ok: lintOk.optional(),
});

const fractionPoint = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]);

/** A balloon that ingest letters onto included art. Places are fractions of the page. */
const bubbleSchema = z.strictObject({
  /** The words in the picture; a line break in it is kept. */
  text: localized,
  kind: z._default(balloonKindSchema, "speech"),
  /** The balloon's middle. */
  at: fractionPoint,
  /** The longest its lines may be, as a fraction of the page's width. */
  width: z.number().min(0.05).max(1),
  /** What its tail points at; without it there is no tail. */
  tail: fractionPoint.optional(),
});

const panelSchema = z.strictObject({
  box: fractionBox,
  /** What a reader who cannot see the panel needs to know; the panels of a page read on as prose. */
  shows: localized,
  /** Slugs of the entities in the picture. */
  who: z.array(slug).max(100).default([]),
  /** What is said, in substance. `who` is absent for narration and sounds. Of a comic that is not ours, never its own words. */
  says: z
    .array(z.strictObject({ who: slug.optional(), gist: localized, bubble: bubbleSchema.optional() }))
    .default([]),
});

/** What the widest picture format can hold. */
const pixels = z.int().min(1).max(30_000);

export const pageSchema = z.strictObject({
  page: z.int().min(1),
  size: z.tuple([pixels, pixels]),
  gist: localized,
  mood: z.array(line).max(4).default([]),
  places: z.array(slug).default([]),
  /** Slugs of those whom the page is the first to name, without showing them. Nobody counts as being here because of it. */
  speaks_of: z.array(slug).default([]),
  panels: z.array(panelSchema).min(1).max(100),
  lint_ok: lintOk.optional(),
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
  lint_ok: lintOk.optional(),
  pages: z.array(pageSchema).min(1).max(1_000),
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
        lint_ok: lintOk.default([]),
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
export type BubbleEntry = z.infer<typeof bubbleSchema>;
export type EntityEntry = WorldFile["entities"][number];
export type RelationshipEntry = WorldFile["relationships"][number];
export type LocalizedText = z.infer<typeof localized>;
export type PositionEntry = z.infer<typeof position>;
export type LintOkEntry = z.infer<typeof lintOk>[number];
