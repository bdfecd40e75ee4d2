/** The balloons of a page in one language, out of the page as its editor wrote it. */
import type { LocalizedText, PageEntry } from "#lib/ingest/content/schema.ts";
import { inLanguage } from "#lib/text.ts";
import type { Bubble } from "./lay-out.ts";

/** All balloons in reading order; a text that is not in `language` is taken in `fallback`. */
export function bubblesOfPage(page: Pick<PageEntry, "panels">, language: string, fallback: string): Bubble[] {
  return page.panels.flatMap(({ says }) =>
    says.flatMap(({ bubble }) =>
      bubble === undefined ? [] : [{ ...bubble, text: textIn(bubble.text, language, fallback) }],
    ),
  );
}

function textIn(text: LocalizedText, language: string, fallback: string): string {
  return typeof text === "string" ? text : inLanguage(text, language, fallback);
}
