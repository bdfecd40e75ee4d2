/** The edge of every JSON route: requests are parsed, answers are private, and errors become what a caller may know. */
import { randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { z } from "zod";
import { asProblem, ProblemError } from "#lib/errors.ts";
import { log, logAs, loggable } from "#lib/log.ts";
import { begin } from "./under-way.ts";

/** What depends on a reader's position is theirs alone and is never kept. */
const PRIVATE = { "cache-control": "private, no-store" } as const;

/** Bodies here are a question at most; anything much larger is not meant for us. */
const MAX_BODY_BYTES = 64 * 1024;

/** How long a body may take to arrive: a caller who sends a letter a minute holds a connection, and nothing else. */
const BODY_MS = 10_000;

/** Ids of sessions open them, so they stay out of the log as readers' words do. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Turns a handler's thrown errors into the answer a caller may see. Every answer and every line logged on the way carry
 * the request's id.
 */
export function route<Arguments extends readonly unknown[]>(
  handler: (request: NextRequest, ...rest: Arguments) => Promise<Response>,
): (request: NextRequest, ...rest: Arguments) => Promise<Response> {
  return async (request, ...rest) => {
    const id = randomUUID();
    return logAs(id, async () => {
      const started = performance.now();
      const end = begin(request);
      const response = await handler(request, ...rest)
        .catch((error: unknown) => problemResponse(error, request))
        .finally(end);
      response.headers.set("x-request-id", id);
      const { method, nextUrl } = request;
      const ms = Math.round(performance.now() - started);
      log.info(
        { method, path: nextUrl.pathname.replace(ID, ":id"), status: response.status, ms },
        "answered",
      );
      return response;
    });
  };
}

/** A JSON answer for this reader alone. */
export function json(body: unknown, init: { status?: number } = {}): NextResponse {
  return NextResponse.json(body, { ...init, headers: PRIVATE });
}

function problemResponse(error: unknown, request: Request): Response {
  if (request.signal.aborted) return new Response(null, { status: 499 });
  const problem = asProblem(error);
  if (problem.code === "internal_error") {
    log.error({ error: loggable(error), method: request.method }, "request failed");
  }
  const body = { code: problem.code, detail: problem.message };
  return Response.json(body, { status: problem.status, headers: { ...PRIVATE, ...problem.headers } });
}

/**
 * The request's JSON body, checked.
 * @throws ProblemError `invalid_request` naming the fields that are wrong, never their values.
 */
export async function parseBody<Schema extends z.core.$ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return check(schema, await readJson(request));
}

/** The address's query, checked. @throws ProblemError `invalid_request`. */
export function parseQuery<Schema extends z.core.$ZodType>(
  request: Request,
  schema: Schema,
): z.infer<Schema> {
  return check(schema, Object.fromEntries(new URL(request.url).searchParams));
}

function check<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map(
    ({ path, message }) => `${path.join(".") || "body"}: ${message}`,
  );
  throw new ProblemError("invalid_request", complaints.join("; "));
}

/** The request's body as JSON, not yet checked. @throws ProblemError `invalid_request`. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError("invalid_request", "The body is not JSON.");
  }
}

/** The body, given up on as soon as it grows too large, whatever its headers promised, or when it takes too long. */
async function readText(request: Request): Promise<string> {
  const tooLarge = new ProblemError("invalid_request", "The body is too large.");
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) throw tooLarge;
  const reader = request.body?.getReader();
  if (reader === undefined) return "";
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    reader.cancel().catch(() => undefined);
  }, BODY_MS);
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > MAX_BODY_BYTES) throw tooLarge;
      pieces.push(next.value);
    }
    if (isLate) throw new ProblemError("too_slow", "The body took too long to arrive.");
    return Buffer.concat(pieces).toString("utf8");
  } finally {
    clearTimeout(timer);
  }
}
