/** Where along its line each relation's words stand, so that they lie neither on a face nor on each other. Pure. */
import type { Places, Point } from "./arrange.ts";
import { AVATAR_RADIUS, type Curve, pointOn } from "./curve.ts";

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };
export type Words = { readonly id: string; readonly curve: Curve; readonly lines: readonly string[] };

/** Along the line, the middle first. */
const STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** Of a letter and a line, in pixels, as in the stylesheet. */
const LETTER = 6.4;
const LINE = 18;
const PADDING = 18;
/** Under a face, for the first line of a name. */
const NAME = 24;

/** How often each may look for a better place, once the others have theirs. */
const PASSES = 3;

/** The middle of each one's words. Those that come first in the list choose first, and all of them may choose again. */
export function placeWords(words: readonly Words[], places: Places): ReadonlyMap<string, Point> {
  const faces = [...places.values()].map(faceAt);
  const sizes = words.map(({ lines }) => ({
    width: Math.max(...lines.map((line) => line.length)) * LETTER + PADDING,
    height: lines.length * LINE,
  }));
  const chosen = new Map<string, Point>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [index, { id, curve }] of words.entries()) {
      const size = sizes[index] ?? { width: 0, height: 0 };
      const others = words.flatMap((other, nth) => {
        const middle = nth === index ? undefined : chosen.get(other.id);
        return middle === undefined ? [] : [boxAt(middle, sizes[nth] ?? size)];
      });
      const taken = [...faces, ...others];
      const stops = STOPS.map((stop) => pointOn(curve, stop)).map((point) => ({
        point,
        overlap: overlapWith(boxAt(point, size), taken),
      }));
      const [best] = stops.toSorted((a, b) => a.overlap - b.overlap);
      if (best !== undefined) chosen.set(id, best.point);
    }
  }
  return chosen;
}

function faceAt({ x, y }: Point): Box {
  const bottom = y + AVATAR_RADIUS + NAME;
  return { left: x - AVATAR_RADIUS, right: x + AVATAR_RADIUS, top: y - AVATAR_RADIUS, bottom };
}

function boxAt({ x, y }: Point, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlapWith(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return width > 0 && height > 0 ? sum + width * height : sum;
  }, 0);
}
