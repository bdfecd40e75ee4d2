/**
 * The jar of flames: a round glass in a net of rope, in which stolen flames swim like goldfish. 130 units high with its
 * cork, 112 wide; origin under its bottom, the rope's loop at JAR_LOOP.
 */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, radial, within } from "../kit/paper.ts";
import { ellipse } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";

/** Where a hand holds the jar by its rope. */
export const JAR_LOOP: Point = [0, -158];

/** Where up to nine flames swim, which way they face, and how large they are. */
const shoal: readonly { x: number; y: number; rotate: number; flip: boolean; scale: number }[] = [
  { x: -4, y: -54, rotate: -10, flip: false, scale: 0.86 },
  { x: 22, y: -80, rotate: -16, flip: true, scale: 0.72 },
  { x: -32, y: -82, rotate: 16, flip: false, scale: 0.66 },
  { x: 22, y: -26, rotate: 12, flip: true, scale: 0.74 },
  { x: -30, y: -28, rotate: -14, flip: false, scale: 0.68 },
  { x: -6, y: -101, rotate: 4, flip: false, scale: 0.5 },
  { x: 42, y: -54, rotate: -52, flip: true, scale: 0.56 },
  { x: -2, y: -10, rotate: 4, flip: true, scale: 0.46 },
  { x: -50, y: -56, rotate: 64, flip: false, scale: 0.46 },
];

const GLASS = soft("-20 -112  20 -112  44 -94  57 -58  48 -22  22 -2  -22 -2  -48 -22  -57 -58  -44 -94");

/** The jar with so many flames in it (0 to 9), in its own light. */
export function jar({ flames = 7, glows = true }: { flames?: number; glows?: boolean } = {}): Drawing {
  const swimming = shoal.slice(0, flames);
  const strength = Math.min(1, 0.35 + flames * 0.09);
  return stack(
    glows && flames > 0 ? glow([0, -56], 190, palette.amber, strength * 0.7) : "",
    water.define,
    cut(GLASS, palette.deep, { edge: palette.mist }),
    within(
      GLASS,
      print(GLASS, flames > 0 ? water.fill : palette.sea, flames > 0 ? 1 : 0.6),
      ...swimming.map((where) => place(flameFish(), where)),
    ),
    net(),
    shine(),
    neckAndLoop(),
  );
}

/** One stolen flame: a goldfish of fire, its head to the left, 44 units long. */
export function flameFish(): Drawing {
  return stack(
    cut(soft("8 0  20 -12  34 -18  28 -6  38 0  27 4  32 17  18 11", 0.85), palette.ember, {
      lift: 0,
      edge: palette.lamp,
    }),
    cut(soft("-4 -9  6 -20  14 -8", 0.9), palette.amber, { lift: 0, edge: "none" }),
    cut(soft("-22 1  -12 -10  4 -11  18 0  4 11  -12 10"), palette.amber, { lift: 0, edge: palette.glow }),
    print(soft("-19 1  -10 -6  2 -6  10 0  0 6  -10 6"), palette.lamp),
    print(soft("-16 1  -9 -3  -1 -2  2 1  -8 5"), palette.glow),
    print(ellipse(-13, -2, 2.2, 2.8), palette.bark),
  );
}

const water = radial([0, -54], 64, [
  [0, palette.lamp, 0.65],
  [0.3, palette.ember, 0.7],
  [0.75, palette.plum, 0.8],
  [1, palette.night, 0.6],
]);

/** Rope in wide diamonds, knotted where it crosses; wide enough that every flame can be counted. */
function net(): Drawing {
  const falling = ["-34 -108  -58 -58  -30 -6", "-12 -112  40 -70  50 -20"];
  const rising = ["34 -108  58 -58  30 -6", "12 -112  -40 -70  -50 -20"];
  const knots: readonly Point[] = [
    [0, -101],
    [-46, -68],
    [46, -68],
  ];
  const girdle = "-56 -40  0 -16  56 -40";
  const ropes = [...falling, ...rising, girdle];
  return within(
    GLASS,
    ...ropes.map((rope) => ink(line(rope), palette.bark, 4, 0.8)),
    ...ropes.map((rope) => ink(line(rope), palette.hareShade, 2)),
    ...knots.map(([x, y]) =>
      stack(print(ellipse(x, y, 4.6), palette.bark), print(ellipse(x - 0.6, y - 0.8, 3), palette.hare)),
    ),
  );
}

function shine(): Drawing {
  return stack(
    ink(line("-44 -38  -48 -62  -36 -90"), "#ffffff", 6, 0.75),
    ink(line("-36 -22  -32 -17"), "#ffffff", 5, 0.7),
    ink(line("46 -44  42 -28  32 -15"), palette.glow, 3.4, 0.6),
    ink(GLASS, palette.mist, 2, 0.7),
  );
}

function neckAndLoop(): Drawing {
  return stack(
    ink(line("-20 -118  -22 -142  0 -160  22 -142  20 -118"), palette.bark, 8),
    ink(line("-20 -118  -22 -142  0 -160  22 -142  20 -118"), palette.hare, 4),
    cut(soft("-16 -132  16 -132  18 -116  -18 -116", 0.4), palette.ochre),
    cut(soft("-27 -120  27 -120  29 -112  25 -106  -25 -106  -29 -112", 0.6), palette.hareShade),
    ink(line("-26 -115  0 -112  26 -115"), palette.hareLight, 2),
    ink(line("-25 -109  0 -106  25 -109"), palette.bark, 1.6, 0.7),
  );
}
