"use client";
/** The languages one can read in, each by its own name: a native select, so that every keyboard and voice knows it. */
import { useId } from "react";
import { GlobeIcon } from "#components/ui/icons.tsx";
import type { LanguageChoice } from "#lib/episodes/language-names.ts";
import styles from "./language-menu.module.css";
import { useLanguageChoice } from "./use-language-choice.ts";

export type LanguageMenuProps = {
  readonly choices: readonly LanguageChoice[];
  /** The tag of what is shown now. */
  readonly current: string;
  readonly switchTo: (tag: string) => Promise<void>;
  readonly isDisabled?: boolean;
};

/** Nothing at all where there is nothing to choose. */
export function LanguageMenu({ choices, current, switchTo, isDisabled = false }: LanguageMenuProps) {
  const field = useId();
  const { shown, isDone, failure, choose, dismiss } = useLanguageChoice(current, switchTo);
  if (choices.length < 2) return null;
  const chosen = choices.find(({ tag }) => tag === shown);
  return (
    <div className={styles["menu"]}>
      <label htmlFor={field} className={styles["label"]}>
        <GlobeIcon />
        <span className="visually-hidden">Language</span>
      </label>
      <select
        id={field}
        className={styles["select"]}
        lang={shown}
        value={shown}
        disabled={isDisabled}
        onChange={(event) => choose(event.target.value)}
        onBlur={dismiss}
      >
        {choices.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p role="status" className={failure === null ? "visually-hidden" : styles["failure"]}>
        {failure === null ? null : `The language could not be changed. ${failure}`}
        {isDone && chosen ? `Now in ${chosen.english_name}.` : null}
      </p>
    </div>
  );
}
