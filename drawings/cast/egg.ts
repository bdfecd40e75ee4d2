/**
 * The egg of light, 420 units high, and the nest that holds it where a lamp should be: ropes, glass floats, lamp glass and
 * net. Origin at the bottom, in the middle, of either; `eggInNest` sets one into the other.
 */
import { beam, glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, radial, within } from "../kit/paper.ts";
import { curve, ellipse, polygon } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, sharp, soft } from "./dots.ts";
import { nest } from "./egg-nest.ts";
import { tint } from "./halda-tint.ts";

export { nest } from "./egg-nest.ts";

export type EggOptions = {
  /** 0 whole, 1 a first crack, 2 cracked across with light coming out, 3 splitting. */
  cracked?: 0 | 1 | 2 | 3;
  /** 0 cold and grey, 1 in full light. */
  glow?: number;
};

const SHELL = soft(
  "0 -420  58 -404  108 -350  138 -268  148 -180  132 -92  88 -26  0 0  -88 -26  -132 -92  -148 -180  -138 -268  -108 -350  -58 -404",
);

/** How far the egg sinks into its nest. */
const SUNK = 52;

/** The egg in its nest, with the nest's near rim before it. */
export function eggInNest(options: EggOptions = {}): Drawing {
  const { glow: light = 1 } = options;
  return stack(
    nest("behind"),
    place(egg(options), { y: -SUNK }),
    nest("before"),
    light > 0.15 ? glow([0, -120], 330, palette.amber, light * 0.45) : "",
  );
}

/** The egg alone. */
export function egg({ cracked = 0, glow: light = 1 }: EggOptions = {}): Drawing {
  return stack(
    glow([0, -210], 560, palette.ember, 0.1 + light * 0.5),
    glow([0, -210], 330, palette.lamp, 0.1 + light * 0.6),
    cracked === 3 ? split(shellOf(light)) : stack(shellOf(light), cracks(cracked, light)),
  );
}

function shellOf(light: number): Drawing {
  return stack(
    amber.define,
    cut(SHELL, amber.fill, { edge: palette.glow }),
    within(
      SHELL,
      ...veins.map((vein, index) => ink(line(vein), palette.lamp, 10 - (index % 3) * 2, 0.25 + light * 0.2)),
      ...veins.map((vein, index) => ink(line(vein), "#ffffff", 3.4 - (index % 3) * 0.7, 0.4 + light * 0.5)),
      ...freckles.map(([x, y], index) =>
        print(ellipse(x, y, 5 + (index % 3) * 2, 4 + (index % 2) * 2), palette.ember, 0.3),
      ),
      shade.define,
      print(SHELL, shade.fill),
      light < 1 ? print(SHELL, palette.slate, (1 - light) * 0.6) : "",
      print(soft("-70 -372  -30 -392  -52 -340  -88 -262  -108 -210  -106 -290"), "#ffffff", 0.4),
      heart(light),
    ),
    ink(SHELL, palette.glow, 3, 0.5 + light * 0.4),
  );
}

const amber = radial([-10, -190], 240, [
  [0, tint(palette.cream, "#ffffff", 0.6)],
  [0.3, palette.glow],
  [0.6, palette.lamp],
  [0.88, palette.amber],
  [1, palette.ember],
]);
const shade = linear(
  [-140, -330],
  [130, -60],
  [
    [0, palette.plum, 0],
    [0.62, palette.plum, 0],
    [1, palette.plum, 0.38],
  ],
);

/** Veins of light under the shell, branching upwards like a tree in winter. */
const veins: readonly string[] = [
  "-6 0  -14 -70  4 -140  -8 -210  6 -290  -4 -360",
  "-2 -110  36 -150  54 -206  50 -262  66 -310",
  "4 -140  -40 -184  -64 -236  -60 -290  -74 -324",
  "-4 -200  24 -244  22 -300  36 -352",
  "48 -190  92 -222  104 -268",
  "-52 -210  -96 -236  -112 -286",
  "-12 -70  -60 -104  -104 -124  -128 -170",
  "-8 -60  46 -84  92 -104  124 -150",
  "66 -92  82 -54",
  "-70 -106  -84 -64",
  "-62 -270  -30 -300  -28 -342",
];

const freckles: readonly Point[] = dots(
  "-96 -150  -70 -60  84 -130  106 -200  -116 -220  60 -356  -40 -388  20 -400  -60 -150  100 -76  30 -40  76 -246",
);

/** Something asleep at the middle of it. */
function heart(light: number): Drawing {
  const warm = radial([0, -170], 110, [
    [0, "#ffffff", 0.95],
    [0.5, palette.glow, 0.5],
    [1, palette.glow, 0],
  ]);
  return warm.define + print(ellipse(0, -170, 110), warm.fill, 0.25 + light * 0.7);
}

/** Cracks thin out from their first point to their last. */
const first = "34 -418  46 -388  26 -368  40 -334  58 -316  38 -284  44 -258  30 -236";
const more = [
  "-144 -240  -118 -226  -102 -246  -72 -222  -54 -236  -22 -206  4 -226  30 -236",
  "147 -214  124 -232  104 -212  82 -236  60 -218  30 -236",
  "-54 -236  -62 -196  -44 -176  -52 -146",
  "82 -236  88 -266  74 -282",
  "-22 -206  -14 -174  -28 -152",
  "40 -334  10 -322  -2 -334",
];

function cracks(cracked: 0 | 1 | 2 | 3, light: number): Drawing {
  if (cracked === 0 || cracked === 3) return "";
  const lines =
    cracked === 1
      ? [{ path: first, width: 10 }]
      : [{ path: first, width: 16 }, ...more.map((path, index) => ({ path, width: index < 2 ? 16 : 9 }))];
  return stack(
    cracked > 1 ? glow([20, -236], 190, "#ffffff", 0.25 + light * 0.5) : "",
    within(
      SHELL,
      ...lines.map(({ path, width }) => print(cleft(dots(path), width + 8), palette.ochre, 0.85)),
      ...lines.map(({ path, width }) => print(cleft(dots(path), width), tint(palette.cream, "#ffffff", 0.6))),
    ),
  );
}

/** A zigzag that tapers to a point, widened square to its own course. */
function cleft(points: readonly Point[], width: number): string {
  const [from, to] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const square: Point = [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
  const beside = (sign: 1 | -1) =>
    points.map(([x, y], index): Point => {
      const half = (sign * width * (1 - index / (points.length - 0.7))) / 2;
      return [x + square[0] * half, y + square[1] * half];
    });
  return polygon([...beside(1), ...beside(-1).toReversed()]);
}

const JAG =
  "-160 -244  -118 -226  -102 -250  -72 -220  -54 -238  -22 -200  4 -228  30 -206  60 -236  82 -204  104 -230  124 -206  160 -222";
const LID = `${JAG}  160 -440  -160 -440`;
const CUP = `${JAG}  160 10  -160 10`;

/** The top tips back; between the halves there is only light. */
function split(shell: Drawing): Drawing {
  const thickness = dots(JAG).map(([x, y]): Point => [x, y + 10]);
  const lifted = (drawing: Drawing) =>
    place(place(drawing, { x: -146, y: 216 }), { x: 158, y: -244, rotate: 17 });
  return stack(
    rays(),
    glow([0, -280], 420, palette.glow, 0.9),
    place(lifted(within(sharp(LID), shell)), { y: -14 }),
    bright.define,
    print(
      soft("-142 -236  -120 -320  -40 -372  60 -356  132 -290  142 -220  60 -180  -60 -180"),
      bright.fill,
    ),
    within(sharp(CUP), shell),
    within(
      SHELL,
      ink(line(JAG, 0), palette.lamp, 12),
      place(ink(line(JAG, 0), "#ffffff", 5), { y: 1 }),
      ink(curve(thickness, 0), palette.ochre, 2, 0.6),
    ),
    glow([0, -268], 330, "#ffffff", 0.95),
    ...chips.map(({ at: [x, y], turn, size }) =>
      place(cut(sharp("-16 10  -8 -14  12 -12  20 6  4 14"), palette.lamp, { edge: "#ffffff" }), {
        x,
        y,
        rotate: turn,
        scale: size,
      }),
    ),
  );
}

const bright = radial([0, -250], 170, [
  [0, "#ffffff", 1],
  [0.6, tint(palette.cream, "#ffffff", 0.6), 1],
  [1, palette.glow, 0],
]);

const chips: readonly { at: Point; turn: number; size: number }[] = [
  { at: [-186, -330], turn: 20, size: 1.1 },
  { at: [190, -300], turn: 70, size: 1.3 },
  { at: [-150, -410], turn: 130, size: 0.8 },
  { at: [140, -404], turn: 200, size: 0.9 },
  { at: [216, -380], turn: 15, size: 0.6 },
  { at: [-226, -260], turn: 80, size: 0.7 },
];

function rays(): Drawing {
  return stack(
    ...[-168, -146, -118, -92, -64, -38, -12].map((angle, index) =>
      beam([0, -262], angle, 520 - (index % 3) * 90, 9 + (index % 2) * 5, palette.glow, 0.6),
    ),
  );
}
