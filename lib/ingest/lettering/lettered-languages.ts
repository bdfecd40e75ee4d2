/** In which languages an episode's pictures can be lettered. */
import type { EpisodeFile, LocalizedText, SeriesFile } from "#lib/ingest/content/schema.ts";

type Pages = Pick<EpisodeFile, "pages">;
type Languages = Pick<SeriesFile, "language" | "languages">;

/** The series' languages that every balloon of the episode has words in; always the series' own. */
export function letteredLanguages(episode: Pages, { language: own, languages }: Languages): string[] {
  const texts = episode.pages.flatMap(({ panels }) =>
    panels.flatMap(({ says }) => says.flatMap(({ bubble }) => (bubble === undefined ? [] : [bubble.text]))),
  );
  return languages.filter(
    (language) => language === own || texts.every((text) => isWrittenIn(text, language, own)),
  );
}

/** A bare text is in the series' own language. */
export function isWrittenIn(text: LocalizedText, language: string, own: string): boolean {
  return typeof text === "string" ? language === own : text[language] !== undefined;
}
