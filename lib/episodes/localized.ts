/** What is told in several languages, in one of them: the text, and which language it turned out to be. */
import { textByLanguageSchema } from "#lib/text.ts";
import { tagOf } from "./language-names.ts";

export type Localized = { text: string; language: string };

/** The text in the wanted language, else in the fallback, else in whatever there is, with its BCP 47 tag. */
export function localize(stored: unknown, wanted: string, fallback: string): Localized {
  const texts = textByLanguageSchema.parse(stored);
  const language = [wanted, fallback].find((code) => texts[code] !== undefined) ?? Object.keys(texts)[0];
  return { text: texts[language ?? fallback] ?? "", language: tagOf(language ?? fallback) };
}

/** The language of a series' words for a reader who wants `language`: that, where every page is written in it. */
export function textLanguageOf(
  series: { language: string; textLanguages: readonly string[] },
  language: string,
): string {
  return series.textLanguages.includes(language) ? language : series.language;
}
