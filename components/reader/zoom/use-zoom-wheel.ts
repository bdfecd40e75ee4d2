/**
 * The wheel over the pages: with Ctrl, which is also how browsers report a pinch on a trackpad, it zooms at the pointer;
 * while zoomed it moves the page. Else it is the browser's.
 */
import { type RefObject, useEffect } from "react";
import { isBrowserZoomed } from "./browser-zoom.ts";
import type { ZoomMoves } from "./use-zoom.ts";
import { panBy, wheelFactor, zoomTo } from "./zoom.ts";

/** What a line is in pixels, where a wheel counts in lines. */
const LINE = 20;

export function useZoomWheel(
  stage: RefObject<HTMLElement | null>,
  isZoomed: boolean,
  { pointOf, change }: ZoomMoves,
): void {
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (isBrowserZoomed() || !(event.ctrlKey || isZoomed)) return;
      event.preventDefault();
      const { x, y } = pixelsOf(event, element);
      const point = pointOf(event);
      change((zoom, scene) =>
        event.ctrlKey
          ? zoomTo(zoom, point, zoom.scale * wheelFactor(y), scene)
          : panBy(zoom, { x: -x, y: -y }, scene),
      );
    };
    // React listens passively to the wheel, and a passive listener cannot keep the browser from zooming the site.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [stage, isZoomed, pointOf, change]);
}

function pixelsOf({ deltaX, deltaY, deltaMode }: WheelEvent, stage: HTMLElement): { x: number; y: number } {
  const unit = [1, LINE, stage.clientHeight][deltaMode] ?? 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
