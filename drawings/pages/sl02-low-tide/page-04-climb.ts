/** Page 4, the climb: two small figures and one flame in a stair that winds like a shell. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import { tobin } from "../../cast/tobin.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print } from "../../kit/paper.ts";
import { ellipse, polygon } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shining } from "../../sets/layers.ts";
import { inLight } from "./in-light.ts";
import { around, type Camera, courses, see, treadPlace, treads, type Well } from "./stairwell.ts";

/** On which tread each of them stands. */
const HARE = 0;
const FOX = -2;
const STONE = mix(palette.dusk, palette.slate, 0.55);

/** The stair, with her flame in it. */
const WELL: Well = {
  inner: 2.5,
  wall: 4.2,
  rise: 0.135,
  turn: 10,
  thick: 0.3,
  lamps: [
    { at: around(16, 3, 1.4), colour: mix(palette.amber, palette.lamp, 0.3), strength: 0.8, reach: 2.5 },
  ],
  stone: paleness,
};

/** The tall panel. */
export function drawClimb(width: number, height: number): Drawing {
  const camera: Camera = {
    at: [0, 0.3, -1.9],
    yaw: -2,
    pitch: 46,
    focal: 540,
    centre: [width / 2, height * 0.47],
  };
  const zenith = see(camera, [0, 60, 0]).at;
  const on = (index: number, across: number): Point => see(camera, treadPlace(WELL, index, across)).at;
  const hare = { x: on(HARE, 0.3)[0], y: on(HARE, 0.3)[1] - 2, scale: 0.7 };
  const fox = { x: on(FOX, 0.3)[0] + 6, y: on(FOX, 0.3)[1] - 2, scale: 0.68 };
  const climber = leader();
  const fire: Point = [hare.x + climber.flameAt[0] * hare.scale, hare.y + climber.flameAt[1] * hare.scale];
  return stack(
    backdrop(width, height, [
      [0, mix(palette.ink, palette.night, 0.3)],
      [0.6, mix(palette.night, palette.dusk, 0.3)],
      [1, mix(palette.night, palette.dusk, 0.5)],
    ]),
    daylight(zenith),
    courses(
      camera,
      WELL.wall,
      Array.from({ length: 22 }, (_, row) => -2 + row * 0.6),
      [-100, 100],
      palette.haze,
      0.22,
    ),
    ...[-12, 17].map((angle, index) => slit(camera, WELL.wall - 0.05, angle, 2.5 + index * 4)),
    halo(fire),
    treads(camera, WELL, -6, 136),
    glow(zenith, 260, palette.rose, 0.5),
    contact([fox.x + 6, fox.y], 46),
    contact([hare.x + 6, hare.y], 36),
    inLight({ from: -38, dim: 0.42, width: 3, reach: 24, warmth: 0.45 }, place(follower(), fox)),
    inLight(
      { from: -70, dim: 0.24, width: 3, reach: 26, warmth: 0.4, colour: palette.lamp },
      place(climber.figure, hare),
    ),
    place(climber.flame, hare),
    glow(fire, 260, palette.amber, 0.18),
    vignette(width, height, [fire[0], height * 0.62], 0.5),
  );
}

/** Pim, her flame held out before her. */
function leader() {
  return pimWithPole(
    {
      view: "side",
      legs: "climb",
      mood: "determined",
      look: [0.5, -0.8],
      lean: 10,
      tilt: -12,
      arms: { right: { reach: [66, -124], hand: "grip" }, left: { shoulder: 40, elbow: 30 } },
    },
    { angle: 6, length: 300, grip: 0.4, shine: 1.2, burning: 1.6 },
  );
}

/** The little paleness at the top of the tower. */
function daylight([x, y]: Point): Drawing {
  return stack(
    print(ellipse(x, y + 60, 190), mix(mix(palette.haze, palette.dusk, 0.5), palette.rose, 0.12)),
    print(ellipse(x, y, 120), mix(palette.haze, palette.rose, 0.25)),
    print(ellipse(x, y - 4, 74), mix(palette.rose, palette.fog, 0.4)),
    print(ellipse(x, y - 8, 40), mix(palette.rose, palette.glow, 0.6)),
  );
}

/** Stone by its height: indigo below, lilac where the paleness from above reaches it. */
function paleness(up: number): string {
  const share = Math.min(1, Math.max(0, (up - 1) / 22));
  const low = mix(STONE, palette.night, 0.45);
  return share < 0.6
    ? mix(low, mix(palette.haze, palette.dusk, 0.25), share / 0.6)
    : mix(mix(palette.haze, palette.dusk, 0.25), mix(palette.rose, palette.fog, 0.4), (share - 0.6) / 0.4);
}

/** What one flame makes of a wall. */
function halo(at: Point): Drawing {
  return stack(
    ...[330, 230, 140].map((radius) =>
      shining(0.2, print(ellipse(at[0], at[1], radius), mix(palette.ochre, palette.ember, 0.3))),
    ),
    glow(at, 420, palette.amber, 0.7),
  );
}

function contact([x, y]: Point, half: number): Drawing {
  return faint(0.3, print(ellipse(x, y, half, 6), palette.ink));
}

/** A window slit in the wall, with the night in it. */
function slit(camera: Camera, wall: number, angle: number, up: number): Drawing {
  const at = (turn: number, high: number) => see(camera, around(angle + turn, wall, up + high)).at;
  const pane = polygon([at(-2.4, 0), at(-2.4, 0.9), at(0, 1.2), at(2.4, 0.9), at(2.4, 0)]);
  return stack(
    ink(pane, mix(STONE, palette.haze, 0.3), 13),
    print(pane, mix(palette.night, palette.haze, 0.5)),
  );
}

function follower(): Drawing {
  return tobin({
    view: "side",
    legs: "climb",
    lift: 0,
    mood: "worried",
    look: [0.4, -0.9],
    tilt: -16,
    lean: 8,
    arms: { right: { shoulder: 62, elbow: 14 }, left: { shoulder: 20, elbow: 30 } },
  });
}
