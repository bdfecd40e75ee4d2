/** Opens a reading session, or picks up the one this reader left. */
import { loadSession, openSession } from "#components/api/reading-session.ts";
import { RequestFailed } from "#components/api/request-failed.ts";
import type { PageView, SessionState } from "#lib/contract.ts";
import type { History } from "./reading-state.ts";

export type OpenedSession = {
  readonly id: string;
  readonly history: History;
  readonly pages: readonly PageView[];
  readonly furthestPage: number;
};

/**
 * Sessions opened since this tab was loaded, by episode. Coming back by the browser's own button shows the page as the
 * server first made it, when it knew of no session yet; this does. Written in the browser only.
 */
const openedHere = new Map<string, string>();

/** The session to resume in an episode: the one of this tab, else the one the server knew of. */
export function latestSession(episodeSlug: string, knownToServer: string | null): string | null {
  return openedHere.get(episodeSlug) ?? knownToServer;
}

/** Resumes `sessionId` when it still exists, else opens a new session for the episode. */
export async function resumeSession(episodeSlug: string, sessionId: string | null): Promise<OpenedSession> {
  const left = sessionId === null ? null : await findSession(sessionId);
  if (left) {
    const { session_id: id, pages, furthest_page: furthestPage } = left;
    return { id, history: historyOf(left), pages, furthestPage };
  }
  const id = await openSession(episodeSlug);
  openedHere.set(episodeSlug, id);
  return { id, history: { turns: [], reach: 0, end: 0 }, pages: [], furthestPage: 0 };
}

/** What a session's state says about its past, at the position it is in. */
export function historyOf(session: SessionState): History {
  const { turns, current_page, right_page, furthest_page } = session;
  return { turns, reach: right_page ?? current_page, end: furthest_page };
}

async function findSession(sessionId: string) {
  try {
    return await loadSession(sessionId);
  } catch (error) {
    if (error instanceof RequestFailed && error.status === 404) return null;
    throw error;
  }
}
