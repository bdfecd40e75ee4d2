/** A deck that goes away from us: where a place on it comes to lie on the panel. Shared by piers, lamps and figures. */
import type { Point } from "../kit/svg.ts";

export type View = {
  width: number;
  height: number;
  /** Where the deck vanishes: on the horizon. */
  vanish: Point;
  /** Where the middle of the deck meets the bottom of the panel; the middle of the panel unless given. */
  foot?: number;
};

/** A place on the deck, and how large things are there. */
export type Spot = { x: number; y: number; scale: number };

/**
 * Where something stands `across` units from the deck's middle, `depth` times as far as the bottom edge of the panel
 * (1 is there, 2 is twice as far and half as large), `up` units above it. Central projection: everything shrinks as 1 / depth.
 */
export function spotAway(
  { width, height, vanish, foot = width / 2 }: View,
  across: number,
  depth: number,
  up = 0,
): Spot {
  const scale = 1 / depth;
  return {
    x: vanish[0] + (foot + across - vanish[0]) * scale,
    y: vanish[1] + (height - up - vanish[1]) * scale,
    scale,
  };
}

/** As `spotAway`, the place alone. */
export function pointAway(view: View, across: number, depth: number, up = 0): Point {
  const { x, y } = spotAway(view, across, depth, up);
  return [x, y];
}
