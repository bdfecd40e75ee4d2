/** Texts that exist in several languages: one shape for all of them, and one rule for a language that is missing. */
import type { LocalizedText } from "./schema.ts";

/** A text by language code. */
export type Translations = Record<string, string>;

/** `T` with every localized text in it spelled out by language. */
export type Translated<T> = LocalizedText extends T
  ? Translations
  : { [Field in keyof T]: Translated<T[Field]> };

/** A text by language: a bare text is in `language`, the series' own. */
export function inEveryLanguage(text: LocalizedText, language: string): Translations {
  return typeof text === "string" ? { [language]: text } : text;
}

/**
 * The text as a reader of `language` gets it: in that language, else in `fallback` (the series' own).
 * @throws Error when it exists in neither, which checked content rules out.
 */
export function localize(text: Translations, language: string, fallback: string): string {
  const found = text[language] ?? text[fallback];
  if (found === undefined) throw new Error(`a text has neither ${language} nor ${fallback}`);
  return found;
}
