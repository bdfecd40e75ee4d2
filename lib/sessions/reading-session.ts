/**
 * A reading session: where one reader is in one episode, and the conversation that goes with it. Its id is
 * unguessable and alone opens its own routes. This module loads it and says what it may see.
 */
import { z } from "zod";
import { runStatement, type StatementClient } from "#lib/db/run-statement.ts";
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
  const [row] = rowsSchema.parse(await runStatement(findSession(id)));
  if (row === undefined)
    throw new ProblemError("not_found", "This reading session is not known here any more.");
  const { furthestPage, textLanguages, seriesTitle, episodeTitles, ...session } = row;
  const { language, seriesLanguage, rightPage, currentPage } = session;
  return {
    ...session,
    furthestPage: Math.max(furthestPage ?? 1, rightPage ?? currentPage),
    textLanguage: textLanguageOf({ language: seriesLanguage, textLanguages }, language),
    titles: {
      series: inLanguage(seriesTitle, language, seriesLanguage),
      episode: inLanguage(episodeTitles, language, seriesLanguage),
    },
  };
}

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    readerId: z.string(),
    seriesId: z.string(),
    episodeId: z.string(),
    episodeSlug: z.string(),
    episodeNumber: z.int(),
    pageCount: z.int(),
    currentPage: z.int(),
    rightPage: z.int().nullable(),
    furthestPage: z.int().nullable(),
    language: z.string(),
    seriesLanguage: z.string(),
    textLanguages: z.array(z.string()),
    embeddingModel: z.string().nullable(),
    seriesTitle: textByLanguageSchema,
    episodeTitles: textByLanguageSchema,
  }),
);

/** Every request of a reader begins with this: one statement, where models would need one for each table. */
const findSession = (id: string) => (client: StatementClient) =>
  client.$queryRaw`
  select s.id::text, s.reader_id::text as "readerId", e.series_id::text as "seriesId", e.id::text as "episodeId",
    e.slug as "episodeSlug", e.number as "episodeNumber", e.page_count as "pageCount", s.current_page as "currentPage",
    s.right_page as "rightPage", p.furthest_page as "furthestPage", r.language, w.language as "seriesLanguage",
    w.text_languages as "textLanguages", w.embedding_model as "embeddingModel", w.title as "seriesTitle",
    e.titles as "episodeTitles"
  from reading_sessions s
    join readers r on r.id = s.reader_id
    join episodes e on e.id = s.episode_id
    join series w on w.id = e.series_id
    left join reading_progress p on p.reader_id = s.reader_id and p.episode_id = s.episode_id
  where s.id = ${id}::uuid`;

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
