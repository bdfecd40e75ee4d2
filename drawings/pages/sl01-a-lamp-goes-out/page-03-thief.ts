/** Page 3, second panel: the thief at a dark lamp, tall before the moon, and the flame that leaves it for the jar. */
import { soft } from "../../cast/dots.ts";
import { greyFigure } from "../../cast/grey-figure.ts";
import { greyShapes } from "../../cast/grey-figure-shape.ts";
import { featherHand, WING_HAND } from "../../cast/halda-wing.ts";
import { jar } from "../../cast/jar.ts";
import { type ArmSide, bendArm } from "../../cast/limbs.ts";
import { lit } from "../../cast/lit-figure.ts";
import { glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, linear, print, radial } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { fogBank } from "../../sets/fog.ts";
import { faint, shining } from "../../sets/layers.ts";
import { pierAway } from "../../sets/pier.ts";
import { poolOfLight, streetLamp } from "../../sets/street-lamp.ts";
import { fireLight, pouringFire, sparks } from "./page-03-fire.ts";

const SIZE = 1.13;
/** Where the jar's bottom hangs, from the thief's foot. */
const JAR: Point = [112, -138];

/** The thief's entrance. */
export function drawThief(width: number, height: number): Drawing {
  const foot: Point = [width * 0.345, height - 22];
  const lampFoot: Point = [width * 0.97, height - 36];
  const lantern: Point = [lampFoot[0] - 66 * 1.55, lampFoot[1] - 330 * 1.55];
  const [jarX, jarY]: Point = [foot[0] + JAR[0] * SIZE, foot[1] + JAR[1] * SIZE];
  const heart: Point = [jarX, jarY - 56 * SIZE];
  const path = pouring(lantern, [jarX, jarY - 116 * SIZE]);
  return stack(
    night(width, height, [foot[0] + 52, height * 0.3]),
    pierAway(width, height, {
      vanish: [width * 0.3, height * 0.74],
      half: width * 0.66,
      foot: width * 0.5,
      time: "night",
      end: 6,
    }),
    robbedLamp([width * 0.09, height * 0.84], 190),
    robbedLamp([width * 0.19, height * 0.8], 104),
    fogBank(width, height, height * 0.77, 0.75, { seed: 19 }),
    poolOfLight([heart[0], height - 34], 290, 0.85),
    lit(
      { from: 160, colour: palette.amber, dim: 0.35, strength: 0.8, edge: 3.5, reach: 40 },
      place(streetLamp({ lit: false }), { x: lampFoot[0], y: lampFoot[1], scale: 1.55, flip: true }),
    ),
    lit(
      { from: -8, colour: palette.amber, dim: 0.54, strength: 0.85, edge: 3.5, reach: 60 },
      place(greyFigure({ pose: "stand", lit: "right", jar: false }), {
        x: foot[0],
        y: foot[1],
        scale: SIZE,
      }),
    ),
    glow(heart, 300, palette.amber, 0.6),
    place(jar({ flames: 6, glows: false }), { x: jarX, y: jarY, scale: SIZE }),
    place(hand(), { x: foot[0], y: foot[1], scale: SIZE }),
    glow(heart, 104, palette.amber, 0.55),
    glow(heart, 52, palette.lamp, 0.5),
    glow([foot[0] + 150 * SIZE, foot[1] - 426 * SIZE], 120, palette.amber, 0.42),
    beakLit(foot),
    fireLight(path, 130, 0.16),
    pouringFire(path, 34),
    sparks(path, 48, 30, 3),
    glow(lantern, 170, palette.amber, 0.55),
    fogBank(width, height, height * 0.97, 0.6, { seed: 11 }),
    vignette(width, height, heart, 0.5),
  );
}

/** How the flame falls: out of the lantern, round the beak, and into the neck of the jar. */
function pouring([x, y]: Point, [toX, toY]: Point): readonly Point[] {
  return [
    [x + 2, y - 6],
    [x - 20, y + 50],
    [x - 2, y + 116],
    [x - 18, y + 178],
    [x - 66, y + 206],
    [x - 112, y + 172],
    [toX + 34, toY - 62],
    [toX + 6, toY - 30],
    [toX, toY + 14],
  ];
}

/** The hand about the jar's rope, over it. */
function hand(): Drawing {
  const { shoulder, hand: reach } = greyShapes.stand;
  const side: ArmSide = { forward: 1, inward: 1 };
  const joints = bendArm(shoulder, { reach }, { upper: 92, fore: 92 }, side, WING_HAND);
  return featherHand(joints, side, "grip", mix(palette.stone, palette.ochre, 0.25));
}

/** A lamp farther up the pier that has been robbed already: a thread of smoke still hangs over it. */
function robbedLamp([x, y]: Point, high: number): Drawing {
  const at = (dx: number, up: number) => `${(x + dx * high).toFixed(1)} ${(y - up * high).toFixed(1)}`;
  const iron = mix(palette.night, palette.haze, 0.45);
  return stack(
    ink(`M${at(0, 0)}L${at(0, 0.76)}Q${at(0, 1)} ${at(0.14, 0.98)}L${at(0.17, 0.9)}`, iron, high * 0.04),
    ink(`M${at(-0.08, 0)}L${at(0.08, 0)}M${at(-0.07, 0.62)}L${at(0.07, 0.62)}`, iron, high * 0.04),
    print(`M${at(0.11, 0.88)}L${at(0.23, 0.88)}L${at(0.22, 0.74)}L${at(0.12, 0.74)}Z`, iron),
    faint(
      0.5,
      ink(
        `M${at(0.17, 0.95)}Q${at(0.24, 1.05)} ${at(0.16, 1.14)}T${at(0.19, 1.34)}`,
        palette.mist,
        high * 0.022,
      ),
    ),
  );
}

/** A sky of deep blues with a great pale moon behind the hood, and tongues of cloud across it. */
function night(width: number, height: number, [x, y]: Point): Drawing {
  const sky = linear(
    [0, 0],
    [0, height],
    [
      [0, palette.ink],
      [0.4, palette.dusk],
      [0.8, palette.haze],
    ],
  );
  const moon = radial([x, y], 226, [
    [0, palette.mist],
    [0.7, mix(palette.mist, palette.fog, 0.5)],
    [1, palette.fog],
  ]);
  const rings = [2.1, 1.62, 1.28].map((size) => shining(0.12, print(ellipse(x, y, 226 * size), palette.fog)));
  return stack(
    sky.define,
    print(rectangle(0, 0, width, height), sky.fill),
    ...rings,
    moon.define,
    print(ellipse(x, y, 226), moon.fill),
    faint(
      0.55,
      print(
        soft(
          `${x - 330} ${y + 96}  ${x - 120} ${y + 84}  ${x + 40} ${y + 58}  ${x + 300} ${y + 90}  ${x + 80} ${y + 104}  ${x - 100} ${y + 118}`,
        ),
        palette.haze,
      ),
    ),
    faint(
      0.4,
      print(
        soft(
          `${x - 260} ${y - 66}  ${x - 90} ${y - 92}  ${x + 60} ${y - 80}  ${x + 190} ${y - 98}  ${x + 60} ${y - 62}  ${x - 90} ${y - 58}`,
        ),
        palette.haze,
      ),
    ),
  );
}

/** The beak again over the shadow of the hood: the fire lights it from below. */
function beakLit([x, y]: Point): Drawing {
  const outline = soft("70 -446  112 -448  160 -440  190 -434  150 -424  104 -418  76 -420", 0.6);
  const warm = linear(
    [0, -452],
    [0, -414],
    [
      [0, palette.lamp, 0],
      [0.55, palette.lamp, 0.35],
      [1, palette.glow, 0.85],
    ],
  );
  return place(stack(warm.define, print(outline, warm.fill)), { x, y, scale: SIZE });
}
