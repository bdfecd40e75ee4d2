/**
 * The site without a server: requests go to the route handlers that Next would pick for their address. Hides the table
 * of addresses, which is the API's own, and a browser's cookies.
 */
import { NextRequest } from "next/server";
import { expect } from "vitest";
import { z } from "zod";
import type { AnswerEvent } from "#lib/contract.ts";
import { readEvents } from "#lib/sse.ts";
import * as adminBundles from "../../app/api/admin/bundles/route.ts";
import * as adminContent from "../../app/api/admin/content/[series]/route.ts";
import * as adminIngest from "../../app/api/admin/ingest/route.ts";
import * as adminCancel from "../../app/api/admin/runs/[id]/cancel/route.ts";
import * as adminEvents from "../../app/api/admin/runs/[id]/events/route.ts";
import * as adminPublish from "../../app/api/admin/runs/[id]/publish/route.ts";
import * as adminRollback from "../../app/api/admin/runs/[id]/rollback/route.ts";
import * as adminRun from "../../app/api/admin/runs/[id]/route.ts";
import * as adminRuns from "../../app/api/admin/runs/route.ts";
import * as adminSeries from "../../app/api/admin/series/route.ts";
import * as adminStatus from "../../app/api/admin/status/route.ts";
import * as episode from "../../app/api/episodes/[slug]/route.ts";
import * as episodes from "../../app/api/episodes/route.ts";
import * as reader from "../../app/api/readers/me/route.ts";
import * as retrieval from "../../app/api/retrieve/route.ts";
import * as messages from "../../app/api/sessions/[id]/messages/route.ts";
import * as parkedOne from "../../app/api/sessions/[id]/parked/[question]/route.ts";
import * as parked from "../../app/api/sessions/[id]/parked/route.ts";
import * as recap from "../../app/api/sessions/[id]/recap/route.ts";
import * as session from "../../app/api/sessions/[id]/route.ts";
import * as who from "../../app/api/sessions/[id]/who/route.ts";
import * as entity from "../../app/api/sessions/[id]/world/[slug]/route.ts";
import * as worldGraph from "../../app/api/sessions/[id]/world-graph/route.ts";
import * as sessions from "../../app/api/sessions/route.ts";
import * as ready from "../../app/health/ready/route.ts";
import * as health from "../../app/health/route.ts";
import * as image from "../../app/images/[key]/route.ts";
import * as mcp from "../../app/mcp/route.ts";
import * as openApi from "../../app/openapi.json/route.ts";

type Handler = (request: NextRequest, named: string, and: string) => Response | Promise<Response>;

const idOnly = (id: string) => ({ params: Promise.resolve({ id }) });

const ROUTES: Readonly<Record<string, Handler>> = {
  "GET /health": () => health.GET(),
  "GET /health/ready": () => ready.GET(),
  "GET /openapi.json": () => openApi.GET(),
  "GET /images/*": (request, key) => image.GET(request, { params: Promise.resolve({ key }) }),
  "GET /api/episodes": (request) => episodes.GET(request),
  "GET /api/episodes/*": (request, slug) => episode.GET(request, { params: Promise.resolve({ slug }) }),
  "PATCH /api/readers/me": (request) => reader.PATCH(request),
  "POST /api/sessions": (request) => sessions.POST(request),
  "GET /api/sessions/*": (request, id) => session.GET(request, idOnly(id)),
  "PATCH /api/sessions/*": (request, id) => session.PATCH(request, idOnly(id)),
  "POST /api/sessions/*/messages": (request, id) => messages.POST(request, idOnly(id)),
  "GET /api/sessions/*/world-graph": (request, id) => worldGraph.GET(request, idOnly(id)),
  "GET /api/sessions/*/parked": (request, id) => parked.GET(request, idOnly(id)),
  "POST /api/sessions/*/parked": (request, id) => parked.POST(request, idOnly(id)),
  "DELETE /api/sessions/*/parked/*": (request, id, question) =>
    parkedOne.DELETE(request, { params: Promise.resolve({ id, question }) }),
  "GET /api/sessions/*/world/*": (request, id, slug) =>
    entity.GET(request, { params: Promise.resolve({ id, slug }) }),
  "GET /api/sessions/*/recap": (request, id) => recap.GET(request, idOnly(id)),
  "GET /api/sessions/*/who": (request, id) => who.GET(request, idOnly(id)),
  "POST /api/retrieve": (request) => retrieval.POST(request),
  "PUT /api/admin/content/*": (request, series) =>
    adminContent.PUT(request, { params: Promise.resolve({ series }) }),
  "GET /api/admin/series": (request) => adminSeries.GET(request),
  "GET /api/admin/bundles": (request) => adminBundles.GET(request),
  "GET /api/admin/status": (request) => adminStatus.GET(request),
  "POST /api/admin/ingest": (request) => adminIngest.POST(request),
  "GET /api/admin/runs": (request) => adminRuns.GET(request),
  "GET /api/admin/runs/*": (request, id) => adminRun.GET(request, idOnly(id)),
  "GET /api/admin/runs/*/events": (request, id) => adminEvents.GET(request, idOnly(id)),
  "POST /api/admin/runs/*/cancel": (request, id) => adminCancel.POST(request, idOnly(id)),
  "POST /api/admin/runs/*/publish": (request, id) => adminPublish.POST(request, idOnly(id)),
  "POST /api/admin/runs/*/rollback": (request, id) => adminRollback.POST(request, idOnly(id)),
  "POST /mcp": (request) => mcp.POST(request),
  "GET /mcp": () => mcp.GET(),
};

type Sending = { headers?: Record<string, string>; signal?: AbortSignal };

export type Browser = {
  get(path: string, sending?: Sending): Promise<Response>;
  put(path: string, body: Uint8Array<ArrayBuffer>, sending?: Sending): Promise<Response>;
  /** The body is sent as JSON; a string is sent as it is. */
  post(path: string, body: unknown, sending?: Sending): Promise<Response>;
  patch(path: string, body: unknown, sending?: Sending): Promise<Response>;
  delete(path: string, sending?: Sending): Promise<Response>;
  cookies: ReadonlyMap<string, string>;
};

/** A browser of its own; unless told otherwise it keeps the cookies it is given. */
export function openBrowser({ keepsCookies = true } = {}): Browser {
  const cookies = new Map<string, string>();
  const send = async (method: string, path: string, { headers, ...init }: Sending & { body?: BodyInit }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = new NextRequest(new URL(path, "http://site.test"), {
      method,
      headers: { ...(cookie && { cookie }), ...headers },
      ...init,
    });
    const response = await route(method, path, request);
    for (const line of keepsCookies ? response.headers.getSetCookie() : []) {
      const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  const textOf = (body: unknown) => (typeof body === "string" ? body : JSON.stringify(body));
  return {
    cookies,
    get: (path, sending) => send("GET", path, { ...sending }),
    put: (path, body, sending) => send("PUT", path, { ...sending, body }),
    post: (path, body, sending) => send("POST", path, { ...sending, body: textOf(body) }),
    delete: (path, sending) => send("DELETE", path, { ...sending }),
    patch: (path, body, sending) => send("PATCH", path, { ...sending, body: textOf(body) }),
  };
}

/** A caller without cookies. */
export const curl = openBrowser({ keepsCookies: false });

async function route(method: string, path: string, request: NextRequest): Promise<Response> {
  const segments = path.replace(/\?.*$/, "").split("/").slice(1);
  for (const [address, handler] of Object.entries(ROUTES)) {
    const pattern = address.replace(`${method} /`, "").split("/");
    const isThis =
      pattern.length === segments.length &&
      pattern.every((part, index) => part === "*" || part === segments[index]);
    if (!isThis) continue;
    const [named = "", and = ""] = segments.filter((_, index) => pattern[index] === "*");
    return handler(request, decodeURIComponent(named), decodeURIComponent(and));
  }
  throw new Error(`there is no route for ${method} ${path}`);
}

/** The body as the contract has it: neither less than the schema asks for nor anything more. */
export async function bodyAs<Schema extends z.core.$ZodType>(
  schema: Schema,
  response: Response,
): Promise<z.infer<Schema>> {
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  const parsed = z.parse(schema, body);
  expect(body).toEqual(parsed);
  return parsed;
}

/** Every event of an answer, once it has ended. */
export async function eventsOf(response: Response): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for await (const event of readEvents(bytesOf(response))) events.push(event);
  return events;
}

/** The body as it comes. */
export function bytesOf(response: Response): ReadableStream<Uint8Array> {
  if (response.body === null) throw new Error(`${response.status} has no body`);
  return response.body;
}
