/** Texts as editors write them, in one language or several, and as the rest of ingest gets them. */
import type { TextByLanguage } from "#lib/text.ts";
import type { LocalizedText } from "./schema.ts";

/** `T` with every localized text in it spelled out by language. */
export type Translated<T> = LocalizedText extends T
  ? TextByLanguage
  : { [Field in keyof T]: Translated<T[Field]> };

/** A text by language: a bare text is in `language`, the series' own. */
export function inEveryLanguage(text: LocalizedText, language: string): TextByLanguage {
  return typeof text === "string" ? { [language]: text } : text;
}
