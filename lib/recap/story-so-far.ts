/** The story so far: the line that each page comes to, from the first page of the series to the last on screen. */
import type { Recap } from "#lib/contract-recap.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import { localize } from "#lib/episodes/localized.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";

/** The recap of a session, at the pages it has on screen. Costs one short read and no model. */
export async function storySoFar(session: ReadingSession): Promise<Recap> {
  const { seriesId, language, textLanguage, seriesLanguage } = session;
  const [pages, episodes] = await readAt(horizonOfSession(session), async (visible) => [
    await visible.page.findMany({
      orderBy: [{ episode: "asc" }, { page: "asc" }],
      select: { episode: true, page: true, gist: true },
    }),
    await visible.episode.findMany({
      where: { seriesId, number: { lte: session.episodeNumber } },
      orderBy: { number: "asc" },
      select: { slug: true, number: true, titles: true },
    }),
  ]);
  const gistOf = (stored: unknown) =>
    inLanguage(textByLanguageSchema.parse(stored), textLanguage, seriesLanguage);
  return {
    language: tagOf(textLanguage),
    episodes: episodes.map(({ slug, number, titles }) => {
      const title = localize(titles, language, seriesLanguage);
      return {
        episode_slug: slug,
        episode_number: number,
        title: title.text,
        title_language: title.language,
        pages: pages
          .filter(({ episode }) => episode === number)
          .map(({ page, gist }) => ({ page, gist: gistOf(gist) })),
      };
    }),
  };
}
