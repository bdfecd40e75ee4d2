/** Hands on the stage: one turns pages, two look closer, and so does the wheel. */
import type { PointerEvent, RefObject } from "react";
import type { ZoomState } from "../zoom/use-zoom.ts";
import { type PointerHandlers, useZoomHands } from "../zoom/use-zoom-hands.ts";
import { useZoomWheel } from "../zoom/use-zoom-wheel.ts";
import { CLOSE } from "../zoom/zoom.ts";
import { zoneAt } from "./tap-zones.ts";
import { type PageGestureOptions, usePageGestures } from "./use-page-gestures.ts";

type StageGestureOptions = Pick<PageGestureOptions, "book" | "page" | "box" | "onTurn"> & {
  readonly stage: RefObject<HTMLElement | null>;
  readonly zoom: ZoomState;
};

export function useStageGestures({ stage, zoom, ...options }: StageGestureOptions): PointerHandlers {
  const { isZoomed, moves } = zoom;
  const looking = useZoomHands(isZoomed, moves);
  const turning = usePageGestures({
    ...options,
    isZoomed,
    onDoubleTap: (event) => moves.glideTo(isZoomed ? 1 : CLOSE, moves.pointOf(event)),
  });
  useZoomWheel(stage, isZoomed, moves);
  return {
    onPointerDown: (event) => {
      looking.onPointerDown(event);
      turning.onPointerDown(event);
    },
    onPointerMove: (event) => {
      looking.onPointerMove(event);
      turning.onPointerMove(event);
      if (event.buttons === 0) showZone(options.box.current, event);
    },
    onPointerUp: (event) => {
      looking.onPointerUp(event);
      turning.onPointerUp(event);
    },
    onPointerCancel: (event) => {
      looking.onPointerCancel(event);
      turning.onPointerCancel(event);
    },
  };
}

/** Lets the stylesheet choose the cursor: a hand where a press would turn. */
function showZone(box: HTMLElement | null, { clientX }: PointerEvent<HTMLElement>): void {
  if (box === null) return;
  const { left, width } = box.getBoundingClientRect();
  const zone = zoneAt(clientX - left, width);
  if (box.dataset["zone"] !== zone) box.dataset["zone"] = zone;
}
