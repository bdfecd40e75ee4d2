/** Lights one panel of a picture: an outline around it, dusk over the rest. Lies on the picture, whatever its margins. */
import type { CSSProperties } from "react";
import type { Box } from "../guided/camera.ts";
import styles from "./panel-light.module.css";

type PanelLightProps = {
  readonly box: Box;
  /** Width over height of the picture, which may leave room beside it in its frame. */
  readonly aspect: number;
};

export function PanelLight({ box, aspect }: PanelLightProps) {
  return (
    <div className={styles["layer"]} aria-hidden="true">
      <div className={styles["picture"]} style={{ "--page-aspect": aspect }}>
        <div className={styles["panel"]} style={placeOf(box)} data-light="on" />
      </div>
    </div>
  );
}

/** A box of a page as a place within it. */
export function placeOf([left, top, width, height]: Box): CSSProperties {
  const percent = (share: number) => `${share * 100}%`;
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) };
}
