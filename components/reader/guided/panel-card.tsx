/** A panel of which there are only words here, set like a card of an old story; panel 0 tells the page. */
import type { PageText } from "#lib/contract.ts";
import { useLitPanel } from "../light/lit-panel.ts";
import { SpokenLines } from "../page/panel-words.tsx";
import { scriptOf } from "../page/script.ts";
import styles from "./panel-card.module.css";
import type { Step } from "./steps.ts";

type PanelCardProps = { readonly step: Step; readonly text: PageText };

export function PanelCard({ step, text }: PanelCardProps) {
  const isLit = useLitPanel(step.page)?.panel === step.panel;
  const shown = scriptOf(text).panels.find(({ panel }) => panel === step.panel);
  return (
    <article
      className={styles["card"]}
      aria-label={shown ? `Panel ${step.panel}, told in words` : `Page ${step.page}, told in words`}
      data-light={isLit ? "on" : undefined}
    >
      <p className={styles["number"]} aria-hidden="true">
        {shown ? step.panel : `Page ${step.page}`}
      </p>
      <p className={styles["shows"]} lang={text.language}>
        {shown ? shown.shows : text.gist || text.alt}
      </p>
      {shown && shown.lines.length > 0 ? (
        <p className={styles["lines"]}>
          <SpokenLines lines={shown.lines} />
        </p>
      ) : null}
      <p className={styles["foot"]}>The art of this page is not on this machine yet.</p>
    </article>
  );
}
