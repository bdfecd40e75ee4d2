/** Rocks and weed of the shore. */
import { palette } from "../kit/palette.ts";
import { cut, print, within } from "../kit/paper.ts";
import { blob, polygon } from "../kit/shape.ts";
import { type Drawing, type Point, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { chance } from "./chance.ts";
import { faint, shares } from "./layers.ts";

export type RockOptions = { time?: Time; distance?: number; seed?: number; colour?: string };

/** One rock, `width` wide and about `height` high, its foot at the origin, lit from the upper left. */
export function rock(width: number, height: number, options: RockOptions = {}): Drawing {
  const { time = "night", distance = 0, seed = 1, colour = palette.slate } = options;
  const luck = chance(seed * 7 + 3);
  const half = width / 2;
  const peak = luck.between(-0.3, 0.25) * half;
  const points: readonly Point[] = [
    [-half, 0],
    [-half * luck.between(0.78, 0.95), -height * luck.between(0.25, 0.45)],
    [-half * luck.between(0.4, 0.6) + peak * 0.3, -height * luck.between(0.62, 0.85)],
    [peak, -height],
    [half * 0.42, -height * luck.between(0.6, 0.85)],
    [half * luck.between(0.75, 0.9), -height * luck.between(0.22, 0.42)],
    [half, 0],
    [0, height * 0.08],
  ];
  const outline = blob(points, 0.42);
  const stone = dyed(colour, time, distance);
  return stack(
    cut(outline, mix(stone, palette.ink, 0.28), { edge: palette.mist }),
    within(
      outline,
      print(
        polygon([
          [-half, 20],
          [-half, -height * 1.1],
          [peak, -height * 1.1],
          [peak + half * 0.1, -height * 0.5],
          [-half * 0.2, -height * 0.2],
          [-half * 0.3, 20],
        ]),
        mix(stone, palette.fog, 0.14),
      ),
      faint(
        0.35,
        print(
          polygon([
            [half * 0.3, 20],
            [half * 0.5, -height * 0.6],
            [half, -height],
            [half, 20],
          ]),
          palette.ink,
        ),
      ),
      faint(
        0.4,
        print(
          polygon([
            [-half, 10],
            [half, 10],
            [half, -height * 0.1],
            [0, -height * 0.16],
            [-half, -height * 0.08],
          ]),
          mix(palette.moss, palette.ink, 0.5),
        ),
      ),
    ),
  );
}

/** A heap of rocks, `width` wide, its foot along the origin's level, highest in the middle. */
export function rocks(width: number, height: number, options: RockOptions = {}): Drawing {
  const { seed = 1 } = options;
  const luck = chance(seed * 11 + 1);
  const count = Math.max(3, Math.round(width / (height * 0.8)));
  const placed = shares(count, true).map((share, index) => {
    const middle = 1 - Math.abs(share - 0.5) * 1.5;
    const size = height * (0.35 + 0.65 * middle) * luck.between(0.75, 1.1);
    const x = (share - 0.5) * width * 0.86;
    return {
      size,
      drawing: `<g transform="translate(${Math.round(x)} ${Math.round(luck.between(0, height * 0.1))})">${rock(size * luck.between(1.2, 1.8), size, { ...options, seed: seed + index })}</g>`,
    };
  });
  return stack(...placed.toSorted((a, b) => b.size - a.size).map(({ drawing }) => drawing));
}

/** A clump of stranded weed, about `size` wide, lying at the origin. */
export function seaweed(size: number, { time = "night", seed = 1 }: RockOptions = {}): Drawing {
  const luck = chance(seed * 5 + 2);
  const colour = mix(dyed(palette.bottle, time), palette.bark, 0.45);
  const fronds = shares(8).map((share) => {
    const way = share * 2 - 0.88;
    const reach = way * size * luck.between(0.45, 0.62);
    const lift = size * luck.between(0.02, 0.09);
    const thick = size * luck.between(0.035, 0.06);
    const frond = blob(
      [
        [-reach * 0.1, thick],
        [reach * 0.3, -lift],
        [reach * 0.65, thick * 0.4 - lift * 0.4],
        [reach, thick],
        [reach * 0.6, thick * 1.8],
        [reach * 0.28, thick * 1.2],
      ],
      0.9,
    );
    const tone = mix(colour, dyed(palette.moss, time), luck.between(0, 0.45));
    return cut(frond, tone, { edge: palette.moss });
  });
  return stack(...fronds);
}
