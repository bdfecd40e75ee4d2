/** What of the drawing is in sight: all of it when it changes, and whoever has the focus or is chosen. */
import { getViewportForBounds, useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { WorldMode } from "#components/api/world.ts";
import { type EntityNode, NODE_SIZE } from "./graph-parts.ts";

/** All of it, yet nobody larger than life. */
export const FIT = { padding: 0.08, minZoom: 0.3, maxZoom: 1 };
/** Milliseconds. */
const MOVE = 350;

type SightOptions = {
  readonly ground: RefObject<HTMLElement | null>;
  readonly mode: WorldMode;
  readonly nodes: readonly EntityNode[];
  /** The slug of whoever is chosen. */
  readonly chosen: string | null;
  readonly isCalm: boolean;
};

/** @returns what brings somebody into sight, by id, and moves nothing when they are. */
export function useSight({ ground, mode, nodes, chosen, isCalm }: SightOptions): (id: string) => void {
  const { setViewport, getViewport, setCenter } = useReactFlow();
  const duration = isCalm ? 0 : MOVE;
  const latest = useRef(nodes);
  useEffect(() => {
    latest.current = nodes;
  }, [nodes]);

  const areInSight = useCallback(
    (some: readonly EntityNode[]) => {
      const { x, y, zoom } = getViewport();
      const { left, top, right, bottom } = boxOf(some);
      const { clientWidth = 0, clientHeight = 0 } = ground.current ?? {};
      const isIn = left * zoom + x >= 0 && top * zoom + y >= 0;
      return isIn && right * zoom + x <= clientWidth && bottom * zoom + y <= clientHeight;
    },
    [getViewport, ground],
  );
  const show = useCallback(
    (some: readonly EntityNode[]) => {
      const { left, top, right, bottom } = boxOf(some);
      const bounds = { x: left, y: top, width: right - left, height: bottom - top };
      // The library hears of a new size later than this.
      const { clientWidth = 0, clientHeight = 0 } = ground.current ?? {};
      const { minZoom, maxZoom, padding } = FIT;
      const sight = getViewportForBounds(bounds, clientWidth, clientHeight, minZoom, maxZoom, padding);
      void setViewport(sight, { duration });
    },
    [setViewport, ground, duration],
  );

  const everybody = [mode, ...nodes.map(({ id }) => id)].join(" ");
  const fitted = useRef(everybody);
  useEffect(() => {
    if (fitted.current === everybody) return;
    fitted.current = everybody;
    show(latest.current);
  }, [everybody, show]);

  useEffect(() => {
    if (chosen === null) return;
    // Those related to the chosen are all that is not faded. The card beside takes its room in this frame.
    const near = latest.current.filter(({ data }) => !data.isFaded);
    if (near.length > 0 && near.length < latest.current.length && !areInSight(near)) show(near);
  }, [chosen, areInSight, show]);

  return useCallback(
    (id: string) => {
      const node = latest.current.find((one) => one.id === id);
      if (node === undefined || areInSight([node])) return;
      const { zoom } = getViewport();
      const { x, y } = node.position;
      void setCenter(x + NODE_SIZE.width / 2, y + NODE_SIZE.height / 2, { zoom, duration });
    },
    [areInSight, getViewport, setCenter, duration],
  );
}

function boxOf(nodes: readonly EntityNode[]) {
  const xs = nodes.map(({ position }) => position.x);
  const ys = nodes.map(({ position }) => position.y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs) + NODE_SIZE.width,
    bottom: Math.max(...ys) + NODE_SIZE.height,
  };
}
