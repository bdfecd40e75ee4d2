/** What Lanthe strings from house to house: rope bridges, washing, nets. */
import { palette } from "../kit/palette.ts";
import { cut, ink } from "../kit/paper.ts";
import { curve, polygon, sampleCurve } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { chance } from "./chance.ts";

export type Strung = {
  from: Point;
  to: Point;
  scale?: number;
  /** What the hour makes of a colour. */
  dye?: (colour: string) => string;
  seed?: number;
};

function hang(from: Point, to: Point, sag: number): readonly Point[] {
  return [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag], to];
}

/** A bridge of slats on two ropes. */
export function ropeBridge({ from, to, scale = 1, dye = (colour) => colour }: Strung): Drawing {
  const span = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const sag = span * 0.13;
  const deck = hang(from, to, sag);
  const rail = deck.map(([x, y]): Point => [x, y - 26 * scale]);
  const rope = dye(palette.ochre);
  const feet = sampleCurve(deck, Math.max(4, Math.round(span / (18 * scale))));
  const heads = sampleCurve(rail, Math.max(4, Math.round(span / (18 * scale))));
  const ties = feet
    .map(([x, y], index) => `M${round(x)} ${round(y)}L${round(x)} ${round(heads[index]?.[1] ?? y)}`)
    .join("");
  const slats = feet.map(([x, y]) => `M${round(x - 5 * scale)} ${round(y)}h${round(10 * scale)}`).join("");
  return stack(
    ink(ties, mix(rope, palette.ink, 0.35), 1.4 * scale),
    ink(curve(rail), rope, 2.4 * scale),
    ink(curve(deck), rope, 2.4 * scale),
    ink(slats, dye(palette.wood), 5 * scale),
  );
}

/** A line with shirts, stockings and sheets on it. */
export function washingLine({ from, to, scale = 1, dye = (colour) => colour, seed = 1 }: Strung): Drawing {
  const luck = chance(seed + 71);
  const span = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const line = hang(from, to, span * 0.1);
  const pegs = sampleCurve(line, Math.max(2, Math.round(span / (52 * scale)))).slice(1, -1);
  const clothes = pegs.map((peg) => {
    const colour = dye(
      luck.pick([palette.cream, palette.rose, palette.mist, palette.coral, palette.teal, palette.mustard]),
    );
    return cut(garment(peg, 20 * scale * luck.between(0.8, 1.15), luck.whole(0, 2)), colour);
  });
  return stack(ink(curve(line), dye(palette.stone), 1.8 * scale), ...clothes);
}

function garment([x, y]: Point, size: number, kind: number): string {
  const at = (points: readonly Point[]) =>
    polygon(points.map(([px, py]): Point => [x + px * size, y + py * size]));
  if (kind === 0)
    return at([
      [-0.9, 0],
      [-0.3, 0.05],
      [0.3, 0.05],
      [0.9, 0],
      [1.05, 0.5],
      [0.6, 0.6],
      [0.62, 1.5],
      [-0.58, 1.55],
      [-0.6, 0.6],
      [-1.05, 0.52],
    ]);
  if (kind === 1)
    return at([
      [-0.9, 0],
      [0.9, 0.06],
      [0.96, 1.5],
      [0.3, 1.42],
      [-0.4, 1.56],
      [-0.92, 1.44],
    ]);
  return at([
    [-0.4, 0],
    [0.1, 0],
    [0.12, 1.1],
    [0.5, 1.35],
    [0.4, 1.6],
    [-0.28, 1.5],
    [-0.36, 1],
  ]);
}
