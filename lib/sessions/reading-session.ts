/**
 * A reading session: where one reader is in one episode, and the conversation that goes with it. Its id is
 * unguessable and alone opens its own routes. This module loads it and says what it may see.
 */
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import { textLanguageOf } from "#lib/episodes/localized.ts";
import { ProblemError } from "#lib/errors.ts";
import { type Horizon, horizonOf } from "#lib/spoiler/horizon.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";

export type ReadingSession = Readonly<{
  id: string;
  readerId: string;
  seriesId: string;
  episodeId: string;
  episodeSlug: string;
  episodeNumber: number;
  pageCount: number;
  currentPage: number;
  rightPage: number | null;
  furthestPage: number;
  /** The language the reader asked for; art and titles follow it. */
  language: string;
  /** The language of the words: the reader's where the series is written in it, else the series' own. */
  textLanguage: string;
  seriesLanguage: string;
  /** Whose vectors the series' passages carry. */
  embeddingModel: string | null;
  titles: Readonly<{ series: string; episode: string }>;
}>;

/**
 * Loads a session by the id in an address.
 * @throws ProblemError `invalid_request` for what is no id, `not_found` for an unknown one.
 */
export async function loadSession(id: string): Promise<ReadingSession> {
  if (!z.uuid().safeParse(id).success) {
    throw new ProblemError("invalid_request", "That is not a session id.");
  }
  const row = await edit((transaction) =>
    transaction.readingSession.findUnique({
      where: { id },
      include: {
        reader: { include: { progress: true } },
        ofEpisode: { include: { series: true } },
      },
    }),
  );
  if (row === null) throw new ProblemError("not_found", "This reading session is not known here any more.");
  const progress = row.reader.progress.find(({ episodeId }) => episodeId === row.episodeId);
  const { series } = row.ofEpisode;
  const { language } = row.reader;
  const title = (titles: unknown) =>
    inLanguage(textByLanguageSchema.parse(titles), language, series.language);
  return {
    id: row.id,
    readerId: row.readerId,
    seriesId: row.ofEpisode.seriesId,
    episodeId: row.episodeId,
    episodeSlug: row.ofEpisode.slug,
    episodeNumber: row.ofEpisode.number,
    pageCount: row.ofEpisode.pageCount,
    currentPage: row.currentPage,
    rightPage: row.rightPage,
    furthestPage: Math.max(progress?.furthestPage ?? 1, row.rightPage ?? row.currentPage),
    language,
    textLanguage: textLanguageOf(series, language),
    seriesLanguage: series.language,
    embeddingModel: series.embeddingModel,
    titles: { series: title(series.title), episode: title(row.ofEpisode.titles) },
  };
}

/** What the session may see. `spread: false` narrows a spread to its left page. */
export function horizonOfSession(
  session: ReadingSession,
  options: { spread?: boolean | undefined } = {},
): Horizon {
  const { seriesId, episodeNumber, currentPage, rightPage, furthestPage, id } = session;
  return horizonOf(
    { seriesId, episode: episodeNumber, currentPage, rightPage, furthestPage, sessionId: id },
    options,
  );
}
