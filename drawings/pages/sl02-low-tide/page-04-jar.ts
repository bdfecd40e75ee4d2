/** Page 4, third panel: so close to the jar that its flames can be counted. */
import { dots, line, soft } from "../../cast/dots.ts";
import { featherHand } from "../../cast/halda-wing.ts";
import { flameFish, jar } from "../../cast/jar.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print, radial, within } from "../../kit/paper.ts";
import { ellipse, rectangle, tube } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shares, shining } from "../../sets/layers.ts";
import { inLight } from "./in-light.ts";

/** How much larger the jar is here than it is carried. */
const NEAR = 3.15;

/** Seven, and every one can be counted. Where each swims in the jar, which way it is turned, and how large it is. */
const SHOAL = [
  { x: -4, y: -57, rotate: -8, flip: false, scale: 0.74 },
  { x: 20, y: -87, rotate: 16, flip: false, scale: 0.66 },
  { x: -24, y: -82, rotate: -34, flip: false, scale: 0.62 },
  { x: -36, y: -50, rotate: -78, flip: false, scale: 0.6 },
  { x: -17, y: -24, rotate: 22, flip: true, scale: 0.66 },
  { x: 17, y: -28, rotate: -26, flip: true, scale: 0.66 },
  { x: 37, y: -57, rotate: 76, flip: false, scale: 0.62 },
] as const;

const GLASS = soft("-20 -112  20 -112  44 -94  57 -58  48 -22  22 -2  -22 -2  -48 -22  -57 -58  -44 -94");

/** The jar of seven flames. */
export function drawSeven(width: number, height: number): Drawing {
  const at = { x: width * 0.6, y: height + 2, scale: NEAR };
  const heart: Point = [at.x, at.y - 57 * NEAR];
  return stack(
    cloth(width, height, heart),
    glow(heart, 470, palette.amber, 0.6),
    faint(0.35, print(ellipse(at.x + 26, at.y - 40 * NEAR, 62 * NEAR, 60 * NEAR), palette.ink)),
    place(bowl(), at),
    inLight({ from: 100, dim: 0.15, width: 4, reach: 60, warmth: 0.4 }, sleeve([at.x, at.y - 158 * NEAR])),
    ...SHOAL.map(({ x, y }) => glow([at.x + x * NEAR, at.y + y * NEAR], 84, palette.amber, 0.34)),
    glow(heart, 330, palette.amber, 0.34),
    vignette(width, height, heart, 0.5),
  );
}

/** Grey cloth in deep folds, each with the jar's light along the side that faces it. */
function cloth(width: number, height: number, [x, y]: Point): Drawing {
  const folds = [-0.04, 0.1, 0.22, 0.36, 0.5, 0.64, 0.78, 0.92, 1.05];
  const ridges = folds.map((share, index) => {
    const top = width * (0.5 + (share - 0.5) * 0.8);
    const low = width * (0.5 + (share - 0.5) * 1.25);
    const bow = (index % 2 === 0 ? 1 : -1) * 12;
    const path: readonly Point[] = [
      [top, -30],
      [(top + low) / 2 + bow, height * 0.45],
      [low, height + 40],
    ];
    const towardsJar = low < x ? 1 : -1;
    const lit = radial([x, y], 430, [
      [0, palette.lamp, 0.95],
      [0.5, palette.amber, 0.6],
      [1, palette.amber, 0],
    ]);
    return stack(
      place(print(tube(path, 30, 74), palette.ink, 0.34), { x: -towardsJar * 22 }),
      print(tube(path, 34, 60), mix(palette.stone, palette.slate, index % 2 === 0 ? 0.35 : 0.6)),
      lit.define,
      place(print(tube(path, 5, 17), lit.fill), { x: towardsJar * 22 }),
    );
  });
  return stack(
    backdrop(width, height, [
      [0, mix(palette.slate, palette.night, 0.5)],
      [1, mix(palette.slate, palette.ink, 0.3)],
    ]),
    ...ridges,
    faint(0.3, print(rectangle(0, 0, width, height), palette.night)),
  );
}

/** The grey sleeve and the pale hand that holds the rope. */
function sleeve([x, y]: Point): Drawing {
  const cuffed = soft(
    `${x + 70} ${y - 86}  ${x + 400} ${y - 260}  ${x + 460} ${y + 120}  ${x + 240} ${y + 190}  ${x + 130} ${y + 130}  ${x + 62} ${y + 70}  ${x + 52} ${y - 20}`,
    0.9,
  );
  return stack(
    cut(cuffed, mix(palette.stone, palette.slate, 0.25), { edge: palette.mist }),
    within(
      cuffed,
      ...["60 10  180 40  300 150", "90 60  180 110  240 190", "110 -60  240 -80  420 -160"].map((fold) =>
        ink(
          line(
            dots(fold)
              .map(([dx, dy]) => `${x + dx} ${y + dy}`)
              .join("  "),
          ),
          palette.night,
          16,
          0.3,
        ),
      ),
    ),
    place(
      place(
        featherHand(
          { shoulder: [160, 0], elbow: [80, 0], wrist: [0, 0], grip: [-25, 0], angle: 180 },
          { forward: 1, inward: 1 },
          "grip",
          mix(palette.stone, palette.fog, 0.6),
        ),
        { scale: NEAR * 0.86 },
      ),
      { x: x + 62, y: y + 8, rotate: -12 },
    ),
  );
}

/** The glass with what swims in it; the net lies over all. */
function bowl(): Drawing {
  const water = radial([0, -54], 66, [
    [0, palette.ember],
    [0.45, mix(palette.ember, palette.plum, 0.45)],
    [0.85, mix(palette.plum, palette.night, 0.4)],
    [1, palette.night],
  ]);
  const ropes = [
    "-34 -108  -58 -58  -30 -6",
    "34 -108  58 -58  30 -6",
    "-12 -112  52 -74  50 -20",
    "12 -112  -52 -74  -50 -20",
    "-56 -36  0 -6  56 -36",
  ];
  const bubbles = shares(9).map((share, index) =>
    print(ellipse(-40 + share * 84, -14 - ((index * 37) % 84), 1 + (index % 3) * 0.5), palette.lamp, 0.7),
  );
  return stack(
    jar({ flames: 0, glows: false }),
    water.define,
    print(GLASS, water.fill),
    within(
      GLASS,
      ...bubbles,
      ...SHOAL.map((where) => place(flameFish(), where)),
      ...ropes.map((path) => ink(line(path), palette.bark, 3.4, 0.85)),
      ...ropes.map((path) => ink(line(path), palette.hareShade, 1.8)),
    ),
    shining(
      0.6,
      print(soft("-46 -78  -38 -94  -28 -100  -36 -86  -44 -64"), palette.mist),
      print(ellipse(-46, -52, 2, 6), palette.mist),
    ),
    ink(line("46 -44  42 -28  32 -15"), palette.glow, 2.4, 0.7),
    ink(GLASS, palette.mist, 1.6, 0.8),
  );
}
