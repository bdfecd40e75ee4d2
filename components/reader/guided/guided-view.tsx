/** Guided reading: panel by panel in reading order, by key, tap, swipe or button. Each page begins whole. */
import { type RefObject, useCallback, useRef } from "react";
import { NextEpisodeCard } from "../next-episode-card.tsx";
import { PageControls } from "../page-controls.tsx";
import { commandOf } from "../views/key-bindings.ts";
import type { ReadingViewProps } from "../views/page-navigator.ts";
import { type KeyAction, useViewKeys } from "../views/use-view-keys.ts";
import { GUIDED_BINDINGS } from "./guided-keys.ts";
import styles from "./guided-view.module.css";
import { GuidedWords } from "./guided-words.tsx";
import { Stage } from "./stage.tsx";
import { nameStep, type Step } from "./steps.ts";
import { type GuidedReading, useGuidedSteps } from "./use-guided-steps.ts";
import { useStageGestures } from "./use-stage-gestures.ts";

export function GuidedView(props: ReadingViewProps) {
  const { episode, pages, position, nextEpisode, onTurn, onReady, notice } = props;
  const frame = useRef<HTMLDivElement>(null);
  const pageCount = episode.page_count;
  const reading = useGuidedSteps({ pages, pageCount, position, onTurn, onReady });
  const { step, guide, forward, back } = reading;
  const gestures = useStageGestures(reading);
  useGuidedKeys(frame, reading);
  const view = pages.get(step.page) ?? null;

  return (
    <div ref={frame} className={styles["view"]}>
      <section className={styles["place"]} aria-label={`${episode.title}, panel by panel`} {...gestures}>
        {step.isEnd ? (
          <NextEpisodeCard next={nextEpisode} view="guided" />
        ) : (
          <Stage step={step} view={view} ahead={pages.get(step.page + 1) ?? null} />
        )}
        <GuidedWords
          name={nameStep(step, guide)}
          text={step.isEnd ? null : (view?.text ?? null)}
          panel={step.panel}
        />
      </section>
      <div className={styles["foot"]}>
        {notice}
        <PageControls
          unit="panel"
          canGoBack={reading.canGoBack}
          canGoOn={reading.canGoOn}
          progress={progressOf(step, guide.panelsOn(step.page) ?? 0, pageCount)}
          onTurn={(direction) => (direction === "next" ? forward() : back())}
        >
          <span aria-hidden="true">{counterOf(step, guide.panelsOn(step.page))}</span>
        </PageControls>
      </div>
    </div>
  );
}

function useGuidedKeys(frame: RefObject<HTMLElement | null>, { forward, back }: GuidedReading): void {
  const actionOf = useCallback<KeyAction>(
    (key, isShifted) => {
      const command = commandOf(GUIDED_BINDINGS, key, isShifted);
      return command === null ? null : { forward, back }[command];
    },
    [forward, back],
  );
  useViewKeys(frame, actionOf);
}

function counterOf({ panel, isEnd }: Step, panels: number | null): string {
  if (isEnd) return "The end";
  return panel === 0 ? "Whole page" : `${panel} / ${panels ?? panel}`;
}

function progressOf({ page, panel, isEnd }: Step, panels: number, pageCount: number): number {
  return isEnd ? 1 : (page - 1 + panel / (panels + 1)) / pageCount;
}
