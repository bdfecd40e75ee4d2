/**
 * How closely the pages are looked at. Only what is shown changes, never what is laid out: the book inside does not
 * notice. Hides how zooming and the scrolling of a page higher than its stage give way to each other.
 */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { NO_ZOOM, type Point, panBy, type Scene, stepFrom, type Zoom, zoomTo } from "./zoom.ts";

export type ZoomMoves = {
  /** Where a pointer is on the stage. */
  pointOf(pointer: { readonly clientX: number; readonly clientY: number }): Point;
  /** Any change at all, at once: from the present zoom to the next. */
  change(next: (zoom: Zoom, scene: Scene) => Zoom): void;
  /** One step in or out, about the middle of the stage. */
  step(direction: "in" | "out"): void;
  /** Zooms to a scale about a point of the stage, its middle unless told. */
  glideTo(scale: number, about?: Point): void;
  /** Moves by shares of the stage. */
  look(x: number, y: number): void;
  /** 100 %, from the page's top. */
  reset(): void;
};

export type ZoomState = {
  readonly zoom: Zoom;
  readonly isZoomed: boolean;
  /** Whether the last change was one step, to be seen on its way. */
  readonly isGliding: boolean;
  /** Whether anything was ever zoomed here, so that there is something to say. */
  readonly isUsed: boolean;
  readonly moves: ZoomMoves;
};

const AT_REST = { zoom: NO_ZOOM, isGliding: false, isUsed: false };

/** `stage` is what pages are looked at through, `page` the page or spread on it. */
export function useZoom(
  stage: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
): ZoomState {
  const [{ zoom, isGliding, isUsed }, setState] = useState(AT_REST);
  const isZoomed = zoom.scale > 1;

  const apply = useCallback(
    (glides: boolean, next: (zoom: Zoom, scene: Scene) => Zoom) => {
      const [outer, inner] = [stage.current, page.current];
      if (outer === null || inner === null) return;
      const scene = measureScene(outer, inner);
      // Unzoomed, a page higher than its stage is moved by scrolling; that is where a zoom begins.
      const scrolled: Zoom = { ...NO_ZOOM, y: -outer.scrollTop };
      setState((before) => {
        const isAtRest = before.zoom.scale === 1;
        const after = next(isAtRest ? scrolled : before.zoom, scene);
        return isAtRest && after.scale === 1 ? before : { zoom: after, isGliding: glides, isUsed: true };
      });
    },
    [stage, page],
  );
  const moves = useMemo(() => zoomMoves(stage, apply, () => setState(atRest)), [stage, apply]);

  const wasZoomed = useRef(false);
  useLayoutEffect(() => {
    if (stage.current && wasZoomed.current !== isZoomed) stage.current.scrollTop = isZoomed ? 0 : -zoom.y;
    wasZoomed.current = isZoomed;
  }, [stage, isZoomed, zoom.y]);
  return { zoom, isZoomed, isGliding, isUsed, moves };
}

function zoomMoves(
  stage: RefObject<HTMLElement | null>,
  apply: (glides: boolean, next: (zoom: Zoom, scene: Scene) => Zoom) => void,
  reset: () => void,
): ZoomMoves {
  return {
    pointOf: ({ clientX, clientY }) => {
      const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {};
      return { x: clientX - left, y: clientY - top };
    },
    change: (next) => apply(false, next),
    step: (direction) =>
      apply(true, (zoom, scene) => zoomTo(zoom, middleOf(scene), stepFrom(zoom.scale, direction), scene)),
    glideTo: (scale, about) =>
      apply(true, (zoom, scene) => zoomTo(zoom, about ?? middleOf(scene), scale, scene)),
    look: (x, y) =>
      apply(true, (zoom, scene) =>
        panBy(zoom, { x: -x * scene.stage.width, y: -y * scene.stage.height }, scene),
      ),
    reset,
  };
}

function atRest<State extends { readonly zoom: Zoom; readonly isUsed: boolean }>(before: State) {
  return before.zoom.scale === 1 ? before : { ...AT_REST, isUsed: before.isUsed };
}

function middleOf({ stage }: Scene): Point {
  return { x: stage.width / 2, y: stage.height / 2 };
}

/** Layout only, which no zoom changes. */
function measureScene(stage: HTMLElement, page: HTMLElement): Scene {
  return {
    stage: { width: stage.clientWidth, height: stage.clientHeight },
    page: { left: page.offsetLeft, top: page.offsetTop, width: page.offsetWidth, height: page.offsetHeight },
  };
}
