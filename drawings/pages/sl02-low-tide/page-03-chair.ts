/** Page 3, third panel: what the new light falls on: an empty chair, a shawl, a door that was shut. */
import { glow, vignette } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { print } from "../../kit/paper.ts";
import { ellipse, polygon } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { innerDoor, keeperChair, shawlOnFloor } from "../../sets/kitchen-furniture.ts";
import { faint } from "../../sets/layers.ts";
import { roundRoom } from "../../sets/room-light.ts";
import { poolOfLight } from "../../sets/street-lamp.ts";
import { inLight, type Light } from "./in-light.ts";

/** From Pim's flame, which is before us on the left. */
const NEW_LIGHT: Light = {
  from: 150,
  colour: palette.amber,
  edge: 0.95,
  width: 5,
  reach: 40,
  warmth: 0.42,
  shade: palette.night,
  dim: 0.1,
};

export const drawEmptyChair: Scene = (width, height) =>
  stack(
    roundRoom(width, height, { light: "dark", floor: height * 0.64, sides: height * 0.72, course: 62 }),
    glow([170, 300], 440, palette.amber, 0.62),
    place(innerDoor({ ajar: 0.42, light: "dark", glowing: palette.haze }), {
      x: 424,
      y: height * 0.66,
      scale: 0.78,
    }),
    glow([448, 200], 240, palette.haze, 0.45),
    castShadow(height),
    poolOfLight([200, height * 0.86], 420, 0.75),
    inLight(NEW_LIGHT, place(keeperChair("warm"), { x: 196, y: height * 0.86, scale: 0.86, rotate: -3 })),
    inLight(
      { ...NEW_LIGHT, dim: 0.02 },
      place(shawlOnFloor("warm"), { x: 352, y: height * 0.9, scale: 0.86 }),
    ),
    glow([20, height - 60], 460, palette.amber, 0.42),
    vignette(width, height, [250, 320], 0.72),
  );

/** The chair's shadow, long and slanting on the floor and up the wall. */
function castShadow(height: number): Drawing {
  const floor = height * 0.66;
  return faint(
    0.5,
    print(
      polygon([
        [120, height * 0.86],
        [300, height * 0.84],
        [372, floor],
        [380, floor - 210],
        [330, floor - 240],
        [276, floor - 226],
        [262, floor],
      ]),
      palette.ink,
    ),
    print(ellipse(200, height * 0.87, 120, 16), palette.ink),
  );
}
