/** Opening a reading session, at page 1, for a reader who may be new. */
import { randomUUID } from "node:crypto";
import { edit } from "#lib/db/edit.ts";
import { ProblemError } from "#lib/errors.ts";

/**
 * Opens a session in an episode. A reader id that is not known (a cookie that outlived its row) makes a new reader, who
 * keeps the language they came with.
 * @throws ProblemError `not_found` for an unknown episode.
 */
export async function openSession(options: {
  episodeSlug: string;
  readerId: string | null;
  /** Of a new reader; English unless said. */
  language?: string;
}): Promise<{ sessionId: string; readerId: string; currentPage: number }> {
  const sessionId = randomUUID();
  return edit(async (transaction) => {
    const episode = await transaction.episode.findUnique({ where: { slug: options.episodeSlug } });
    if (episode === null) throw new ProblemError("not_found", `Episode '${options.episodeSlug}' not found`);
    const readerId = options.readerId ?? randomUUID();
    await transaction.reader.createMany({
      data: { id: readerId, ...(options.language !== undefined && { language: options.language }) },
      skipDuplicates: true,
    });
    await transaction.readingSession.create({ data: { id: sessionId, readerId, episodeId: episode.id } });
    await transaction.readingProgress.createMany({
      data: { readerId, episodeId: episode.id, furthestPage: 1 },
      skipDuplicates: true,
    });
    return { sessionId, readerId, currentPage: 1 };
  });
}
