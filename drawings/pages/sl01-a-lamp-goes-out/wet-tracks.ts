/** The three-toed prints, wet and catching the light: blunt toes and a heel, so that they cannot be taken for birds. */
import { palette } from "../../kit/palette.ts";
import { ink, print, radial } from "../../kit/paper.ts";
import { ellipse, tube } from "../../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shares } from "../../sets/layers.ts";

const WET = mix(palette.deep, palette.ink, 0.62);
const TOES: readonly (readonly Point[])[] = [
  [
    [0, 2],
    [0, -80],
  ],
  [
    [-3, 0],
    [-48, -52],
  ],
  [
    [3, 0],
    [48, -52],
  ],
];
const OUTLINE = [
  ...TOES.map((toe) => tube(toe, 18, 9)),
  tube(
    [
      [0, 2],
      [0, 26],
    ],
    14,
    9,
  ),
  ellipse(0, 1, 13, 12),
].join("");
const GLEAMS = "M-4 -26V-70M-17 -22L-42 -50M12 -18L38 -48M-3 8V22";

export type Track = {
  /** Where the heel is. */
  at: Point;
  /** At 1 a print is about 110 units long on a floor seen from above. */
  size: number;
  /** Which way it goes: degrees clockwise from away from us. */
  turn?: number;
  /** How flat the ground lies to the eye. */
  flat?: number;
  /** How strongly a light is mirrored in it, 0 to 1. */
  shine?: number;
  strength?: number;
};

/** One print on the ground. */
export function track({ at, size, turn = 0, flat = 0.56, shine = 0.6, strength = 0.72 }: Track): Drawing {
  const mark = stack(
    `<g transform="translate(0 5)">${faint(0.35 + shine * 0.3, print(OUTLINE, palette.lamp))}</g>`,
    print(OUTLINE, WET),
    shine === 0 ? "" : ink(GLEAMS, palette.glow, 3.4, shine),
  );
  return faint(
    strength,
    place(
      `<g transform="scale(${round(size, 3)} ${round(size * flat, 3)}) rotate(${round(turn)})">${mark}</g>`,
      {
        x: at[0],
        y: at[1],
      },
    ),
  );
}

/** Prints, left and right by turns, along a line of places from the nearest to the farthest. */
export function tracksAlong(
  line: readonly Point[],
  { near, far, flat = 0.5, shine = 0.3 }: { near: number; far: number; flat?: number; shine?: number },
): Drawing {
  const steps = line.map((at, index): Drawing => {
    const next = line[index + 1] ?? at;
    const before = line[index - 1] ?? at;
    const size = near * (far / near) ** (index / (line.length - 1));
    const turn = (Math.atan2((next[0] - before[0]) * flat, before[1] - next[1]) * 180) / Math.PI;
    const aside = (index % 2 === 0 ? -1 : 1) * 30 * size;
    return track({ at: [at[0] + aside, at[1]], size, turn, flat, shine, strength: 0.8 });
  });
  return stack(...steps.toReversed());
}

/** Places from one point to another, closer together as they go away; `bow` bends the way sideways. */
export function way(from: Point, to: Point, count: number, bow = 0): readonly Point[] {
  return shares(count, true).map((share): Point => {
    const along = 1 - (1 - share) ** 1.9;
    return [
      from[0] + (to[0] - from[0]) * along + Math.sin(along * Math.PI) * bow,
      from[1] + (to[1] - from[1]) * along,
    ];
  });
}

/** A wet place about a print, dark in the middle. */
export function dampness([x, y]: Point, half: number): Drawing {
  const { define, fill } = radial([0, 0], half, [
    [0, WET, 0.5],
    [0.6, WET, 0.26],
    [1, WET, 0],
  ]);
  return `${define}<g transform="translate(${round(x)} ${round(y)}) scale(1 0.34)">${print(ellipse(0, 0, half), fill)}</g>`;
}
