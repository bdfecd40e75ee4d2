/** Says quietly that a page is not in the chosen language. Its line is kept free, so that the book never jumps. */
import { explainLanguage, type ReaderLanguages } from "./explain-language.ts";
import styles from "./language-notice.module.css";
import type { PageMap } from "./page-map.ts";
import type { Position } from "./position.ts";

type LanguageNoticeProps = {
  readonly languages: ReaderLanguages;
  readonly pages: PageMap;
  readonly position: Position;
};

/** Nothing, not even the line, where every page is sure to be in the chosen language: the series' own. */
export function LanguageNotice({ languages, pages, position }: LanguageNoticeProps) {
  const onScreen = [position.page, position.rightPage].flatMap((page) => pages.get(page ?? 0) ?? []);
  const sentence = explainLanguage(languages, onScreen);
  if (languages.choices[0]?.tag === languages.wanted.tag) return null;
  return (
    <p role="status" className={styles["notice"]}>
      {sentence}
    </p>
  );
}
