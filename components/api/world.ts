/** The two calls about the world as a session knows it. Failures are `RequestFailed`. */
import type { z } from "zod";
import { type graphModeSchema, type WorldGraph, worldGraphSchema } from "#lib/contract.ts";
import { type EntityCard, entityCardSchema } from "#lib/contract-world.ts";
import { requestJson } from "./request-json.ts";

export type WorldMode = z.infer<typeof graphModeSchema>;

/** Everything met so far, or the part of it around the pages on screen. */
export function loadWorld(sessionId: string, mode: WorldMode): Promise<WorldGraph> {
  return requestJson(`/api/sessions/${sessionId}/world-graph?mode=${mode}`, "GET", worldGraphSchema);
}

/** All that is known of one of them. Fails with status 404 for one not met at the session's page. */
export function loadEntity(sessionId: string, slug: string): Promise<EntityCard> {
  return requestJson(`/api/sessions/${sessionId}/world/${encodeURIComponent(slug)}`, "GET", entityCardSchema);
}
