/** The three calls about a reading session. Failures are `RequestFailed`. */
import {
  type PositionMoved,
  positionMovedSchema,
  type SessionState,
  sessionOpenedSchema,
  sessionStateSchema,
} from "#lib/contract.ts";
import { requestJson } from "./request-json.ts";

/** Opens a session for an episode. Returns its id. */
export async function openSession(episodeSlug: string): Promise<string> {
  const opened = await requestJson("/api/sessions", "POST", sessionOpenedSchema, {
    episode_slug: episodeSlug,
  });
  return opened.session_id;
}

/** What a session knows at its present position. Fails with status 404 when it has gone. */
export function loadSession(sessionId: string): Promise<SessionState> {
  return requestJson(`/api/sessions/${sessionId}`, "GET", sessionStateSchema);
}

/** Tells the server which pages are on screen. Survives the page being closed. */
export function movePosition(
  sessionId: string,
  position: { page: number; rightPage: number | null },
): Promise<PositionMoved> {
  return requestJson(`/api/sessions/${sessionId}`, "PATCH", positionMovedSchema, {
    current_page: position.page,
    ...(position.rightPage === null ? {} : { right_page: position.rightPage }),
  });
}
