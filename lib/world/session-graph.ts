/** The world graph of a reading session. */
import type { WorldGraph } from "#lib/contract.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { focusGraph, fullGraph } from "./graph.ts";

/** All that is known so far, or the part of it that touches the pages on screen. */
export async function graphForSession(session: ReadingSession, mode: "focus" | "full"): Promise<WorldGraph> {
  const view = { language: session.textLanguage, fallback: session.seriesLanguage };
  const { currentPage, rightPage, episodeNumber: episode } = session;
  const pages = rightPage === null ? [currentPage] : [currentPage, rightPage];
  const graph = await readAt(horizonOfSession(session), (visible) =>
    (mode === "full" ? fullGraph : focusGraph)(visible, view, { episode, pages }),
  );
  return {
    language: tagOf(session.textLanguage),
    at: { episode, page: rightPage ?? currentPage },
    ...graph,
  };
}
