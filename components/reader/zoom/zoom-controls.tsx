/** Zoom by button: out, back to 100 %, in. */
import type { ReactNode } from "react";
import { nameScale, stepFrom } from "./zoom.ts";
import styles from "./zoom-controls.module.css";

type ZoomControlsProps = {
  readonly scale: number;
  readonly onStep: (direction: "in" | "out") => void;
  readonly onReset: () => void;
};

export function ZoomControls({ scale, onStep, onReset }: ZoomControlsProps) {
  return (
    <fieldset className={styles["controls"]}>
      <legend className="visually-hidden">Zoom</legend>
      <StepButton name="Zoom out" isSpent={stepFrom(scale, "out") === scale} onClick={() => onStep("out")}>
        <path d="M5 12h14" />
      </StepButton>
      <button type="button" className={styles["scale"]} onClick={onReset}>
        <span className="visually-hidden">Reset zoom, now </span>
        {nameScale(scale)}
      </button>
      <StepButton name="Zoom in" isSpent={stepFrom(scale, "in") === scale} onClick={() => onStep("in")}>
        <path d="M5 12h14M12 5v14" />
      </StepButton>
    </fieldset>
  );
}

type StepButtonProps = {
  readonly name: string;
  /** Whether it can do nothing more. It stays a button all the same: disabled, it would drop the focus. */
  readonly isSpent: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function StepButton({ name, isSpent, onClick, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles["step"]}
      aria-label={name}
      aria-disabled={isSpent}
      onClick={isSpent ? undefined : onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
