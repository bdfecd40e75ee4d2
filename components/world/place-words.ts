/** Where along its line each relation's words stand, so that they lie neither on a face nor on each other. Pure. */
import type { Places, Point } from "./arrange.ts";
import { AVATAR_RADIUS, type Curve, pointOn } from "./curve.ts";

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Words = { readonly id: string; readonly curve: Curve; readonly lines: readonly string[] };

/** Along the line, the middle first. */
const STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** Of a letter and a line, in pixels, as in the stylesheet. */
const LETTER = 6.4;
const LINE = 18;
const PADDING = 18;
/** Under a face, for the first line of a name. */
const NAME = 24;

/** The middle of each one's words; those that come first in the list choose first. */
export function placeWords(words: readonly Words[], places: Places): ReadonlyMap<string, Point> {
  const taken = [...places.values()].map(faceAt);
  const found = new Map<string, Point>();
  for (const { id, curve, lines } of words) {
    const width = Math.max(...lines.map((line) => line.length)) * LETTER + PADDING;
    const height = lines.length * LINE;
    const stops = STOPS.map((stop) => pointOn(curve, stop)).map((point) => ({
      point,
      overlap: overlapWith(boxAt(point, width, height), taken),
    }));
    const [best] = stops.toSorted((a, b) => a.overlap - b.overlap);
    if (best === undefined) continue;
    found.set(id, best.point);
    taken.push(boxAt(best.point, width, height));
  }
  return found;
}

function faceAt({ x, y }: Point): Box {
  const bottom = y + AVATAR_RADIUS + NAME;
  return { left: x - AVATAR_RADIUS, right: x + AVATAR_RADIUS, top: y - AVATAR_RADIUS, bottom };
}

function boxAt({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlapWith(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return width > 0 && height > 0 ? sum + width * height : sum;
  }, 0);
}
