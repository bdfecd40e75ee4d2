/** Page 7, above: the flames swim home over the nest, and everybody adds the light they carry. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import { egg, nest } from "../../cast/egg.ts";
import { flameFish, jar } from "../../cast/jar.ts";
import { LANTERN_HEIGHT, lantern } from "../../cast/lantern.ts";
import { orlo } from "../../cast/orlo.ts";
import { type TobinOptions, tobin, tobinHands } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print, within } from "../../kit/paper.ts";
import { curve, ellipse, polygon } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { hangingLamp } from "../../sets/hanging-lamps.ts";
import { faint, shining } from "../../sets/layers.ts";
import { inLight, type Light } from "./in-light.ts";
import { panes } from "./panes.ts";

const FROM_NEST: Light = {
  from: 60,
  colour: palette.lamp,
  width: 4,
  edge: 0.9,
  reach: 40,
  warmth: 0.42,
  dim: 0.24,
};

/** Where the seven swim, on their way out of the jar and round the egg: across the panel, and up from its bottom. */
const shoal: readonly { x: number; up: number; rotate: number; scale: number; flip?: boolean }[] = [
  { x: 378, up: 124, rotate: 78, scale: 0.76 },
  { x: 408, up: 172, rotate: -56, scale: 0.86, flip: true },
  { x: 424, up: 230, rotate: -72, scale: 0.94, flip: true },
  { x: 402, up: 290, rotate: 40, scale: 1 },
  { x: 344, up: 316, rotate: 4, scale: 1.04 },
  { x: 288, up: 284, rotate: -40, scale: 0.96 },
  { x: 288, up: 224, rotate: -78, scale: 0.84 },
];

/** The jar is open; Pim tips her own flame in, Tobin sets his lantern down. */
export function drawAllOfThem(width: number, height: number): Drawing {
  const nestAt = { x: width * 0.53, y: height + 74, scale: 1.02 };
  const { figure, flame, flameAt } = pimWithPole(
    {
      mood: "determined",
      look: [0.9, 0.5],
      lean: 10,
      tilt: 4,
      badge: false,
      arms: { right: { shoulder: 74, elbow: 20 }, left: { shoulder: 52, elbow: 34 } },
    },
    { hand: "right", angle: 62, length: 300, grip: 0.66, burning: 1.5, shine: 0.62 },
  );
  const ferryman = settleLantern(width, height);
  const at = { x: width * 0.16, y: height + 92, scale: 1.02 };
  return stack(
    panes(width, height, [0.1, 0.86]),
    glow([nestAt.x, height * 0.6], 480, palette.ember, 0.55),
    place(coarse(nest("behind")), nestAt),
    place(egg({ cracked: 2, glow: 0.66 }), { x: nestAt.x + 24, y: nestAt.y - 60, scale: 1.02 }),
    wash(width, height, palette.ember, 0.18),
    ferryman.figure,
    inLight({ ...FROM_NEST, from: 20 }, place(coarse(figure), at)),
    place(coarse(nest("before")), { ...nestAt, y: nestAt.y + 20 }),
    ferryman.lantern,
    openJar(width, height),
    ...shoal.map(({ x, up }) => glow([x, height - up], 74, palette.amber, 0.6)),
    place(trail(), { y: height }),
    ...shoal.map(({ up, ...fish }) => place(flameFish(), { ...fish, y: height - up })),
    place(flame, at),
    glow([at.x + flameAt[0] * at.scale, at.y + flameAt[1] * at.scale], 120, palette.amber, 0.3),
    vignette(width, height, [width * 0.54, height * 0.55], 0.5),
  );
}

/** The way that the flames have come, faint in the air. */
function trail(): Drawing {
  const way = curve([
    [372, -84],
    [380, -126],
    [412, -174],
    [428, -230],
    [404, -294],
    [342, -318],
    [286, -284],
    [284, -222],
    [300, -180],
  ]);
  return shining(0.4, ink(way, palette.amber, 9), ink(way, palette.lamp, 3));
}

/** Without its cork: a mouth, and a last glow on the glass. */
function openJar(width: number, height: number): Drawing {
  const glass = within("M-80 -111H80V20H-80Z", jar({ flames: 0, glows: false }));
  const mouth = stack(
    cut(ellipse(0, -111, 26, 8), palette.hareShade),
    print(ellipse(0, -112, 19, 5), palette.amber),
    ink("M-24 -110Q0 -98 24 -110", palette.hareLight, 2),
  );
  return stack(
    place(stack(glass, glow([0, -56], 70, palette.amber, 0.5), mouth), {
      x: width * 0.575,
      y: height + 14,
      scale: 0.82,
      rotate: 5,
    }),
    glow([width * 0.57, height * 0.78], 110, palette.amber, 0.55),
  );
}

const settingDown: TobinOptions = {
  mood: "tender",
  look: [0.7, 0.8],
  tilt: 12,
  lean: 20,
  ears: "rest",
  lift: 0,
  legs: "kneel",
  arms: { right: { shoulder: 72, elbow: 6, hand: "grip" }, left: { shoulder: 62, elbow: 14, hand: "open" } },
};

/** Tobin leans in from the right; the Button's lantern hangs from his fist, its foot on the ropes. */
function settleLantern(width: number, height: number): { figure: Drawing; lantern: Drawing } {
  const at = { x: width * 0.945, y: height + 66, scale: 1.06 };
  const hand = tobinHands(settingDown).right;
  const ring: Point = [at.x - hand[0] * at.scale, at.y + hand[1] * at.scale];
  const { thing, light } = lantern();
  return {
    figure: inLight({ ...FROM_NEST, from: 160 }, place(coarse(tobin(settingDown)), { ...at, flip: true })),
    lantern: stack(
      place(stack(thing, light), { x: ring[0], y: ring[1] + 4, scale: 0.96 }),
      glow([ring[0], ring[1] + LANTERN_HEIGHT * 0.6], 120, palette.lamp, 0.4),
    ),
  };
}

/** Orlo's lamp at the shell. */
export function drawOneMore(width: number, height: number): Drawing {
  const lamp: Point = [width * 0.7, height * 0.57];
  const at = { x: width * 0.25, y: height + 160, scale: 1.17 };
  const own = ([x, y]: Point): Point => [(x - at.x) / at.scale, (y - at.y) / at.scale];
  const master = orlo({
    mood: "tender",
    look: [0.8, 0.6],
    tilt: 6,
    hat: "none",
    tear: true,
    lean: 3,
    arms: {
      left: { reach: own([lamp[0] - 30, lamp[1] + 106]), hand: "grip" },
      right: { reach: own([lamp[0] - 4, lamp[1] - 4]), hand: "grip" },
    },
  });
  return stack(
    panes(width, height, [0.2]),
    glow([width, height * 0.7], 420, palette.ember, 0.6),
    place(egg({ cracked: 2, glow: 0.92 }), { x: width * 1.2, y: height * 1.62, scale: 2.3 }),
    wash(width, height, palette.ember, 0.16),
    inLight(
      { from: 14, colour: palette.lamp, width: 5, edge: 0.9, reach: 46, warmth: 0.42, dim: 0.26 },
      place(coarse(master), at),
    ),
    place(hallLamp(), { x: lamp[0], y: lamp[1], scale: 1.8 }),
    glow([lamp[0] + 4, lamp[1] + 56], 190, palette.amber, 0.6),
    glow([lamp[0] + 4, lamp[1] + 56], 64, palette.glow, 0.7),
    vignette(width, height, [width * 0.6, height * 0.6], 0.5),
  );
}

/** A lamp of the guild's, its glass door open to the shell. */
function hallLamp(): Drawing {
  return stack(
    hangingLamp(0),
    cut(
      polygon([
        [15, 12],
        [38, 4],
        [40, 50],
        [17, 54],
      ]),
      palette.lamp,
      { lift: 0, edge: palette.glow, opacity: 0.65 },
    ),
    ink("M15 12L38 4L40 50L17 54", palette.brass, 2.6),
    faint(0.9, print(ellipse(36, 28, 2.4), palette.brass)),
  );
}
