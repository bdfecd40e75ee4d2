/** Texts that exist in several languages. */
import { z } from "zod";

/** One text per language code. */
export const textByLanguageSchema = z.record(z.string(), z.string());
export type TextByLanguage = z.infer<typeof textByLanguageSchema>;

/** The text in the wanted language, else in the fallback, else in whatever there is; never fails for want of one. */
export function inLanguage(text: TextByLanguage, wanted: string, fallback: string): string {
  return text[wanted] ?? text[fallback] ?? Object.values(text)[0] ?? "";
}
