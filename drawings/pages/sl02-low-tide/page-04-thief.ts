/** Page 4, second panel: the steps above them are full of grey. Pim goes forward, Tobin does not. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import { line, soft } from "../../cast/dots.ts";
import { greyFigure, greyJarLight } from "../../cast/grey-figure.ts";
import { greyShapes } from "../../cast/grey-figure-shape.ts";
import { jar as jarOfFlames } from "../../cast/jar.ts";
import { type PimOptions, pimJoints } from "../../cast/pim.ts";
import { tobin } from "../../cast/tobin.ts";
import { mouth } from "../../kit/face.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print, within } from "../../kit/paper.ts";
import { ellipse } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shining } from "../../sets/layers.ts";
import { inLight } from "./in-light.ts";
import { around, type Camera, courses, see, treadPlace, treads, type Well } from "./stairwell.ts";

const THIEF = 1.1;
const HARE = 1.18;
const FOX = 1.36;

/** The thief above them. */
export function drawThiefAbove(width: number, height: number): Drawing {
  const camera: Camera = {
    at: around(-35, 3.2, 1.05),
    yaw: 86,
    pitch: 2,
    focal: 520,
    centre: [width * 0.5, height * 0.66],
  };
  const well: Well = {
    inner: 2.2,
    wall: 4.3,
    rise: 0.2,
    turn: 11,
    thick: 0.34,
    lamps: [
      { at: around(38, 3, 2), colour: palette.amber, strength: 0.6, reach: 1.3 },
      { at: around(14, 3, 1.2), colour: palette.amber, strength: 0.6, reach: 0.9 },
    ],
    stone: (up) => mix(mix(palette.dusk, palette.slate, 0.5), palette.night, 0.5 - up * 0.06),
  };
  const [thiefX, thiefY] = see(camera, treadPlace(well, 4, 0.48)).at;
  const foot: Point = [thiefX + 96, thiefY - 28];
  const [jarX, jarY] = greyJarLight("stand");
  const jar: Point = [foot[0] - jarX * THIEF, foot[1] + jarY * THIEF];
  const at = { x: foot[0], y: foot[1], scale: THIEF, flip: true };
  return stack(
    backdrop(width, height, [
      [0, mix(palette.ink, palette.night, 0.5)],
      [1, mix(palette.night, palette.dusk, 0.6)],
    ]),
    courses(
      camera,
      well.wall,
      Array.from({ length: 24 }, (_, row) => -3 + row * 0.5),
      [-60, 130],
      palette.haze,
      0.3,
    ),
    shadowOnWall(foot),
    ...[330, 220].map((radius) =>
      shining(0.16, print(ellipse(jar[0], jar[1], radius), mix(palette.ochre, palette.ember, 0.3))),
    ),
    treads(camera, well, -2, 26),
    faint(0.4, print(ellipse(foot[0], foot[1] - 4, 170, 16), palette.ink)),
    glow([jar[0] - 30, foot[1] + 20], 240, palette.amber, 0.35),
    inLight(
      { from: 150, colour: palette.amber, dim: 0.42, width: 4, reach: 60, warmth: 0.34 },
      place(stack(greyFigure({ pose: "stand", flames: 0 }), mask()), at),
    ),
    place(brightJar(), at),
    glow(jar, 280, palette.amber, 0.5),
    glow(jar, 90, palette.lamp, 0.3),
    children(jar),
    vignette(width, height, jar, 0.55),
  );
}

/** The jar over the dimmed figure, as bright as it is; only its glass, so that the hand keeps its hold of the rope. */
function brightJar(): Drawing {
  const [x, y] = greyJarLight("stand");
  return within(ellipse(x, y + 3, 62, 56), place(jarOfFlames({ flames: 7, glows: false }), { x, y: y + 58 }));
}

/** Paleness over the beak, so that it looks like bone, and like a thing that is worn. */
function mask(): Drawing {
  const { at, turn } = greyShapes.stand.hood;
  const bone = soft(
    "46 -30  54 -37  74 -35  122 -24  170 -12  188 -6  172 -5  166 -2  112 7  66 9  50 2",
    0.5,
  );
  const paper = stack(
    faint(0.62, print(bone, palette.mist)),
    ink(line("66 -24  86 -19"), palette.bark, 3.4),
    ink(line("48 -9  110 -7  160 -5"), palette.bark, 2.4, 0.7),
  );
  return place(place(paper, { y: -38, scale: 1.02, rotate: 5.6 }), { x: at[0], y: at[1], rotate: turn });
}

/** The thief's shadow, thrown up the wall behind it, larger than it is. */
function shadowOnWall([x, y]: Point): Drawing {
  return faint(
    0.4,
    print(
      soft(
        `${x + 20} ${y - 40}  ${x + 40} ${y - 420}  ${x - 10} ${y - 640}  ${x + 90} ${y - 800}  ${x + 260} ${y - 780}  ${x + 330} ${y - 560}  ${x + 360} ${y}`,
      ),
      palette.ink,
    ),
  );
}

const POSE: PimOptions = {
  view: "threeQuarter",
  legs: "climb",
  mood: "determined",
  look: [0.6, -1],
  ears: "rest",
  lean: 12,
  tilt: -11,
  arms: { right: { reach: [50, -112], hand: "grip" }, left: { shoulder: 98, elbow: 8, hand: "point" } },
};

/** She goes up one step, with her flame between her and it; he would have her back by the coat. */
function children([jarX]: Point): Drawing {
  const climber = pimWithPole(POSE, { angle: 16, length: 262, grip: 0.3, burning: 1.4, shine: 1.3 });
  const hare = { x: jarX - 62, y: 912, scale: HARE };
  const fox = { x: 74, y: 1050, scale: FOX };
  return stack(
    faint(0.4, print(ellipse(hare.x, hare.y - 2, 90, 12), palette.ink)),
    inLight({ from: -40, dim: 0.34, width: 4, reach: 40, warmth: 0.4 }, place(holdingBack(), fox)),
    inLight(
      { from: -40, dim: 0.2, width: 4, reach: 40, warmth: 0.4, colour: palette.lamp },
      place(stack(climber.figure, crying(POSE)), hare),
    ),
    place(climber.flame, hare),
  );
}

function holdingBack(): Drawing {
  return tobin({
    view: "threeQuarter",
    lift: 0,
    mood: "surprised",
    ears: "flat",
    look: [0.6, -0.8],
    lean: -20,
    tilt: 6,
    arms: {
      right: { shoulder: 64, elbow: 10, hand: "grip" },
      left: { shoulder: 100, elbow: 20, behind: true },
    },
  });
}

/** Her mouth wide open, though her brows are set: where it is on her head, once she leans and looks up. */
function crying(options: PimOptions): Drawing {
  const { left, right } = pimJoints(options);
  const [ux, uy] = [(left.shoulder[0] - right.shoulder[0]) / 54, (left.shoulder[1] - right.shoulder[1]) / 54];
  const middle: Point = [
    (left.shoulder[0] + right.shoulder[0]) / 2,
    (left.shoulder[1] + right.shoulder[1]) / 2,
  ];
  const neck: Point = [middle[0] + 4 * ux + 17 * uy, middle[1] + 4 * uy - 17 * ux];
  const open = mouth([37, -22], 30, "surprised");
  return place(open, { x: neck[0], y: neck[1], rotate: (options.lean ?? 0) * 0.5 + (options.tilt ?? 0) });
}
