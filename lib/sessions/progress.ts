/** How far a reader has come in every episode they opened, and where they were last. */
import { edit } from "#lib/db/edit.ts";

export type EpisodeProgress = { furthestPage: number; lastPage: number; sessionId: string | null };

/**
 * By episode slug, the one they read last first; empty for a reader who is not known. Whose sessions in an episode were
 * all purged goes on at the furthest page.
 */
export async function readingProgress(readerId: string): Promise<ReadonlyMap<string, EpisodeProgress>> {
  const { reached, sessions } = await edit(async (transaction) => ({
    reached: await transaction.readingProgress.findMany({
      where: { readerId },
      include: { ofEpisode: { select: { slug: true } } },
    }),
    sessions: await transaction.readingSession.findMany({
      where: { readerId },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      distinct: ["episodeId"],
    }),
  }));
  const recency = new Map(sessions.map(({ episodeId }, index) => [episodeId, index]));
  const rankOf = (episodeId: string) => recency.get(episodeId) ?? sessions.length;
  return new Map(
    reached
      .toSorted((a, b) => rankOf(a.episodeId) - rankOf(b.episodeId))
      .map(({ ofEpisode, episodeId, furthestPage }) => {
        const latest = sessions.find((session) => session.episodeId === episodeId);
        return [
          ofEpisode.slug,
          { furthestPage, lastPage: latest?.currentPage ?? furthestPage, sessionId: latest?.id ?? null },
        ];
      }),
  );
}
