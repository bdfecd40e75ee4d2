/**
 * The arithmetic of looking closely at a page: how it is scaled and moved, and how far it may be moved. Lengths are
 * pixels, points count from the stage's top left. Pure.
 */

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** What lies at `p` while nothing is zoomed is shown at `scale * p + (x, y)`. */
export type Zoom = Point & { readonly scale: number };

/** The stage that pages are looked at through, and where on it the page or spread lies while nothing is zoomed. */
export type Scene = {
  readonly stage: Size;
  readonly page: Size & { readonly left: number; readonly top: number };
};

export const NO_ZOOM: Zoom = { scale: 1, x: 0, y: 0 };
/** What keys and buttons step through. */
export const ZOOM_STEPS: readonly number[] = [1, 1.5, 2, 3, 4];
export const CLOSEST = 4;
/** What a double click zooms to. */
export const CLOSE = 2;
/** So near to 1 a page that is getting smaller is taken to be whole again. */
const NEARLY_WHOLE = 1.03;

/** Zooms to `scale`, between 1 and `CLOSEST`, so that what is shown at `point` stays there as far as the bounds allow. */
export function zoomTo(zoom: Zoom, point: Point, scale: number, scene: Scene): Zoom {
  const isNearlyWhole = scale < zoom.scale && scale < NEARLY_WHOLE;
  const next = isNearlyWhole ? 1 : Math.min(CLOSEST, Math.max(1, scale));
  const ratio = next / zoom.scale;
  const x = point.x - (point.x - zoom.x) * ratio;
  const y = point.y - (point.y - zoom.y) * ratio;
  return keepInside({ scale: next, x, y }, scene);
}

/** Moves the page by some pixels, within its bounds. */
export function panBy(zoom: Zoom, { x, y }: Point, scene: Scene): Zoom {
  return keepInside({ ...zoom, x: zoom.x + x, y: zoom.y + y }, scene);
}

/** Bounds a zoom: a page larger than the stage leaves no gap beside it, a smaller one lies in the middle. */
export function keepInside({ scale, x, y }: Zoom, { stage, page }: Scene): Zoom {
  return {
    scale,
    x: settle(x, stage.width, page.left * scale, page.width * scale),
    y: settle(y, stage.height, page.top * scale, page.height * scale),
  };
}

function settle(offset: number, room: number, start: number, length: number): number {
  if (length <= room) return (room - length) / 2 - start;
  return Math.min(-start, Math.max(room - length - start, offset));
}

/** The next of the steps beyond a scale; the last of them where there is none. */
export function stepFrom(scale: number, direction: "in" | "out"): number {
  if (direction === "in") return ZOOM_STEPS.find((step) => step > scale) ?? CLOSEST;
  return ZOOM_STEPS.findLast((step) => step < scale) ?? 1;
}

/** The factor that a turn of the wheel zooms by: gentle with a trackpad's many small turns, bounded for a wheel's notch. */
export function wheelFactor(deltaY: number): number {
  return Math.exp(-Math.min(25, Math.max(-25, deltaY)) / 100);
}

/** "150 %". */
export function nameScale(scale: number): string {
  return `${Math.round(scale * 100)} %`;
}
