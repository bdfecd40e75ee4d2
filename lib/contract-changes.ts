/**
 * The part of the wire contract that says what publishing a bundle changes, in an editor's words: against what is in the
 * database, row by row, and not against another bundle. See contract-admin.ts.
 */
import * as z from "zod/mini";

const kind = z.enum(["added", "changed", "removed"]);
const at = z.object({ episode: z.int(), page: z.int() });

const textChange = {
  /** In the series' own language; `null` where there was or will be none. */
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
};

/** Something dated: whoever is between its two dates reads something else than before. */
const dated = {
  change: z.enum(["added", "changed", "removed", "moved"]),
  entity: z.string(),
  from: z.nullable(at),
  to: z.nullable(at),
  /** From this page on readers are affected. */
  affects_from: at,
};

const questionSchema = z.object({ id: z.string(), asks: z.string(), at });

export const changesSchema = z.object({
  /** The first page whose readers notice anything; `null` when only what is public changes, or nothing. */
  affects_from: z.nullable(at),
  /** What is public: title, languages, licence, and such. */
  series: z.array(z.string()),
  episodes: z.array(
    z.object({ change: kind, episode: z.int(), title: z.string(), fields: z.array(z.string()) }),
  ),
  pages: z.array(z.object({ change: kind, at, fields: z.array(z.string()) })),
  panels: z.array(z.object({ change: kind, at, panel: z.int(), fields: z.array(z.string()), ...textChange })),
  entities: z.array(z.object({ ...dated, kind: z.string() })),
  facts: z.array(z.object({ ...dated, ...textChange })),
  names: z.array(
    z.object({
      ...dated,
      ...textChange,
      /** Whether somebody is known by this name on an earlier page than before. */
      known_earlier: z.boolean(),
    }),
  ),
  relationships: z.array(z.object({ ...dated, kind: z.string(), target: z.string() })),
  pictures: z.object({
    /** To be fetched from the comic's site. */
    fetch: z.int(),
    encode: z.int(),
    remove: z.int(),
    /** Drawings or pages that are missing or cannot be used, in sentences. */
    warnings: z.array(z.string()),
  }),
  vectors: z.object({
    make: z.int(),
    keep: z.int(),
    model: z.string(),
    /** The model of the vectors there are; `null` when there are none. */
    model_before: z.nullable(z.string()),
  }),
  /** `questions.yaml`, which is never published: it says what the companion is measured by. */
  questions: z.object({
    before: z.int(),
    after: z.int(),
    added: z.array(questionSchema),
    changed: z.array(questionSchema),
    removed: z.array(questionSchema),
    /** Questions whose evidence search finds among the first passages; `null` where that was not looked at. */
    found_before: z.nullable(z.int()),
    found_after: z.nullable(z.int()),
    no_longer_found: z.array(questionSchema),
    newly_found: z.array(questionSchema),
  }),
  /** Sessions of readers who stand on a page that goes; they are put on the last there is. */
  readers_moved: z.int(),
  /** Rows of words in the database. */
  rows: z.object({ written: z.int(), removed: z.int() }),
  /** What makes the series poor, not unusable, in sentences. */
  warnings: z.array(z.string()),
});

export type Changes = z.infer<typeof changesSchema>;
export type ChangedAt = z.infer<typeof at>;
