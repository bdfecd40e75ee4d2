/** Reading sessions for tests that need many positions and no rows. */
import { randomUUID } from "node:crypto";
import { edit } from "#lib/db/edit.ts";
import { loadSession, type ReadingSession } from "#lib/sessions/reading-session.ts";

/** A stored session in each episode of a series, in episode order. */
export async function openSessionsIn(series: string): Promise<ReadingSession[]> {
  const ids = await edit(async (transaction) => {
    const episodes = await transaction.episode.findMany({
      where: { series: { slug: series } },
      orderBy: { number: "asc" },
    });
    const readerId = randomUUID();
    await transaction.reader.create({ data: { id: readerId } });
    const sessions = episodes.map((episode) => ({ id: randomUUID(), readerId, episodeId: episode.id }));
    await transaction.readingSession.createMany({ data: sessions });
    return sessions.map(({ id }) => id);
  });
  return Promise.all(ids.map(loadSession));
}

/** The session as it is with every single page, and then every spread, on screen. */
export function atEveryPosition(session: ReadingSession): ReadingSession[] {
  const pages = Array.from({ length: session.pageCount }, (_, index) => index + 1);
  const at = (currentPage: number, rightPage: number | null) => ({
    ...session,
    currentPage,
    rightPage,
    furthestPage: session.pageCount,
  });
  const spreads = pages.filter((page) => page % 2 === 1 && page < session.pageCount);
  return [...pages.map((page) => at(page, null)), ...spreads.map((page) => at(page, page + 1))];
}
