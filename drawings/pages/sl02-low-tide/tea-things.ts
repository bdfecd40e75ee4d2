/** The keeper's tea things: pot, poured tea, saucer, cups on hooks, and the bench by her stove. */
import { palette } from "../../kit/palette.ts";
import { cut, ink, print, within } from "../../kit/paper.ts";
import { blob, curve, ellipse, rectangle, tube } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shining } from "../../sets/layers.ts";

/** Where tea leaves the pot, and where its foot is, from the grip of its handle. */
export const POT_SPOUT: Point = [164, -36];
export const POT_FOOT: Point = [76, 56];

/** A blue pot held by its handle at the origin, its spout to the right. */
export function teapot(): Drawing {
  const clay = palette.sea;
  const belly = blob(
    [
      [76, -50],
      [120, -30],
      [134, 8],
      [116, 44],
      [76, 54],
      [36, 44],
      [18, 8],
      [32, -30],
    ],
    0.95,
  );
  return stack(
    ink("M26 -22C-12 -44 -22 26 30 32", mix(clay, palette.ink, 0.3), 13),
    ink("M24 -22C-8 -38 -16 20 28 29", mix(clay, palette.fog, 0.3), 3, 0.7),
    cut(
      tube(
        [
          [118, 20],
          [142, 6],
          [150, -22],
          [164, -38],
        ],
        34,
        13,
      ),
      clay,
      { edge: palette.lamp },
    ),
    cut(belly, clay, { edge: palette.lamp }),
    within(
      belly,
      print(ellipse(76, 58, 70, 36), mix(clay, palette.ink, 0.45), 0.7),
      ink(
        curve([
          [10, 0],
          [44, 12],
          [76, 2],
          [108, 12],
          [142, 0],
        ]),
        palette.cream,
        6,
        0.9,
      ),
      print(ellipse(48, -18, 10, 18), palette.mist, 0.5),
    ),
    cut(ellipse(76, -49, 34, 9), mix(clay, palette.fog, 0.16), { edge: palette.lamp }),
    cut(ellipse(76, -62, 10), palette.brass, { edge: palette.glow }),
    cut(rectangle(46, 48, 60, 9, 4), mix(clay, palette.ink, 0.4), { lift: 0 }),
  );
}

/** A thread of tea falling from one point to another below it. */
export function pouring([x, y]: Point, [tx, ty]: Point): Drawing {
  const path: readonly Point[] = [
    [x, y],
    [x + (tx - x) * 0.6, y + 16],
    [tx, y + (ty - y) * 0.4],
    [tx, ty],
  ];
  return stack(
    print(tube(path, 11, 6), palette.ochre),
    ink(curve(path), palette.lamp, 2.4, 0.9),
    print(ellipse(tx, ty, 15, 4), palette.lamp, 0.9),
  );
}

/** Steam in soft ribbons from a point, `high` units up, drifting sideways by `drift`. */
export function steam([x, y]: Point, high: number, drift = 0, strength = 0.4): Drawing {
  const ribbon = (shift: number, share: number, width: number) =>
    print(
      tube(
        [0, 0.25, 0.5, 0.75, 1].map(
          (up, index): Point => [
            x + shift + drift * up * up + (index % 2 === 0 ? -1 : 1) * high * 0.055 * up,
            y - high * share * up,
          ],
        ),
        5,
        width,
      ),
      palette.mist,
    );
  return stack(
    shining(strength, ribbon(-7, 1, high * 0.12)),
    shining(strength * 0.8, ribbon(10, 0.78, high * 0.1)),
  );
}

/** Cups hanging from hooks under a rail `width` wide, its left end at the origin. */
export function hangingCups(width: number, colours: readonly string[], scale = 1): Drawing {
  const gap = width / colours.length;
  return stack(
    cut(rectangle(0, -6, width, 9, 4), palette.bark, { edge: palette.lamp }),
    ...colours.map((colour, index) =>
      place(
        stack(
          ink("M0 0V9Q0 20 -8 18", palette.brass, 3),
          ink("M-4 16Q16 12 12 34", colour, 6),
          cut("M-24 22L14 30L7 66Q-12 70 -24 58Z", colour, { edge: palette.glow }),
          faint(0.4, print("M-24 22L-15 24L-17 62L-24 58Z", palette.cream)),
        ),
        { x: gap * (index + 0.5), y: 4, scale, rotate: index % 2 === 0 ? 3 : -4 },
      ),
    ),
  );
}

/** A thick bench for long-legged sitters, `width` wide and `high` high, the middle of its foot at the origin. */
export function bench(width: number, high: number): Drawing {
  const wood = mix(palette.wood, palette.ochre, 0.35);
  const leg = (x: number) =>
    cut(rectangle(x - 13, -high + 10, 26, high - 10, 4), mix(wood, palette.ink, 0.35), {
      edge: palette.lamp,
    });
  return stack(
    faint(0.4, print(ellipse(0, 2, width * 0.56, 15), palette.ink)),
    leg(-width * 0.4),
    leg(width * 0.4),
    cut(rectangle(-width / 2, -high - 4, width, 24, 8), wood, { edge: palette.glow }),
    ink(`M${-width * 0.42} ${-high + 8}H${width * 0.3}`, mix(wood, palette.ink, 0.4), 2, 0.6),
  );
}

const DROPS: readonly (readonly [number, number, number])[] = [
  [-112, -96, 7],
  [-92, -128, 10],
  [-58, -146, 6],
  [-128, -58, 5],
  [-20, -140, 8],
  [36, -120, 5],
];

const LEAPING_TEA = blob(
  [
    [-54, -66],
    [-84, -78],
    [-100, -108],
    [-78, -100],
    [-62, -128],
    [-46, -98],
    [-22, -118],
    [-14, -88],
    [20, -76],
    [8, -60],
    [-20, -54],
  ],
  0.9,
);

/** A cup that leaps from its saucer, the tea ahead of it; its origin is the middle of the saucer. */
export function jumpingCup(): Drawing {
  return stack(
    faint(
      0.5,
      ink(
        "M-98 22q-12 -6 -8 -16M-108 34q-18 -8 -14 -26M98 14q12 -8 6 -18M110 24q18 -12 10 -30",
        palette.cream,
        4,
      ),
    ),
    place(
      stack(
        cut(ellipse(0, 8, 84, 17), palette.mist, { edge: palette.glow }),
        cut(ellipse(0, 4, 52, 9), mix(palette.mist, palette.haze, 0.3), { lift: 0 }),
      ),
      { rotate: -5 },
    ),
    place(
      stack(
        ink("M40 -60C78 -64 76 -14 36 -18", palette.mist, 11),
        ink("M40 -60C78 -64 76 -14 36 -18", palette.cream, 3, 0.5),
        cut("M-48 -76H48Q48 -28 26 -4Q0 4 -26 -4Q-48 -28 -48 -76Z", palette.mist, { edge: palette.glow }),
        ink("M-45 -48Q0 -34 45 -48", palette.coral, 8, 0.9),
        cut(ellipse(0, -76, 48, 12), mix(palette.mist, palette.haze, 0.5), { lift: 0 }),
        print(ellipse(-4, -74, 40, 8), palette.ochre),
      ),
      { x: 4, y: -12, rotate: -17 },
    ),
    cut(LEAPING_TEA, palette.ochre, { edge: palette.lamp }),
    ink(
      curve([
        [-76, -92],
        [-56, -84],
        [-30, -88],
        [0, -76],
      ]),
      palette.lamp,
      4,
      0.8,
    ),
    ...DROPS.map(([x, y, r]) => cut(ellipse(x, y, r, r * 1.2), palette.ochre, { edge: palette.lamp })),
  );
}
