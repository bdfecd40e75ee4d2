/**
 * The wire contract: every JSON body and every event that crosses HTTP, for the server and for the browser.
 * Names on the wire are snake_case and stable. Types are inferred from the schemas, never written twice.
 */
import * as z from "zod/mini";
import {
  entityKindSchema,
  languageTag,
  pageNumber,
  type pageTextSchema,
  pageViewSchema,
  type pictureSchema,
  pictureSourceSchema,
  portraitSchema,
} from "./contract-pages.ts";

export const MAX_QUESTION_LENGTH = 2000;
/** How many pages pictures may run ahead of the last page on screen, so that the next leaf can be preloaded. */
export const LEAF = 2;

export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(128));

export const modeSchema = z.enum(["page", "wiki"]);

// ── Episodes ────────────────────────────────────────────────────────────────────────────────────────────────

const pageSizeSchema = z.object({
  page_number: pageNumber,
  width: z.int().check(z.gte(1)),
  height: z.int().check(z.gte(1)),
});

const creditSchema = z.object({ role: z.string(), names: z.array(z.string()) });

export const episodeSummarySchema = z.object({
  id: z.uuid(),
  series: z.string(),
  series_title: z.string(),
  series_title_language: languageTag,
  slug: z.string(),
  title: z.string(),
  title_language: languageTag,
  episode_number: z.int(),
  cover_image_url: z.nullable(z.string()),
  /** The cover in all its widths, narrowest first; empty where there is none. */
  cover_sources: z.array(pictureSourceSchema),
  page_count: z.int(),
  teaser: z.nullable(z.string()),
  teaser_language: languageTag,
  license: z.string(),
  license_url: z.string(),
  attribution: z.string(),
  attribution_url: z.nullable(z.string()),
});

export const episodeListSchema = z.object({ episodes: z.array(episodeSummarySchema) });

export const episodeDetailSchema = z.extend(episodeSummarySchema, {
  /** What the reader asked for. */
  language: languageTag,
  /** What the series is lettered or written in. */
  languages: z.array(languageTag),
  /** What this reader gets its words in, the companion's included. */
  text_language: languageTag,
  credits_url: z.nullable(z.string()),
  credits: z.array(creditSchema),
  page_sizes: z.array(pageSizeSchema),
  characters: z.array(z.object({ id: z.uuid(), name: z.string(), image_url: z.nullable(z.string()) })),
  pages: z.array(pageViewSchema),
});

// ── The reader ──────────────────────────────────────────────────────────────────────────────────────────────

/** By its tag, or by what the content calls it. */
export const changeReaderSchema = z.object({ language: z.string().check(z.minLength(1), z.maxLength(35)) });
export const readerSchema = z.object({ language: languageTag });

// ── Reading sessions ────────────────────────────────────────────────────────────────────────────────────────

export const openSessionSchema = z.object({ episode_slug: slugSchema, user_email: z.optional(z.email()) });
export const sessionOpenedSchema = z.object({ session_id: z.uuid(), current_page: pageNumber });

export const movePositionSchema = z.object({ current_page: z.int(), right_page: z.optional(z.int()) });
export const positionMovedSchema = z.object({
  ok: z.literal(true),
  current_page: pageNumber,
  right_page: z.nullable(pageNumber),
  furthest_page: pageNumber,
  /** The pages around the new position, with whatever has just become known of them. */
  pages: z.array(pageViewSchema),
});

/** What an answer cites as `[n]`. */
export const sourceSchema = z.object({
  n: z.int().check(z.gte(1)),
  id: z.uuid(),
  kind: z.enum(["panel", "fact"]),
  episode_slug: z.string(),
  page: pageNumber,
  panel: z.optional(z.int().check(z.gte(1))),
});
export const suggestionSchema = z.object({ mode: modeSchema, text: z.string() });

export const turnSchema = z.object({
  id: z.uuid(),
  role: z.enum(["user", "assistant"]),
  mode: modeSchema,
  page: pageNumber,
  content: z.string(),
  /** What an answer was given in, as far as its sources tell. */
  language: z.nullable(languageTag),
  sources: z.array(sourceSchema),
  suggestions: z.array(suggestionSchema),
});

export const sessionStateSchema = z.object({
  session_id: z.uuid(),
  episode_slug: z.string(),
  current_page: pageNumber,
  right_page: z.nullable(pageNumber),
  furthest_page: pageNumber,
  pages: z.array(pageViewSchema),
  turns: z.array(turnSchema),
});

// ── Asking ──────────────────────────────────────────────────────────────────────────────────────────────────

export const askSchema = z.object({
  mode: modeSchema,
  message: z.string().check(
    z.maxLength(MAX_QUESTION_LENGTH),
    z.refine((text) => text.trim() !== "", "must not be empty"),
  ),
  /** `false` narrows a spread to its left page; nothing here can widen what the session knows. */
  spread: z.optional(z.boolean()),
});

/** Who writes the answer. `builtin` only quotes what it was given. */
export const answeredBySchema = z.object({
  provider: z.enum(["builtin", "ollama", "anthropic"]),
  model: z.nullable(z.string()),
  /** Why the pages are quoted although the site has a model: its answers for today are spent, or all are taken. */
  instead_of_model: z.optional(z.enum(["day_is_spent", "busy", "cannot_tell"])),
});

export const answerEventSchemas = {
  sources: z.object({ sources: z.array(sourceSchema), answered_by: answeredBySchema }),
  token: z.object({ text: z.string() }),
  done: z.object({
    message_id: z.uuid(),
    retrieved_doc_ids: z.array(z.string()),
    suggestions: z.array(suggestionSchema),
    /** Under which id the question waits, where what has been read does not answer it. */
    parked: z.nullable(z.uuid()),
  }),
  error: z.object({ code: z.string(), message: z.string() }),
} as const;

// ── The world ────────────────────────────────────────────────────────────────────────────

export const graphModeSchema = z.enum(["focus", "full"]);
export const worldGraphSchema = z.object({
  /** What names and summaries are written in. */
  language: languageTag,
  /** The last page on screen, which is as far as all of this reaches. */
  at: z.object({ episode: z.int(), page: pageNumber }),
  /** In order of debut. */
  nodes: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      /** Every other name known for it, the newest first. */
      other_names: z.array(z.string()),
      kind: entityKindSchema,
      summary: z.nullable(z.string()),
      portrait: z.nullable(portraitSchema),
      episode_debut: z.int(),
      page_debut: z.int(),
      /** Whether it is seen on the pages on screen. */
      on_screen: z.boolean(),
      /** Its place in the whole world, for good: it depends on nothing that is met later. Neighbours are 1 apart. */
      x: z.number(),
      y: z.number(),
    }),
  ),
  edges: z.array(
    z.object({
      id: z.uuid(),
      source: z.uuid(),
      target: z.uuid(),
      kind: z.string(),
      episode_debut: z.int(),
      page_debut: z.int(),
      ended: z.nullable(z.object({ episode: z.int(), page: z.int() })),
    }),
  ),
});

export const problemSchema = z.object({ code: z.string(), detail: z.string() });

export type Mode = z.infer<typeof modeSchema>;
export type EntityKind = z.infer<typeof entityKindSchema>;
export type PageView = z.infer<typeof pageViewSchema>;
export type PageText = z.infer<typeof pageTextSchema>;
export type Lettering = NonNullable<PageText["lettering"]>;
export type Picture = z.infer<typeof pictureSchema>;
export type Portrait = z.infer<typeof portraitSchema>;
export type PictureSource = z.infer<typeof pictureSourceSchema>;
export type EpisodeSummary = z.infer<typeof episodeSummarySchema>;
export type EpisodeDetail = z.infer<typeof episodeDetailSchema>;
export type PositionMoved = z.infer<typeof positionMovedSchema>;
export type SessionState = z.infer<typeof sessionStateSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type Question = z.infer<typeof askSchema>;
export type AnsweredBy = z.infer<typeof answeredBySchema>;
export type AnswerEvent = {
  [Name in keyof typeof answerEventSchemas]: {
    event: Name;
    data: z.infer<(typeof answerEventSchemas)[Name]>;
  };
}[keyof typeof answerEventSchemas];
export type WorldGraph = z.infer<typeof worldGraphSchema>;
