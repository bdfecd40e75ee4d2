/** Two fingers zoom at their middle and carry the page along; one finger or the mouse moves a zoomed page. */
import { type PointerEvent, useRef } from "react";
import { isBrowserZoomed } from "./browser-zoom.ts";
import type { ZoomMoves } from "./use-zoom.ts";
import { type Point, panBy, zoomTo } from "./zoom.ts";

export type PointerHandlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
};

export function useZoomHands(isZoomed: boolean, { pointOf, change }: ZoomMoves): PointerHandlers {
  const fingers = useRef(new Map<number, Point>());

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    // A first finger, or a mouse: whatever was down before went up unseen.
    if (event.isPrimary) fingers.current.clear();
    if (event.button !== 0 || isBrowserZoomed()) return;
    fingers.current.set(event.pointerId, pointOf(event));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!fingers.current.has(event.pointerId)) return;
    // The button went up where we could not see it.
    if (event.buttons === 0) return onPointerUp(event);
    const [before, alone] = [spanOf(fingers.current), fingers.current.size === 1];
    fingers.current.set(event.pointerId, pointOf(event));
    const after = spanOf(fingers.current);
    if (alone && !isZoomed) return;
    keepPointer(event);
    const way = { x: after.middle.x - before.middle.x, y: after.middle.y - before.middle.y };
    const factor = alone || before.length === 0 ? 1 : after.length / before.length;
    change((zoom, scene) => panBy(zoomTo(zoom, before.middle, zoom.scale * factor, scene), way, scene));
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

/** The middle of all fingers, and how far the first two are apart. */
function spanOf(fingers: ReadonlyMap<number, Point>): { middle: Point; length: number } {
  const [a = { x: 0, y: 0 }, b = a] = fingers.values();
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    length: Math.hypot(a.x - b.x, a.y - b.y),
  };
}

/** A drag goes on outside the stage. The element pressed keeps the pointer, so that all who listen go on hearing it. */
function keepPointer({ target, pointerId }: PointerEvent<HTMLElement>): void {
  if (target instanceof Element && !target.hasPointerCapture(pointerId)) target.setPointerCapture(pointerId);
}
