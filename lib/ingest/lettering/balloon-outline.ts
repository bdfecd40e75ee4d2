/** The shapes that balloons are cut in. Each holds the boxes of its lines; its irregularities hang on `seed` alone. */
import {
  type Box,
  between,
  boxAround,
  cornersOf,
  curve,
  distance,
  grow,
  lengthOf,
  type Outline,
  type Point,
  placeAt,
  sidesOf,
} from "./geometry.ts";
import type { BubbleKind } from "./style.ts";
import { ellipse, hug, oval } from "./superellipse.ts";

/** What a shape is cut around: padded boxes about a middle, on a page of so many units per design unit. */
export type Cut = { center: Point; boxes: readonly Box[]; unit: number; seed: number };

/** The outline of a balloon without its tail, clockwise. */
export function outlineFor(kind: BubbleKind, cut: Cut): Outline {
  if (kind === "caption") return strip(cut);
  if (kind === "sound") return rectangle(cut.boxes);
  const soft = oval(cut.center, hug(cut.center, cut.boxes));
  if (kind === "thought") return cloud(soft, cut);
  return kind === "shout" ? star(soft, cut) : soft;
}

/** The bubbles that lead from a thought to whoever thinks it, from large to small and never touching. */
export function thoughtTrail(from: Point, to: Point, unit: number): Outline[] {
  const length = distance(from, to);
  const radii = [17, 12, 7].map((radius) => radius * unit).slice(length < 80 * unit ? 1 : 0);
  const taken = radii.reduce((sum, radius) => sum + 2 * radius, 0);
  const gap = Math.max(4 * unit, (length - taken) / radii.length);
  let way = 0;
  return radii.map((radius) => {
    way += gap + radius;
    const center = between(from, to, way / length);
    way += radius;
    return ellipse(center, { a: radius * 1.1, b: radius * 0.92 });
  });
}

function rectangle(boxes: readonly Box[]): Outline {
  return cornersOf(boxAround(boxes.flatMap(cornersOf)));
}

/** A strip as scissors cut it: corners a little out of square, long sides in a few straight snips. */
function strip({ center: middle, boxes, unit, seed }: Cut): Outline {
  const random = randomFrom(seed);
  const sides = sidesOf(rectangle(boxes));
  return sides.flatMap(([start, end]) => {
    const snips = Math.max(1, Math.round(distance(start, end) / (190 * unit)));
    return Array.from({ length: snips }, (_, index) => {
      const place = between(start, end, (index + (index === 0 ? 0 : 0.3 * (random() - 0.5))) / snips);
      const out = (index === 0 ? 7 : 3) * unit * random();
      return [
        place[0] + Math.sign(place[0] - middle[0]) * out,
        place[1] + Math.sign(place[1] - middle[1]) * out,
      ] satisfies Point;
    });
  });
}

/** Bulges side by side, none quite like the next. */
function cloud(soft: Outline, { unit, seed }: Cut): Outline {
  const random = randomFrom(seed);
  const count = Math.max(7, Math.round(lengthOf(soft) / (82 * unit)));
  const shares = unevenShares(count, random, 0.28);
  return shares.flatMap((share, index) => {
    const start = placeOn(soft, share);
    const end = placeOn(soft, shares[index + 1] ?? (shares[0] ?? 0) + 1);
    return bulge(start, end);
  });
}

function bulge(start: Point, end: Point): Point[] {
  const [mx, my] = between(start, end, 0.5);
  const [dx, dy] = [(end[0] - start[0]) / 2, (end[1] - start[1]) / 2];
  return Array.from({ length: 14 }, (_, index) => {
    const angle = (index / 14) * Math.PI;
    const [along, out] = [-Math.cos(angle), 0.72 * Math.sin(angle)];
    return [mx + along * dx + out * dy, my + along * dy - out * dx];
  });
}

/** Rays with hollow flanks, long and short by turns. */
function star(soft: Outline, { center, unit, seed }: Cut): Outline {
  const random = randomFrom(seed);
  const count = 2 * Math.max(6, Math.round(lengthOf(soft) / (128 * unit)));
  const shares = unevenShares(count, random, 0.24);
  const radii = growRadii(soft, center, 7 * unit);
  const ring = oval(center, radii);
  return shares.flatMap((share, index) => {
    const next = shares[index + 1] ?? (shares[0] ?? 0) + 1;
    const [valley, root, end] = [
      placeOn(ring, share),
      placeOn(ring, (share + next) / 2),
      placeOn(ring, next),
    ];
    const reach = (index % 2 === 0 ? 40 : 22) * unit * (0.85 + 0.35 * random());
    const tip = outwards(center, radii, root, reach);
    // Just outside the chord, so that the flank is hollow and yet never cuts into the oval.
    const [before, after] = [valley, end].map((foot) =>
      outwards(center, radii, between(foot, root, 0.66), 3 * unit),
    );
    return [...curve(valley, before ?? root, tip, 8), ...curve(tip, after ?? root, end, 8)];
  });
}

/** `by` further out from a place on an oval: between straight from its middle and square to its edge. */
function outwards([x, y]: Point, { a, b }: { a: number; b: number }, place: Point, by: number): Point {
  const radial: Point = [place[0] - x, place[1] - y];
  const normal: Point = [radial[0] / a ** 2, radial[1] / b ** 2];
  const [r, n] = [Math.hypot(...radial) || 1, Math.hypot(...normal) || 1];
  const way: Point = [radial[0] / r + normal[0] / n, radial[1] / r + normal[1] / n];
  const length = Math.hypot(...way) || 1;
  return [place[0] + (way[0] / length) * by, place[1] + (way[1] / length) * by];
}

function growRadii(outline: Outline, [x, y]: Point, by: number): { a: number; b: number } {
  const { right, bottom } = grow(boxAround(outline), by);
  return { a: right - x, b: bottom - y };
}

/** Shares of the way round, ascending from 0, each step up to `by` longer or shorter than even. */
function unevenShares(count: number, random: () => number, by: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + by * (random() - 0.5)) / count).map((share) =>
    Math.max(0, share),
  );
}

function placeOn(outline: Outline, share: number): Point {
  return placeAt(outline, share * lengthOf(outline));
}

/** Numbers from 0 to 1 that only look random (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
