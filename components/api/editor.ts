/**
 * What editors ask of the server. Every request shows the token in a header, which no other site can make a browser do:
 * nothing here rests on a cookie.
 */
import type * as z from "zod/mini";
import {
  adminSeriesListSchema,
  adminStatusSchema,
  bundleKeptSchema,
  bundleListSchema,
  type ContentProblem,
  contentProblemSchema,
  type IngestRequest,
  type RunEvent,
  runAcceptedSchema,
  runEventSchemas,
  runListSchema,
  runSchema,
} from "#lib/contract-admin.ts";
import { readFrames } from "#lib/sse.ts";
import { describeFailure } from "./describe-failure.ts";
import { RequestFailed } from "./request-failed.ts";

/** A run of a bundle, with what differs from what the contract takes for granted. */
export type WantedRun = Pick<IngestRequest, "series" | "bundle" | "dry_run"> & Partial<IngestRequest>;

export type Complaint = NonNullable<ContentProblem["complaints"]>[number];

/** Content that cannot be used, with every place to mend. */
export class ContentRefused extends RequestFailed {
  readonly complaints: readonly Complaint[];

  constructor(status: number, { detail, complaints = [] }: ContentProblem) {
    super(status, detail);
    this.name = "ContentRefused";
    this.complaints = complaints;
  }
}

export type Editor = ReturnType<typeof editorWith>;

/** What an editor who has `token` can do. Each raises `RequestFailed` when the server refuses. */
export function editorWith(token: string) {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`/api/admin/${path}`, {
      ...init,
      cache: "no-store",
      headers: { ...init.headers, authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw await describeRefusal(response);
    return response;
  };
  const get = async <Schema extends z.ZodMiniType>(path: string, schema: Schema): Promise<z.infer<Schema>> =>
    schema.parse(await (await ask(path)).json());
  const post = async (path: string, body?: object): Promise<string> => {
    const init = { method: "POST", ...(body && { body: JSON.stringify(body), headers: JSON_BODY }) };
    return runAcceptedSchema.parse(await (await ask(path, init)).json()).run_id;
  };
  return {
    series: async () => (await get("series", adminSeriesListSchema)).series,
    status: () => get("status", adminStatusSchema),
    bundles: async () => (await get("bundles", bundleListSchema)).bundles,
    runs: async () => (await get("runs", runListSchema)).runs,
    run: (id: string) => get(`runs/${id}`, runSchema),
    /** Has an archive of a series' folder checked and kept; nothing is published by it. */
    upload: async (series: string, archive: Blob) => {
      const response = await ask(`content/${series}`, { method: "PUT", body: archive });
      return bundleKeptSchema.parse(await response.json());
    },
    /** Each of these answers with the id of the run it started. */
    ingest: (wanted: WantedRun) => post("ingest", wanted),
    publish: (run: string) => post(`runs/${run}/publish`),
    rollBack: (run: string) => post(`runs/${run}/rollback`),
    cancel: async (run: string) => void (await ask(`runs/${run}/cancel`, { method: "POST" })),
    /** How a run gets on, until it has ended. Aborting `signal` stops listening and not the run. */
    watch: async function* watch(run: string, signal: AbortSignal): AsyncGenerator<RunEvent, void> {
      const { body } = await ask(`runs/${run}/events`, { signal });
      if (body === null) return;
      for await (const { event, data } of readFrames(body)) {
        const known = parseRunEvent(event, data);
        if (known !== null) yield known;
      }
    },
  };
}

const JSON_BODY = { "content-type": "application/json" };

async function describeRefusal(response: Response): Promise<RequestFailed> {
  const problem = contentProblemSchema.safeParse(
    await response
      .clone()
      .json()
      .catch(() => null),
  );
  if (problem.success && problem.data.complaints !== undefined)
    return new ContentRefused(response.status, problem.data);
  return describeFailure(response);
}

function parseRunEvent(event: string | undefined, data: unknown): RunEvent | null {
  switch (event) {
    case "run":
      return { event, data: runEventSchemas.run.parse(data) };
    case "log":
      return { event, data: runEventSchemas.log.parse(data) };
    case "end":
      return { event, data: runEventSchemas.end.parse(data) };
    case "error":
      return { event, data: runEventSchemas.error.parse(data) };
    default:
      return null;
  }
}
