/** What pages are looked at through: a frame of known size, and a lens in it that enlarges and moves all that it holds. */
import type { ReactNode, RefObject } from "react";
import type { Fit } from "../views/fit.ts";
import { useBrowserZoomed } from "./browser-zoom.ts";
import type { ZoomState } from "./use-zoom.ts";
import type { PointerHandlers } from "./use-zoom-hands.ts";
import { nameScale } from "./zoom.ts";
import styles from "./zoom-stage.module.css";

type ZoomStageProps = {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly zoom: ZoomState;
  readonly fit: Fit;
  /** The name by which stylesheets may ask for the stage's size. */
  readonly name: string;
  /** Width over height of a page. */
  readonly aspect: number;
  /** Whether what it holds has stepped back behind something else. */
  readonly isDimmed: boolean;
  readonly gestures: PointerHandlers;
  readonly children: ReactNode;
};

export function ZoomStage(props: ZoomStageProps) {
  const { stage, zoom, fit, name, aspect, isDimmed, gestures, children } = props;
  const { scale, x, y } = zoom.zoom;
  return (
    <div
      ref={stage}
      className={styles["stage"]}
      style={{ "--page-aspect": aspect, containerName: name }}
      data-fit={fit}
      data-zoomed={zoom.isZoomed}
      data-browser-zoomed={useBrowserZoomed()}
      data-dimmed={isDimmed}
      {...gestures}
    >
      <div
        className={styles["lens"]}
        style={zoom.isZoomed ? { transform: `translate(${x}px, ${y}px) scale(${scale})` } : undefined}
        data-glides={zoom.isGliding}
      >
        {children}
      </div>
      <p role="status" className="visually-hidden">
        {zoom.isUsed ? `Zoom ${nameScale(scale)}` : ""}
      </p>
    </div>
  );
}
