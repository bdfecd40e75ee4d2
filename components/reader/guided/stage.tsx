/** Where one panel of a page fills the view and the rest steps back. Without a picture, the panel's words are set large. */
import { useRef, useState } from "react";
import type { PageView, Picture } from "#lib/contract.ts";
import { useLitPanel } from "../light/lit-panel.ts";
import { placeOf } from "../light/panel-light.tsx";
import { BlankPage } from "../page/blank-page.tsx";
import { PagePicture, sourceSet } from "../page/page-picture.tsx";
import { aimAt, type Shot, type Size, widen, widestShot } from "./camera.ts";
import styles from "./guided-view.module.css";
import { PanelCard } from "./panel-card.tsx";
import type { Step } from "./steps.ts";
import { useStageSize } from "./use-stage-size.ts";

/** Before the stage is measured: a whole page in it. */
const WHOLE_SIZES = "(min-width: 960px) min(calc(100vw - 420px), 62vh), min(100vw, 62vh)";

type StageProps = {
  readonly step: Step;
  readonly view: PageView | null;
  /** The page after it, as far as the server has handed it out: its picture is fetched, not shown. */
  readonly ahead: PageView | null;
};

export function Stage({ step, view, ahead }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  const picture = view?.image && view.image.url !== brokenUrl ? view.image : null;
  return (
    <div ref={stage} className={styles["stage"]} data-page={step.page} data-panel={step.panel}>
      {view && picture ? (
        <StagePicture
          key={step.page}
          step={step}
          view={view}
          picture={picture}
          size={size}
          onBroken={() => setBrokenUrl(picture.url)}
        />
      ) : view?.text ? (
        <PanelCard key={`${step.page}.${step.panel}`} step={step} text={view.text} />
      ) : (
        <div className={styles["blank"]}>
          <BlankPage pageNumber={step.page} />
        </div>
      )}
      {ahead?.image ? (
        <img hidden alt="" sizes={sizesFor(ahead, ahead.image, size)} srcSet={sourceSet(ahead.image)} />
      ) : null}
    </div>
  );
}

type StagePictureProps = {
  readonly step: Step;
  readonly view: PageView;
  readonly picture: Picture;
  readonly size: Size | null;
  readonly onBroken: () => void;
};

function StagePicture({ step, view, picture, size, onBroken }: StagePictureProps) {
  const aspect = view.width / view.height;
  const box = picture.panel_boxes[step.panel - 1] ?? null;
  const isLit = useLitPanel(step.page)?.panel === step.panel && box !== null;
  const moving = useMoving(step, size);
  return (
    <div
      className={styles["page"]}
      style={{
        "--page-aspect": aspect,
        transform: size ? transformOf(aimAt(size, aspect, box, widestFile(picture))) : undefined,
      }}
      data-moving={moving}
    >
      <PagePicture
        picture={picture}
        width={view.width}
        height={view.height}
        alt=""
        sizes={sizesFor(view, picture, size)}
        isOnScreen
        onBroken={onBroken}
      />
      <div
        className={styles["mask"]}
        style={placeOf(box ? widen(box) : [0, 0, 1, 1])}
        data-dims={box !== null}
        data-light={isLit ? "on" : undefined}
      />
    </div>
  );
}

/** Whether the present shot differs from the one before by a step: a stage that changes its size takes its page along. */
function useMoving(step: Step, size: Size | null): boolean {
  const [shown, setShown] = useState({ step, size, isMoving: false });
  if (shown.size !== size) setShown({ step, size, isMoving: false });
  else if (shown.step.panel !== step.panel) setShown({ step, size, isMoving: true });
  return shown.isMoving;
}

function transformOf({ x, y, scale }: Shot): string {
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

/** One file for all of a page's shots, good enough for the closest. */
function sizesFor({ width, height }: PageView, picture: Picture, stage: Size | null): string {
  if (stage === null) return WHOLE_SIZES;
  return `${widestShot(stage, width / height, picture.panel_boxes, widestFile(picture))}px`;
}

function widestFile({ sources }: Picture): number {
  return Math.max(1, ...sources.map(({ width }) => width));
}
