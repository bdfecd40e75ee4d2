/** The world graph of a reading session. */
import type { WorldGraph } from "#lib/contract.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { focusGraph, fullGraph } from "./graph.ts";

/** All that is known so far, or the part of it that touches the pages on screen. */
export function graphForSession(session: ReadingSession, mode: "focus" | "full"): Promise<WorldGraph> {
  const view = { language: session.textLanguage, fallback: session.seriesLanguage };
  const { currentPage, rightPage, episodeNumber: episode } = session;
  const pages = rightPage === null ? [currentPage] : [currentPage, rightPage];
  return readAt(horizonOfSession(session), (visible) =>
    mode === "full" ? fullGraph(visible, view) : focusGraph(visible, view, { episode, pages }),
  );
}
