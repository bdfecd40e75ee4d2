/** Page 6, first panel: the little ferry alone in the fog, in one ring of lit water. */

import { button, rower } from "../../cast/boat.ts";
import { pimWithPole } from "../../cast/carried-pole.ts";
import { lit } from "../../cast/lit-figure.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { fogBank } from "../../sets/fog.ts";
import { fogFloor, ringOnWater, rings, wisps } from "../../sets/fog-light.ts";
import { faint } from "../../sets/layers.ts";
import { sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { tallLight } from "../../sets/tall-light.ts";

const BOAT = { x: 430, y: 500, scale: 0.78 };
/** Where Pim sits: as far from the oar as the boat lets her. */
const BOW = { x: 248, y: 6, flip: true };

/** Everything is grey but for the boat; the Tall Light beyond is nearly a cloud. */
export function aloneInTheFog(width: number, height: number): Drawing {
  const horizon = height * 0.56;
  const lamp: Point = [BOAT.x - 344 * BOAT.scale, BOAT.y - 150 * BOAT.scale];
  return stack(
    sky(width, height, "fog", { horizon, light: "none", clouds: 0 }),
    fogBank(width, height, height * 0.2, 0.4, { seed: 2 }),
    fogBank(width, height, height * 0.36, 0.4, { seed: 6 }),
    coarse(sea(width, height, horizon, "fog", { rough: 0.25, seed: 8 })),
    fogFloor(width, height * 1.3, height * 0.5, 0.62, 4),
    wash(width, height, palette.dusk, 0.5),
    cloudOfATower([width * 0.81, height * 0.99]),
    fogFloor(width, height * 1.1, height * 0.5, 0.6, 14),
    fogFloor(width, height * 1.05, height * 0.72, 0.5, 17),
    rings([BOAT.x - 70, BOAT.y - 120], 400, 0.22, 9),
    ringOnWater([BOAT.x - 20, BOAT.y + 8], 400, 0.27, 1.5),
    ferry(lamp),
    wisps(width, [height * 0.9, height * 0.5, height * 0.97], 0.2, 21),
    vignette(width, height, [BOAT.x, BOAT.y - 60], 0.5),
  );
}

/** The Tall Light, as pale as the fog it stands in. */
function cloudOfATower([x, y]: Point): Drawing {
  const scale = 0.68;
  return stack(
    faint(
      0.34,
      place(tallLight({ lit: false, time: "fog", distance: 0.8, windows: false }), { x, y, scale }),
    ),
    glow([x, y - 838 * scale], 170, palette.mist, 0.4),
    glow([x, y - 838 * scale], 34, palette.glow, 0.5),
  );
}

/** Pim in the bow with her low flame, the fox at the oar, the lantern at the stern. */
function ferry(lamp: Point): Drawing {
  const { figure, flame } = pimWithPole(
    {
      legs: "sit",
      mood: "sad",
      mirrored: true,
      tilt: 1,
      look: [0.3, 0.5],
      arms: {
        right: { reach: [8, -74], hand: "grip" },
        left: { reach: [-42, -88], hand: "grip", behind: true },
      },
    },
    { hand: "left", angle: -26, length: 262, grip: 0.42, burning: 0.7 },
  );
  const aboard = button({
    stroke: 0.3,
    passengers: [rower(0.3, { mood: "calm", lift: 0 }), place(figure, BOW)],
  });
  return stack(
    lit({ from: 190, dim: 0.3, edge: 3, reach: 18 }, place(plain(aboard), BOAT)),
    place(place(flame, BOW), BOAT),
    glow(lamp, 150, palette.amber, 0.6),
    glow(lamp, 50, palette.glow, 0.8),
  );
}
