/** Two questions one might ask next, each in the colour of the mode it is asked in. */

import { OpenBookIcon, ShelfIcon } from "#components/ui/icons.tsx";
import type { Mode, Suggestion } from "#lib/contract.ts";
import styles from "./suggestion-chips.module.css";

type SuggestionChipsProps = {
  readonly suggestions: readonly Suggestion[];
  /** What they are worded in, where that is known. */
  readonly language: string | null;
  readonly disabled: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
};

export function SuggestionChips({ suggestions, language, disabled, onAsk }: SuggestionChipsProps) {
  return (
    <fieldset className={styles["chips"]}>
      <legend className="visually-hidden">Suggested questions</legend>
      {suggestions.map(({ mode, text }) => (
        <button
          key={`${mode} ${text}`}
          type="button"
          className={mode === "page" ? styles["page"] : styles["wiki"]}
          disabled={disabled}
          title={mode === "page" ? "Ask about this page" : "Ask the wiki"}
          onClick={() => onAsk(mode, text)}
        >
          {mode === "page" ? <OpenBookIcon /> : <ShelfIcon />}
          <span lang={language ?? undefined}>{text}</span>
        </button>
      ))}
    </fieldset>
  );
}
