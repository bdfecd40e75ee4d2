/** Turning pages: the reader's own claim of where they are, checked against the episode and kept by the server. */
import { edit } from "#lib/db/edit.ts";
import { ProblemError } from "#lib/errors.ts";
import type { ReadingSession } from "./reading-session.ts";

/**
 * Moves a session to a page, or to a spread when `rightPage` is the very next one. Going back narrows at once what may
 * be told; the furthest page only ever grows, however two moves overtake each other.
 * @throws ProblemError `page_out_of_range` with the range that the episode has.
 */
export async function movePosition(
  session: ReadingSession,
  move: { currentPage: number; rightPage?: number | undefined },
): Promise<ReadingSession> {
  const { currentPage } = move;
  const rightPage = move.rightPage ?? null;
  requirePage(currentPage, session.pageCount);
  if (rightPage !== null && rightPage !== currentPage + 1) {
    throw new ProblemError("page_out_of_range", `right_page must be current_page + 1, not ${rightPage}.`);
  }
  if (rightPage !== null) requirePage(rightPage, session.pageCount);
  const reached = rightPage ?? currentPage;
  await edit(async (transaction) => {
    await transaction.readingSession.update({
      where: { id: session.id },
      data: { currentPage, rightPage, updatedAt: new Date() },
    });
    await transaction.readingProgress.updateMany({
      where: { readerId: session.readerId, episodeId: session.episodeId, furthestPage: { lt: reached } },
      data: { furthestPage: reached },
    });
  });
  return { ...session, currentPage, rightPage, furthestPage: Math.max(session.furthestPage, reached) };
}

function requirePage(page: number, pageCount: number): void {
  if (page >= 1 && page <= pageCount) return;
  throw new ProblemError(
    "page_out_of_range",
    `This episode has pages 1 to ${pageCount}; there is no page ${page}.`,
  );
}
