/** A balloon's tail, cut from the same paper: it becomes part of the outline, so that no line is between. */
import {
  between,
  crossing,
  curve,
  distance,
  lengthOf,
  type Outline,
  type Point,
  placeAt,
  sidesOf,
} from "./geometry.ts";

/** How far a tail's middle is off its straight way, as a share of its length. */
const SWING = 0.11;

/** Where a straight way from inside the outline to `tip` leaves it: how far along the outline, and the place. */
export type Exit = { along: number; place: Point };

/** `null` when the tip is inside. */
export function exitTowards(outline: Outline, center: Point, tip: Point): Exit | null {
  let along = 0;
  let last: (Exit & { share: number }) | null = null;
  for (const side of sidesOf(outline)) {
    const share = crossing([center, tip], side);
    if (share !== null && share > (last?.share ?? -1)) {
      const place = between(center, tip, share);
      last = { share, place, along: along + distance(side[0], place) };
    }
    along += distance(...side);
  }
  return last;
}

/** The outline with a tapered, slightly bent tail that leaves it at `exit`, `width` wide there, and ends at `tip`. */
export function withTail(outline: Outline, exit: Exit, tip: Point, width: number): Outline {
  const kept = cutOut(outline, exit.along, width);
  const first = kept.at(-1) ?? exit.place;
  const last = kept[0] ?? exit.place;
  const bend = bendOf(first, last, tip);
  const controls = [first, last].map((foot): Point => {
    const offset = between(exit.place, foot, 0.42);
    return [bend[0] + offset[0] - exit.place[0], bend[1] + offset[1] - exit.place[1]];
  });
  const [down = bend, up = bend] = controls;
  return [...kept, ...curve(first, down, tip), ...curve(tip, up, last).slice(0, -1)];
}

/** The control point of the tail's middle line: it leaves half square to the edge, half straight, and swings a little. */
function bendOf(first: Point, last: Point, tip: Point): Point {
  const middle = between(first, last, 0.5);
  const length = distance(middle, tip);
  const foot = distance(first, last) || 1;
  // Clockwise, so outwards is to the left of the way from `first` to `last`.
  const outwards: Point = [(last[1] - first[1]) / foot, -(last[0] - first[0]) / foot];
  const straight: Point = [(tip[0] - middle[0]) / length, (tip[1] - middle[1]) / length];
  const swing = SWING * Math.sign(straight[0] || 1);
  return [
    middle[0] + length * (0.22 * outwards[0] + 0.28 * straight[0] - swing * straight[1]),
    middle[1] + length * (0.22 * outwards[1] + 0.28 * straight[1] + swing * straight[0]),
  ];
}

/** The outline without the piece of length `width` around `along`; it starts and ends at the cuts. */
function cutOut(outline: Outline, along: number, width: number): Point[] {
  const from = along + width / 2;
  const to = along - width / 2 + lengthOf(outline);
  const kept: Point[] = [placeAt(outline, from)];
  const sides = sidesOf(outline);
  let at = 0;
  for (const side of [...sides, ...sides]) {
    if (at > from && at < to) kept.push(side[0]);
    at += distance(...side);
  }
  return [...kept, placeAt(outline, to)];
}
