/** Opens a reading session, or picks up the one this reader left. */
import { loadSession, openSession } from "#components/api/reading-session.ts";
import { RequestFailed } from "#components/api/request-failed.ts";
import type { PageView, Turn } from "#lib/contract.ts";

export type OpenedSession = {
  readonly id: string;
  readonly turns: readonly Turn[];
  readonly pages: readonly PageView[];
  readonly furthestPage: number;
};

/** Resumes `sessionId` when it still exists, else opens a new session for the episode. */
export async function resumeSession(episodeSlug: string, sessionId: string | null): Promise<OpenedSession> {
  const left = sessionId === null ? null : await findSession(sessionId);
  if (left) {
    return { id: left.session_id, turns: left.turns, pages: left.pages, furthestPage: left.furthest_page };
  }
  return { id: await openSession(episodeSlug), turns: [], pages: [], furthestPage: 0 };
}

async function findSession(sessionId: string) {
  try {
    return await loadSession(sessionId);
  } catch (error) {
    if (error instanceof RequestFailed && error.status === 404) return null;
    throw error;
  }
}
