/** The API as an OpenAPI 3.1 document, generated from the wire contract so that it cannot say anything else. */
import { z } from "zod";
import {
  answerEventSchemas,
  askSchema,
  changeReaderSchema,
  episodeDetailSchema,
  episodeListSchema,
  graphModeSchema,
  movePositionSchema,
  openSessionSchema,
  positionMovedSchema,
  problemSchema,
  readerSchema,
  sessionOpenedSchema,
  sessionStateSchema,
  worldGraphSchema,
} from "#lib/contract.ts";
import { parkedListSchema, parkSchema } from "#lib/contract-parked.ts";
import { recapSchema, whoSchema } from "#lib/contract-recap.ts";
import { retrievedSchema, retrieveSchema } from "#lib/contract-retrieve.ts";
import { entityCardSchema } from "#lib/contract-world.ts";
import { ADMIN_OPERATIONS } from "./openapi-admin.ts";

export type Operation = {
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  summary: string;
  /** What is sent: JSON of a shape, or bytes of a media type. */
  body?: z.core.$ZodType | string;
  query?: Record<string, z.core.$ZodType>;
  answer: z.core.$ZodType;
  /** Of the answer; JSON unless said otherwise. */
  media?: string;
  /** When all is well; 200 unless said otherwise. */
  status?: number;
  /** Whether it is for editors, who show a token. */
  forEditors?: boolean;
};

const events = z.union(
  Object.entries(answerEventSchemas).map(([name, data]) => z.object({ event: z.literal(name), data })),
);
const health = z.object({ status: z.literal("ok") });
const readiness = z.object({
  status: z.string(),
  database: z.string(),
  search: z.string(),
  storage: z.string(),
  chat: z.string(),
});

const OPERATIONS: readonly Operation[] = [
  { method: "get", path: "/health", summary: "Whether the process lives", answer: health },
  { method: "get", path: "/health/ready", summary: "Whether the site can do its work", answer: readiness },
  { method: "get", path: "/api/episodes", summary: "Every episode's public face", answer: episodeListSchema },
  {
    method: "get",
    path: "/api/episodes/{slug}",
    summary: "One episode, with what a reader of page 1 may have",
    answer: episodeDetailSchema,
  },
  {
    method: "patch",
    path: "/api/readers/me",
    summary: "Choose the language of titles, art and words; makes the reader where there is none",
    body: changeReaderSchema,
    answer: readerSchema,
  },
  {
    method: "post",
    path: "/api/sessions",
    summary: "Open a reading session at page 1",
    body: openSessionSchema,
    answer: sessionOpenedSchema,
  },
  {
    method: "get",
    path: "/api/sessions/{id}",
    summary: "Where a session is, its pages and its turns as the position allows",
    answer: sessionStateSchema,
  },
  {
    method: "patch",
    path: "/api/sessions/{id}",
    summary: "Turn to a page or a spread",
    body: movePositionSchema,
    answer: positionMovedSchema,
  },
  {
    method: "post",
    path: "/api/sessions/{id}/messages",
    summary: "Ask; the answer streams as server-sent events",
    body: askSchema,
    answer: events,
    media: "text/event-stream",
  },
  {
    method: "get",
    path: "/api/sessions/{id}/world-graph",
    summary: "Who and what is known so far, and how they are related",
    query: { mode: graphModeSchema },
    answer: worldGraphSchema,
  },
  {
    method: "get",
    path: "/api/sessions/{id}/world/{slug}",
    summary: "One of them: names, facts and relations, each with the page that tells it",
    answer: entityCardSchema,
  },
  {
    method: "get",
    path: "/api/sessions/{id}/recap",
    summary: "The story so far, a line for each page",
    answer: recapSchema,
  },
  {
    method: "get",
    path: "/api/sessions/{id}/who",
    summary: "Whoever is on the pages on screen, and what is known of them",
    answer: whoSchema,
  },
  {
    method: "get",
    path: "/api/sessions/{id}/parked",
    summary: "Questions that wait, and what has come to light on them since",
    answer: parkedListSchema,
  },
  {
    method: "post",
    path: "/api/sessions/{id}/parked",
    summary: "Keep a question until what is read answers it",
    body: parkSchema,
    answer: parkedListSchema,
  },
  {
    method: "delete",
    path: "/api/sessions/{id}/parked/{question}",
    summary: "Let go of a question that waits",
    answer: parkedListSchema,
  },
  {
    method: "post",
    path: "/api/retrieve",
    summary: "Passages behind a claimed position",
    body: retrieveSchema,
    answer: retrievedSchema,
  },
];

/** The document. Every operation may also answer with a problem: a code and a sentence. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of [...OPERATIONS, ...ADMIN_OPERATIONS]) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  const securitySchemes = { editors: { type: "http", scheme: "bearer" } };
  const info = { title: "peppercarrot-companion", version: "1" };
  return { openapi: "3.1.0", info, paths, components: { securitySchemes } };
}

function describe({
  path,
  summary,
  body,
  query = {},
  answer,
  media = "application/json",
  status = 200,
  forEditors = false,
}: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = Object.entries(query).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema: z.toJSONSchema(schema, { io: "input" }),
  }));
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    ...(forEditors ? { security: [{ editors: [] }] } : {}),
    ...(body === undefined ? {} : { requestBody: { required: true, content: bodyOf(body) } }),
    responses: {
      [status]: { description: "As asked", content: content(media, answer, "output") },
      default: { description: "A problem", content: content("application/json", problemSchema, "output") },
    },
  };
}

function bodyOf(body: z.core.$ZodType | string): object {
  return typeof body === "string"
    ? { [body]: { schema: { type: "string", format: "binary" } } }
    : content("application/json", body, "input");
}

function content(media: string, schema: z.core.$ZodType, io: "input" | "output"): object {
  return { [media]: { schema: z.toJSONSchema(schema, { io }) } };
}
