/** The buttons under the pages, and how far along one is. The same in every way to read. */
import type { ReactNode } from "react";
import { Chevron } from "#components/ui/icons.tsx";
import type { Direction } from "./flipbook/turning.ts";
import styles from "./page-controls.module.css";

type PageControlsProps = {
  /** What a turn leads to. */
  readonly unit: "page" | "panel";
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  /** From 0 to 1. */
  readonly progress: number;
  readonly onTurn: (direction: Direction) => void;
  /** Said between the buttons, over the track. */
  readonly children?: ReactNode;
};

export function PageControls({ unit, canGoBack, canGoOn, progress, onTurn, children }: PageControlsProps) {
  const name = <span className="visually-hidden"> {unit}</span>;
  return (
    <div className={styles["controls"]}>
      <button
        type="button"
        className={styles["turn"]}
        disabled={!canGoBack}
        onClick={() => onTurn("previous")}
      >
        <Chevron direction="left" /> Previous{name}
      </button>
      <div className={styles["middle"]}>
        {children}
        <span className={styles["track"]} style={{ "--progress": `${progress * 100}%` }} aria-hidden="true" />
      </div>
      <button type="button" className={styles["turn"]} disabled={!canGoOn} onClick={() => onTurn("next")}>
        Next{name} <Chevron direction="right" />
      </button>
    </div>
  );
}
