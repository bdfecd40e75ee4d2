/** The quiet word for a reader who sees another language than the one they chose. Pure. */
import type { PageView } from "#lib/contract.ts";
import type { LanguageChoice } from "#lib/episodes/language-names.ts";

/** The languages of one episode for one reader. */
export type ReaderLanguages = {
  /** What the reader chose, here or elsewhere. */
  readonly wanted: LanguageChoice;
  /** What the series can be read in. */
  readonly choices: readonly LanguageChoice[];
  /** What its words are in for this reader, the companion's included, by tag. */
  readonly text: string;
};

/** The tag of the choice that is in force in this series. */
export function languageInForce({ wanted, choices, text }: ReaderLanguages): string {
  return choices.some(({ tag }) => tag === wanted.tag) ? wanted.tag : text;
}

/**
 * Says which of the pages on screen are not in the chosen language, else that the companion is not; `null` when all of
 * it is as chosen. `onScreen` holds what is known of the pages on screen.
 */
export function explainLanguage(languages: ReaderLanguages, onScreen: readonly PageView[]): string | null {
  const { wanted, text } = languages;
  const nameOf = (tag: string) => languages.choices.find((choice) => choice.tag === tag)?.english_name ?? tag;
  const foreign = onScreen.filter((page) => page.image && page.image.language !== wanted.tag);
  const [letteredIn] = foreign.flatMap(({ image }) => (image ? [image.language] : []));
  if (letteredIn !== undefined) {
    const pages = namePagesShown(foreign, onScreen);
    return `${pages} no ${wanted.english_name} lettering yet: shown in ${nameOf(letteredIn)}.`;
  }
  if (text === wanted.tag) return null;
  const isTold = onScreen.some(({ image, text: words }) => image === null && words !== null);
  return isTold
    ? `There is no ${wanted.english_name} text here yet: told in ${nameOf(text)}.`
    : `Your companion has no ${wanted.english_name} text here yet: it answers in ${nameOf(text)}.`;
}

function namePagesShown(foreign: readonly PageView[], onScreen: readonly PageView[]): string {
  const [first] = foreign;
  if (foreign.length > 1) return "These pages have";
  return onScreen.length > 1 && first ? `Page ${first.page_number} has` : "This page has";
}
