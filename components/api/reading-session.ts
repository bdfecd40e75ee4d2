/** The three calls about a reading session. Every body is parsed by the contract; failures are `RequestFailed`. */
import type { z } from "zod";
import {
  type PositionMoved,
  positionMovedSchema,
  type SessionState,
  sessionOpenedSchema,
  sessionStateSchema,
} from "#lib/contract.ts";
import { describeFailure } from "./request-failed.ts";

/** Opens a session for an episode. Returns its id. */
export async function openSession(episodeSlug: string): Promise<string> {
  const opened = await request("/api/sessions", "POST", sessionOpenedSchema, { episode_slug: episodeSlug });
  return opened.session_id;
}

/** What a session knows at its present position. Fails with status 404 when it has gone. */
export function loadSession(sessionId: string): Promise<SessionState> {
  return request(`/api/sessions/${sessionId}`, "GET", sessionStateSchema);
}

/** Tells the server which pages are on screen. Survives the page being closed. */
export function movePosition(
  sessionId: string,
  position: { page: number; rightPage: number | null },
): Promise<PositionMoved> {
  return request(`/api/sessions/${sessionId}`, "PATCH", positionMovedSchema, {
    current_page: position.page,
    ...(position.rightPage === null ? {} : { right_page: position.rightPage }),
  });
}

async function request<Schema extends z.ZodType>(
  url: string,
  method: "GET" | "POST" | "PATCH",
  schema: Schema,
  body?: unknown,
): Promise<z.infer<Schema>> {
  const response = await fetch(url, {
    method,
    cache: "no-store",
    keepalive: method === "PATCH",
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  if (!response.ok) throw await describeFailure(response);
  return schema.parse(await response.json());
}
