/** What one can change while reading, at the end of the header: the way to read, the language, the screen; and help. */
import type { RefObject } from "react";
import { LanguageMenu } from "#components/language/language-menu.tsx";
import { languageInForce, type ReaderLanguages } from "./explain-language.ts";
import { FullscreenButton } from "./fullscreen/fullscreen-button.tsx";
import { HelpButton } from "./help/help-button.tsx";
import styles from "./reader-header.module.css";
import type { WayToRead } from "./views/use-way-to-read.ts";
import { ViewMenu } from "./views/view-menu.tsx";

type HeaderToolsProps = {
  readonly languages: ReaderLanguages;
  /** `null` while the language cannot be changed. */
  readonly switchLanguage: ((tag: string) => Promise<void>) | null;
  readonly wayToRead: WayToRead;
  /** Called with the place where the present way to read may put its tools. */
  readonly onToolsSlot: (slot: HTMLElement | null) => void;
  /** What fills the screen. */
  readonly screen: RefObject<HTMLElement | null>;
  readonly focusPages: () => void;
};

export function HeaderTools(props: HeaderToolsProps) {
  const { languages, switchLanguage, wayToRead, onToolsSlot, screen, focusPages } = props;
  return (
    <>
      <ViewMenu way={wayToRead} onDone={focusPages} onSlot={onToolsSlot} />
      <div className={styles["language"]}>
        <LanguageMenu
          choices={languages.choices}
          current={languageInForce(languages)}
          switchTo={switchLanguage ?? (async () => {})}
          isDisabled={switchLanguage === null}
        />
      </div>
      <FullscreenButton target={screen} onFocusLost={focusPages} />
      <HelpButton view={wayToRead.view} />
    </>
  );
}
