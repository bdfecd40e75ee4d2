/**
 * A page whose picture is not on this machine, set in type from its words, like a page of an old story book. What a
 * reader without network sees, so it is made to be read, not to apologise.
 */
import { useRef } from "react";
import type { PageText } from "#lib/contract.ts";
import { typeScale } from "./type-scale.ts";
import styles from "./typeset-page.module.css";
import { useIsScrollable } from "./use-is-scrollable.ts";

type TypesetPageProps = {
  readonly pageNumber: number;
  readonly text: PageText;
  /** The panel that a citation led to, if any. */
  readonly litPanel: number | null;
};

export function TypesetPage({ pageNumber, text, litPanel }: TypesetPageProps) {
  const sheet = useRef<HTMLElement>(null);
  const isScrollable = useIsScrollable(sheet);
  return (
    <div className={styles["paper"]} style={{ "--type-scale": typeScale(text) }}>
      <article
        ref={sheet}
        className={styles["sheet"]}
        aria-label={`Page ${pageNumber}, told in words`}
        tabIndex={isScrollable ? 0 : undefined}
      >
        <header className={styles["head"]}>
          <Flourish />
          {text.gist ? (
            <h2 className={styles["gist"]} lang={text.language}>
              {text.gist}
            </h2>
          ) : null}
        </header>
        {text.panels.length > 0 ? (
          <ol className={styles["panels"]} lang={text.language}>
            {text.panels.map((panel) => (
              <PanelInWords key={panel.panel} panel={panel} isLit={panel.panel === litPanel} />
            ))}
          </ol>
        ) : (
          <p className={styles["shows"]} lang={text.language}>
            {text.alt}
          </p>
        )}
        <footer className={styles["foot"]}>
          <p>The art of this page is not on this machine yet.</p>
          <p className={styles["number"]} aria-hidden="true">
            {pageNumber}
          </p>
        </footer>
      </article>
    </div>
  );
}

type PanelInWordsProps = { readonly panel: PageText["panels"][number]; readonly isLit: boolean };

function PanelInWords({ panel, isLit }: PanelInWordsProps) {
  return (
    <li className={styles["panel"]} data-light={isLit ? "on" : undefined}>
      <p className={styles["shows"]}>{panel.shows}</p>
      {panel.says.length > 0 ? (
        <ul className={styles["says"]}>
          {panel.says.map((line) => (
            <li key={`${line.who}: ${line.gist}`}>
              {line.who && !line.gist.includes(line.who) ? <b>{line.who}</b> : null} {line.gist}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Flourish() {
  return (
    <svg className={styles["flourish"]} viewBox="0 0 160 16" aria-hidden="true">
      <path d="M2 8h54M104 8h54M56 8q6-7 12 0M104 8q-6-7-12 0" />
      <path d="M80 1l2 5 5 2-5 2-2 5-2-5-5-2 5-2z" />
    </svg>
  );
}
