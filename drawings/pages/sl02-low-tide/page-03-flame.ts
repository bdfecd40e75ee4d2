/** Page 3, second and fourth panels: Pim with a new flame, alone with her mind made up, and then at the stair with Tobin. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import { tobin } from "../../cast/tobin.ts";
import { glow, vignette } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { print } from "../../kit/paper.ts";
import { rectangle } from "../../kit/shape.ts";
import { place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { stove } from "../../sets/kitchen-things.ts";
import { roundRoom } from "../../sets/room-light.ts";
import { spiralStair } from "../../sets/spiral.ts";
import { poolOfLight } from "../../sets/street-lamp.ts";
import { inLight } from "./in-light.ts";

export const drawNewFlame: Scene = (width, height) => {
  const spot = { x: 146, y: 766, scale: 1.7 };
  const { figure, flame } = pimWithPole(
    {
      mood: "determined",
      ears: "rest",
      look: [0.4, -0.1],
      tilt: 3,
      arms: {
        right: { reach: [46, -100], hand: "grip" },
        left: { reach: [38, -70], hand: "grip" },
      },
    },
    { hand: "right", angle: 20, length: 240, grip: 0.66, shine: 1.3 },
  );
  return stack(
    roundRoom(width, height, { light: "dark", floor: height * 1.3, sides: height * 1.4, course: 74 }),
    place(stove({ light: "dark", pipe: 700 }), { x: 474, y: 640, scale: 1.25 }),
    print(rectangle(0, 0, width, height), palette.ink, 0.3),
    glow([330, 440], 480, palette.amber, 0.55),
    inLight(
      {
        from: 56,
        colour: palette.amber,
        edge: 0.95,
        width: 6,
        reach: 76,
        warmth: 0.36,
        shade: palette.dusk,
        dim: 0.36,
      },
      place(figure, spot),
    ),
    glow([268, 476], 230, palette.amber, 0.5),
    place(flame, spot),
    vignette(width, height, [290, 400], 0.6),
  );
};

export const drawFootOfStair: Scene = (width, height) => {
  const { behind, before } = winding();
  const stair = { x: 770, y: height - 4 };
  const spot = { x: 420, y: height + 34, scale: 1.28 };
  const { figure, flame, flameAt } = pimLookingUp();
  const light = [spot.x + flameAt[0] * spot.scale, spot.y + flameAt[1] * spot.scale] as const;
  return stack(
    roundRoom(width, height, { light: "dark", floor: height * 0.84, sides: height * 0.96, course: 60 }),
    print(rectangle(0, 0, width, height), palette.ink, 0.3),
    glow([790, -40], 620, palette.mist, 0.6),
    place(behind, stair),
    place(before, stair),
    glow([760, 120], 420, palette.mist, 0.3),
    glow([790, -20], 380, palette.glow, 0.42),
    poolOfLight([420, height - 20], 340, 0.6),
    inLight(
      {
        from: -40,
        colour: palette.amber,
        edge: 0.9,
        width: 4,
        reach: 34,
        warmth: 0.34,
        shade: palette.night,
        dim: 0.42,
      },
      place(
        tobin({
          lift: 0,
          mood: "worried",
          ears: "flat",
          look: [0.7, -1],
          tilt: -14,
          lean: -9,
          arms: { right: { reach: [92, -190], hand: "grip" }, left: { reach: [98, -172] } },
        }),
        { x: 238, y: height + 60, scale: 1.22 },
      ),
    ),
    inLight(
      {
        from: -60,
        colour: palette.amber,
        edge: 0.95,
        width: 4,
        reach: 40,
        warmth: 0.36,
        shade: palette.night,
        dim: 0.32,
      },
      place(figure, spot),
    ),
    place(flame, spot),
    glow(light, 320, palette.amber, 0.4),
    vignette(width, height, [560, 150], 0.6),
  );
};

/** The stair as it winds out of sight, paler towards the light above. */
function winding() {
  return spiralStair({
    radius: 330,
    rise: 42,
    steps: 15,
    start: 132,
    turn: 30,
    flat: 0.24,
    newel: 34,
    above: 300,
    colour: (up, near) =>
      mix(
        mix(mix(palette.wood, palette.dusk, 0.5), palette.ink, 0.5 - near * 0.16),
        palette.mist,
        up ** 1.4 * 0.5,
      ),
  });
}

function pimLookingUp() {
  return pimWithPole(
    {
      mood: "worried",
      ears: "up",
      look: [0.6, -1],
      tilt: -14,
      lean: 5,
      arms: { right: { reach: [58, -128], hand: "grip" }, left: { reach: [66, -96], hand: "grip" } },
    },
    { hand: "right", angle: 12, length: 330, grip: 0.42 },
  );
}
