/** One page as text: a heading for the page and for each panel, what is shown, and who says what. */
import { useId } from "react";
import type { PageText } from "#lib/contract.ts";
import { useLitPanel } from "../light/lit-panel.ts";
import { SpokenLines } from "../page/panel-words.tsx";
import { type ScriptLine, type ScriptPanel, scriptOf } from "../page/script.ts";
import styles from "./transcript-page.module.css";

type TranscriptPageProps = {
  readonly pageNumber: number;
  readonly pageCount: number;
  /** `null` until the page's words are here. */
  readonly text: PageText | null;
};

export function TranscriptPage({ pageNumber, pageCount, text }: TranscriptPageProps) {
  const heading = useId();
  return (
    <article className={styles["page"]} aria-labelledby={heading} aria-busy={text === null}>
      <h2 id={heading} tabIndex={-1} className={styles["heading"]}>
        Page {pageNumber} <span className={styles["of"]}>of {pageCount}</span>
      </h2>
      {text ? <Words pageNumber={pageNumber} text={text} /> : <p>The words of this page are on their way.</p>}
    </article>
  );
}

function Words({ pageNumber, text }: { readonly pageNumber: number; readonly text: PageText }) {
  const { panels, elsewhere } = scriptOf(text);
  const lit = useLitPanel(pageNumber);
  return (
    <>
      {text.gist ? (
        <p className={styles["gist"]} lang={text.language}>
          {text.gist}
        </p>
      ) : null}
      {panels.map((panel) => (
        <Panel key={panel.panel} panel={panel} language={text.language} isLit={lit?.panel === panel.panel} />
      ))}
      {panels.length === 0 ? <p lang={text.language}>{text.alt}</p> : null}
      {elsewhere.length > 0 ? <Elsewhere lines={elsewhere} /> : null}
    </>
  );
}

type PanelProps = { readonly panel: ScriptPanel; readonly language: string; readonly isLit: boolean };

function Panel({ panel, language, isLit }: PanelProps) {
  const heading = useId();
  return (
    <section className={styles["panel"]} aria-labelledby={heading} data-light={isLit ? "on" : undefined}>
      <h3 id={heading} tabIndex={-1} data-heading={panel.panel}>
        Panel {panel.panel}
      </h3>
      <p lang={language}>{panel.shows}</p>
      {panel.lines.length > 0 ? (
        <p className={styles["lines"]}>
          <SpokenLines lines={panel.lines} />
        </p>
      ) : null}
    </section>
  );
}

/** What is lettered between or outside the panels. */
function Elsewhere({ lines }: { readonly lines: readonly ScriptLine[] }) {
  const heading = useId();
  return (
    <section className={styles["panel"]} aria-labelledby={heading}>
      <h3 id={heading}>Elsewhere on the page</h3>
      <p className={styles["lines"]}>
        <SpokenLines lines={lines} />
      </p>
    </section>
  );
}
