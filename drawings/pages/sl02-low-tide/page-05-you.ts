/** Page 5, second panel: Pim, who was so sure. The jar's flames are in her eyes, her own has sunk. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import type { PimOptions } from "../../cast/pim.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { print } from "../../kit/paper.ts";
import { ellipse } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { shining } from "../../sets/layers.ts";
import { inLight } from "./in-light.ts";
import { around, type Camera, courses, treads, type Well } from "./stairwell.ts";

const SIZE = 2.0;

const POSE: PimOptions = {
  view: "threeQuarter",
  mood: "surprised",
  ears: "flat",
  look: [0.5, -0.5],
  tilt: -4,
  lean: -5,
  flameInEyes: true,
  arms: {
    right: { reach: [14, -84], hand: "grip" },
    left: { reach: [46, -98], hand: "grip", behind: false },
  },
};

/** Her face when the hood has fallen. */
export function drawYou(width: number, height: number): Drawing {
  const at = { x: width * 0.5, y: height + 128, scale: SIZE };
  const { figure, flame } = pimWithPole(POSE, {
    angle: 36,
    length: 168,
    grip: 0.36,
    burning: 0.8,
    shine: 0.8,
  });
  return stack(
    behind(width, height),
    glow([width + 80, height * 0.5], 560, palette.amber, 0.55),
    inLight(
      { from: -18, colour: palette.amber, dim: 0.2, width: 5, reach: 70, warmth: 0.34, edge: 0.85 },
      place(figure, at),
    ),
    place(flame, at),
    glow([width + 40, height * 0.55], 420, palette.amber, 0.3),
    vignette(width, height, [width * 0.52, height * 0.52], 0.5),
  );
}

/** The stair she has come up, going down into the dark behind her. */
function behind(width: number, height: number): Drawing {
  const camera: Camera = {
    at: around(-30, 3.2, 1.5),
    yaw: -96,
    pitch: -8,
    focal: 430,
    centre: [width * 0.5, height * 0.4],
  };
  const well: Well = {
    inner: 2.2,
    wall: 4.3,
    rise: 0.2,
    turn: 11,
    thick: 0.34,
    lamps: [{ at: around(-44, 3.4, 0.6), colour: palette.ochre, strength: 0.5, reach: 1.2 }],
    stone: () => mix(mix(palette.dusk, palette.slate, 0.4), palette.night, 0.4),
  };
  return stack(
    backdrop(width, height, [
      [0, palette.night],
      [1, palette.ink],
    ]),
    courses(
      camera,
      well.wall,
      Array.from({ length: 20 }, (_, row) => -4 + row * 0.5),
      [-200, 0],
      palette.haze,
      0.25,
    ),
    treads(camera, well, -16, 0),
    ...[300, 210].map((radius) =>
      shining(
        0.14,
        print(ellipse(width * 0.62, height * 0.5, radius), mix(palette.ochre, palette.ember, 0.3)),
      ),
    ),
  );
}
