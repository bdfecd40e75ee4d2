/** What a reading session shows: its pages and its turns, as the present horizon allows. */
import type { PageView, SessionState } from "#lib/contract.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { visibleTurns } from "#lib/sessions/turns.ts";
import { readAt, type Visible } from "#lib/spoiler/read-at.ts";
import { loadPageViews } from "./page-views.ts";
import { sizesOf } from "./public-episode.ts";

/** The pages from `from` on of which anything may be known now. */
export function sessionPages(session: ReadingSession, from: number): Promise<PageView[]> {
  return readAt(horizonOfSession(session), (visible) => pagesFrom(visible, session, from));
}

/** Everything that a reader who comes back needs. */
export async function sessionState(session: ReadingSession): Promise<SessionState> {
  const { pages, turns } = await readAt(horizonOfSession(session), async (visible) => ({
    pages: await pagesFrom(visible, session, 1),
    turns: await visibleTurns(visible),
  }));
  return {
    session_id: session.id,
    episode_slug: session.episodeSlug,
    current_page: session.currentPage,
    right_page: session.rightPage,
    furthest_page: session.furthestPage,
    pages,
    turns,
  };
}

async function pagesFrom(visible: Visible, session: ReadingSession, from: number): Promise<PageView[]> {
  const episode = await visible.episode.findUniqueOrThrow({ where: { id: session.episodeId } });
  const shown = {
    number: session.episodeNumber,
    sizes: sizesOf(episode),
    language: session.language,
    textLanguage: session.textLanguage,
    fallback: session.seriesLanguage,
  };
  return loadPageViews(visible, shown, { from: Math.max(1, from), to: session.pageCount });
}
