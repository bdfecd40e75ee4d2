/** Page 2, below: behind her back the far lamps go dark. */
import { pim, pimBust } from "../../cast/pim.ts";
import { pole } from "../../cast/pole.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { print, radial } from "../../kit/paper.ts";
import { ellipse } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { ringsOfLight } from "../../sets/harbour.ts";
import { rowOfLamps } from "../../sets/lamp-row.ts";
import { pierAway } from "../../sets/pier.ts";
import { sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { poolOfLight, streetLamp } from "../../sets/street-lamp.ts";
import { afterglow } from "./page-02-last-pier.ts";

/** She faces us; far behind her two lamps are out already. */
export const prickedEars: Scene = (width, height) => {
  const vanish: Point = [235, 236];
  const away = { vanish, foot: 180 };
  return stack(
    sky(width, height, "night", { horizon: 236, light: "none", clouds: 2, seed: 3 }),
    afterglow(width, 236, 0.4),
    skyline({
      time: "night",
      from: 186,
      to: 480,
      y: 240,
      scale: 0.22,
      seed: 8,
      distance: 0.5,
      lit: 0.5,
      storeys: 4,
    }),
    sea(width, height, 236, "night", { seed: 4, lightX: 480 }),
    pierAway(width, height, { ...away, half: 276, end: 7 }),
    wash(width, height, palette.night, 0.2),
    rowOfLamps(width, height, {
      ...away,
      lit: [true, false, false],
      across: -252,
      nearest: 1.55,
      step: 0.62,
    }),
    glow([460, 60], 420, palette.amber, 0.4),
    place(
      pimBust({
        mood: "surprised",
        ears: "up",
        lean: 4,
        tilt: 4,
        look: [-0.9, 0.1],
        arms: { right: { shoulder: 24, elbow: -10 }, left: { reach: [58, -120], hand: "grip" } },
        holding: { left: { ...pole({ length: 330, grip: 0.4 }), angle: 6 } },
      }),
      { x: 372, y: 452, scale: 1.85 },
    ),
    glow([470, 250], 220, palette.lamp, 0.4),
    vignette(width, height, [300, 300], 0.45),
  );
};

/** From behind her: the whole row back to the town, the three farthest dark. */
export const theRow: Scene = (width, height) => {
  const vanish: Point = [750, 214];
  const away = { vanish, foot: 530 };
  return stack(
    sky(width, height, "night", { horizon: 214, light: "none", clouds: 3, seed: 6 }),
    afterglow(width, 214, 0.45),
    skyline({
      time: "night",
      from: -20,
      to: 830,
      y: 222,
      scale: 0.26,
      seed: 30,
      distance: 0.55,
      lit: 0.34,
      storeys: 5,
      peak: 0.9,
    }),
    sea(width, height, 214, "night", { seed: 12, lightX: 900, rough: 0.8 }),
    pierAway(width, height, { ...away, half: 360, end: 6 }),
    wash(width, height, palette.night, 0.18),
    creepingDark([610, 226], 260),
    rowOfLamps(width, height, {
      ...away,
      lit: [true, true, true, false, false, false],
      across: -335,
      nearest: 1,
      step: 0.55,
    }),
    poolOfLight([800, 528], 420, 0.85),
    ringsOfLight([976, 150], 210, 0.8),
    place(streetLamp({ lit: true }), { x: 1072, y: 640, scale: 1.45, flip: true }),
    place(
      pim({
        view: "back",
        ears: "up",
        lean: -3,
        tilt: -5,
        arms: {
          right: { shoulder: 46, elbow: 20, hand: "grip" },
          left: { shoulder: 22, elbow: -10, hand: "open" },
        },
        holding: { right: { ...pole({ length: 340, grip: 0.36 }), angle: -5 } },
      }),
      { x: 772, y: 540, scale: 1.08 },
    ),
    glow([900, 330], 240, palette.lamp, 0.3),
    vignette(width, height, [560, 300], 0.5),
  );
};

/** Night closing in about a place, where light should be. */
function creepingDark(at: Point, radius: number): Drawing {
  const { define, fill } = radial(at, radius, [
    [0, palette.ink, 0.55],
    [0.55, palette.ink, 0.3],
    [1, palette.ink, 0],
  ]);
  return define + print(ellipse(at[0], at[1], radius), fill);
}
