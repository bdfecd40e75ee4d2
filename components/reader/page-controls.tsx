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
  /** What else can be done with what is on screen; at the end of the bar, on wide screens. */
  readonly tools?: ReactNode;
  /** A link that takes the place of Next, where the way on leads elsewhere. */
  readonly onward?: ReactNode;
};

export function PageControls(props: PageControlsProps) {
  const { unit, canGoBack, canGoOn, progress, onTurn, children, tools, onward } = props;
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
      {onward ? (
        <div className={styles["onward"]}>{onward}</div>
      ) : (
        <button
          type="button"
          className={styles["turn"]}
          data-turn="next"
          disabled={!canGoOn}
          onClick={() => onTurn("next")}
        >
          Next{name} <Chevron direction="right" />
        </button>
      )}
      {tools ? <div className={styles["tools"]}>{tools}</div> : null}
    </div>
  );
}
