/** The part of the OpenAPI document that is for editors. */
import { z } from "zod";
import { slugSchema } from "#lib/contract.ts";
import {
  adminSeriesListSchema,
  adminStatusSchema,
  bundleKeptSchema,
  bundleListSchema,
  ingestSchema,
  runAcceptedSchema,
  runEventSchemas,
  runListSchema,
  runSchema,
  runSummarySchema,
} from "#lib/contract-admin.ts";
import type { Operation } from "./openapi.ts";

const events = z.union(
  Object.entries(runEventSchemas).map(([name, data]) => z.object({ event: z.literal(name), data })),
);
const accepted = { answer: runAcceptedSchema, status: 202 } as const;

const OPERATIONS: readonly Operation[] = [
  {
    method: "put",
    path: "/api/admin/content/{series}",
    summary: "Send a content folder as a gzipped tar; it is checked and kept, and readers notice nothing yet",
    body: "application/gzip",
    answer: bundleKeptSchema,
  },
  {
    method: "get",
    path: "/api/admin/series",
    summary: "Every series with its episodes, its missing art and the model of its vectors",
    answer: adminSeriesListSchema,
  },
  {
    method: "get",
    path: "/api/admin/bundles",
    summary: "Bundles that are kept, the last one sent or published first",
    query: { series: slugSchema },
    answer: bundleListSchema,
  },
  {
    method: "get",
    path: "/api/admin/status",
    summary: "Which providers are at work, and whether they can be reached",
    answer: adminStatusSchema,
  },
  {
    method: "post",
    path: "/api/admin/ingest",
    summary: "Publish a bundle and fetch art in the background, or only tell what that would change",
    body: ingestSchema,
    ...accepted,
  },
  {
    method: "get",
    path: "/api/admin/runs",
    summary: "The latest runs, newest first",
    query: { series: slugSchema },
    answer: runListSchema,
  },
  {
    method: "get",
    path: "/api/admin/runs/{id}",
    summary: "One run: its steps, its changes and its log",
    answer: runSchema,
  },
  {
    method: "get",
    path: "/api/admin/runs/{id}/events",
    summary: "One run as it gets on, as server-sent events",
    answer: events,
    media: "text/event-stream",
  },
  {
    method: "post",
    path: "/api/admin/runs/{id}/cancel",
    summary: "Stop a run before it has changed anything",
    answer: runSummarySchema,
    status: 202,
  },
  {
    method: "post",
    path: "/api/admin/runs/{id}/publish",
    summary: "Do what a dry run told of",
    ...accepted,
  },
  {
    method: "post",
    path: "/api/admin/runs/{id}/rollback",
    summary: "Publish what readers read before a run",
    ...accepted,
  },
];

export const ADMIN_OPERATIONS: readonly Operation[] = OPERATIONS.map((operation) => ({
  ...operation,
  forEditors: true,
}));
