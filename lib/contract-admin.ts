/** The part of the wire contract that is for editors: content bundles, ingest runs, and what each would change. See contract.ts. */
import * as z from "zod/mini";
import { slugSchema } from "./contract.ts";
import { changesSchema } from "./contract-changes.ts";

/** How a content folder came: with the code, or sent by an editor. */
export const bundleSourceSchema = z.enum(["shipped", "upload"]);

export const bundleSchema = z.object({
  id: z.uuid(),
  series: z.string(),
  /** SHA-256 of its files, whatever packed them. */
  hash: z.string(),
  source: bundleSourceSchema,
  files: z.int(),
  /** Of all its files, unpacked. */
  bytes: z.int(),
  added_at: z.string(),
  /** When it last became what readers read; `null` when it never was. */
  published_at: z.nullable(z.string()),
  /** Whether it is what readers read now. */
  is_published: z.boolean(),
});
export const bundleListSchema = z.object({ bundles: z.array(bundleSchema) });

/** What an editor got wrong, with the place to mend it. */
export const complaintSchema = z.object({
  file: z.string(),
  /** Counted from 1. */
  line: z.int(),
  /** Like `pages[2].panels[0].box`; empty when it is about the whole file. */
  field: z.string(),
  message: z.string(),
});

/** Answers a bundle that was kept. Warnings are what makes a series poor, not unusable. */
export const bundleKeptSchema = z.object({ bundle: bundleSchema, warnings: z.array(complaintSchema) });

/** Answers a bundle that was refused, beside code and detail. */
export const contentProblemSchema = z.object({
  code: z.string(),
  detail: z.string(),
  complaints: z.optional(z.array(complaintSchema)),
});

export const ingestSchema = z.object({
  series: slugSchema,
  /** Which bundle to publish; by default the one that was last uploaded or published. */
  bundle: z.optional(z.uuid()),
  /** Whose art and lettering to fetch from the comic's site, by number; none by default. */
  episodes: z.optional(z.array(z.int().check(z.gte(1), z.lte(9999)))),
  /** Which languages of them; by default the series' own. */
  languages: z.optional(z.array(slugSchema)),
  quality: z._default(z.enum(["low-res", "hi-res"]), "low-res"),
  /** Whether to fetch their lettering too. */
  lettering: z._default(z.boolean(), true),
  /** Asks the site again for what is there already. */
  refresh: z._default(z.boolean(), false),
  /** Makes every vector anew with the configured model. */
  reembed: z._default(z.boolean(), false),
  /** Only tells what would change. */
  dry_run: z._default(z.boolean(), false),
});
export const runAcceptedSchema = z.object({ run_id: z.uuid() });

/** In the order in which they are taken. A dry run ends with the second. */
export const stepNameSchema = z.enum(["read", "compare", "fetch", "encode", "embed", "apply", "tidy"]);
export const stepSchema = z.object({
  name: stepNameSchema,
  state: z.enum(["waiting", "running", "done"]),
  done: z.int(),
  /** `null` until it is known. */
  total: z.nullable(z.int()),
});

export const runStatusSchema = z.enum(["queued", "running", "done", "failed", "cancelled"]);

/** What a run did; a dry run writes nothing. */
export const runResultSchema = z.object({
  downloaded: z.int(),
  encoded: z.int(),
  embedded: z.int(),
  /** Rows of words. */
  written: z.int(),
  removed: z.int(),
  /** Rows of pictures and of lettering. */
  art_written: z.int(),
  art_removed: z.int(),
});

export const runSummarySchema = z.object({
  id: z.uuid(),
  series: z.string(),
  status: runStatusSchema,
  dry_run: z.boolean(),
  bundle: z.uuid(),
  /** What readers read when it started. */
  base_bundle: z.nullable(z.uuid()),
  episodes: z.array(z.int()),
  languages: z.array(z.string()),
  reembed: z.boolean(),
  steps: z.array(stepSchema),
  /** How often it was taken up again after a machine had left it. */
  resumed: z.int(),
  cancel_requested: z.boolean(),
  created_at: z.string(),
  started_at: z.nullable(z.string()),
  finished_at: z.nullable(z.string()),
  result: z.nullable(runResultSchema),
  error: z.nullable(contentProblemSchema),
});
export const runListSchema = z.object({ runs: z.array(runSummarySchema) });

export const logLineSchema = z.object({
  number: z.int(),
  at: z.string(),
  level: z.enum(["info", "warn", "error"]),
  message: z.string(),
});

export const runSchema = z.extend(runSummarySchema, {
  /** What it changes, once it is known. */
  changes: z.nullable(changesSchema),
  log: z.array(logLineSchema),
});

/** The event stream of a run: its state whenever that changes, each line of its log once, and then the end. */
export const runEventSchemas = {
  run: runSummarySchema,
  log: logLineSchema,
  end: z.object({ status: runStatusSchema }),
  error: z.object({ code: z.string(), message: z.string() }),
} as const;

export const adminSeriesListSchema = z.object({
  series: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      art: z.enum(["remote", "included"]),
      languages: z.array(z.string()),
      published: z.nullable(bundleSchema),
      /** Whose vectors its passages carry; `null` when they have none. */
      embedding_model: z.nullable(z.string()),
      /** `words_only`: the configuration does not speak that model; a run with `reembed` mends it. */
      search: z.enum(["ok", "words_only"]),
      episodes: z.array(
        z.object({
          number: z.int(),
          slug: z.string(),
          title: z.string(),
          pages: z.int(),
          has_cover: z.boolean(),
          /** Pages without a picture in the series' own language. */
          missing_art: z.array(z.int()),
          /** What there are pictures in. */
          art_languages: z.array(z.string()),
          /** What there are transcripts in. */
          lettering_languages: z.array(z.string()),
        }),
      ),
      /** The run that has not ended, if any. */
      run: z.nullable(z.uuid()),
    }),
  ),
});

const providerStateSchema = z.object({
  name: z.string(),
  model: z.nullable(z.string()),
  state: z.enum(["ok", "unreachable"]),
});
export const adminStatusSchema = z.object({
  chat: providerStateSchema,
  embedding: providerStateSchema,
  storage: providerStateSchema,
  database: z.object({ engine: z.enum(["embedded", "server"]) }),
});

export type AdminSeries = z.infer<typeof adminSeriesListSchema>["series"][number];
export type AdminStatus = z.infer<typeof adminStatusSchema>;
export type Bundle = z.infer<typeof bundleSchema>;
export type BundleSource = z.infer<typeof bundleSourceSchema>;
export type ContentProblem = z.infer<typeof contentProblemSchema>;
export type IngestRequest = z.infer<typeof ingestSchema>;
export type LogLine = z.infer<typeof logLineSchema>;
export type Run = z.infer<typeof runSchema>;
export type RunResult = z.infer<typeof runResultSchema>;
export type RunStatus = z.infer<typeof runStatusSchema>;
export type RunSummary = z.infer<typeof runSummarySchema>;
export type Step = z.infer<typeof stepSchema>;
export type StepName = z.infer<typeof stepNameSchema>;
export type RunEvent = {
  [Name in keyof typeof runEventSchemas]: { event: Name; data: z.infer<(typeof runEventSchemas)[Name]> };
}[keyof typeof runEventSchemas];
