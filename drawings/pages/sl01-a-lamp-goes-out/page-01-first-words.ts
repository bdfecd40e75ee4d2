/** Page 1, below: Pim on tiptoe before a lamp, and Pim counting. */
import { pimBust } from "../../cast/pim.ts";
import { notebook, pencil } from "../../cast/pim-things.ts";
import { pole } from "../../cast/pole.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { print } from "../../kit/paper.ts";
import { ellipse } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { spotAway, type View } from "../../sets/away.ts";
import { lampAfar, lampQuay, ringsOfLight, stamped } from "../../sets/harbour.ts";
import { faint } from "../../sets/layers.ts";
import { pier, pierAway } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { lampFlame, poolOfLight, streetLamp } from "../../sets/street-lamp.ts";
import { reachForLamp } from "./reach-for-lamp.ts";

const LAMP = { x: 552, y: 880, scale: 1.9 };
const LAMP_LIGHT: Point = [LAMP.x - lampFlame[0] * LAMP.scale, LAMP.y + lampFlame[1] * LAMP.scale];
const PIM = { x: 204, y: 826, scale: 1.5 };

/** On tiptoe, her flame at the lamp: seen from below, the lamp tall above her. */
export const tiptoe: Scene = (width, height) => {
  const deck = pier(width, 786, { time: "dusk", perspective: 62, drop: 120, rail: false });
  return stack(
    sky(width, height, "dusk", { horizon: 880, clouds: 3, seed: 8 }),
    skyline({
      time: "dusk",
      from: -40,
      to: 420,
      y: 742,
      scale: 0.62,
      seed: 33,
      distance: 0.6,
      lit: 0.55,
      storeys: 4,
      peak: 0.1,
    }),
    sea(width, height, 742, "dusk", { seed: 6, rough: 0.6 }),
    lampQuay({ from: -20, to: 420, y: 744, scale: 0.36, count: 4, drop: 30 }, "dusk", 0.4),
    deck.back,
    wash(width, height, palette.dusk, 0.3),
    poolOfLight([LAMP.x - 120, 820], 360, 0.8),
    glow(LAMP_LIGHT, 560, palette.amber, 0.34),
    ringsOfLight(LAMP_LIGHT, 250, 0.75),
    place(streetLamp({ lit: true }), { ...LAMP, flip: true }),
    faint(0.5, print(ellipse(PIM.x + 4, PIM.y + 1, 66, 7), palette.ink)),
    reachForLamp({
      stand: PIM,
      flame: [LAMP_LIGHT[0] - 8, LAMP_LIGHT[1] + 34],
      length: 300,
      grip: 0.62,
      lift: 128,
    }),
    glow([PIM.x + 120, PIM.y - 370], 210, palette.lamp, 0.5),
    vignette(width, height, [LAMP_LIGHT[0] - 100, LAMP_LIGHT[1] + 100], 0.55),
  );
};

const BACK: View = { width: 492, height: 865, vanish: [118, 400], foot: 330 };

/** Close to: the tip of her tongue, a round notebook full of ticks, the lit pier behind. */
export const counting: Scene = (width, height) => {
  const lamps = [1.75, 2.5, 3.5, 4.8, 6.6].map((depth): Placement => spotAway(BACK, -424, depth));
  return stack(
    sky(width, height, "dusk", { horizon: 490, clouds: 2, seed: 5 }),
    skyline({
      time: "dusk",
      from: -30,
      to: 340,
      y: 406,
      scale: 0.34,
      seed: 12,
      distance: 0.55,
      lit: 0.6,
      storeys: 5,
      peak: 0.3,
    }),
    sea(width, height, 400, "dusk", { seed: 9, lightX: 380 }),
    pierAway(width, height, { vanish: BACK.vanish, foot: 330, time: "dusk", half: 430, end: 8 }),
    wash(width, height, palette.dusk, 0.3),
    ...lamps.map(({ x = 0, y = 0, scale = 1 }) => poolOfLight([x + 66 * scale, y], 240 * scale, 0.7)),
    reflection(420, 415, 240, palette.amber, { strength: 0.4 }),
    stamped(lampAfar(mix(palette.bottle, palette.night, 0.5)), lamps.toReversed()),
    glow([400, 330], 330, palette.amber, 0.55),
    place(writing(), { x: 196, y: 668, scale: 2 }),
    glow([400, 400], 300, palette.lamp, 0.5),
    vignette(width, height, [250, 500], 0.45),
  );
};

/** Her bust, the pole in the crook of her arm, the notebook before her. */
function writing(): Drawing {
  const stick = pole({ length: 330, grip: 0.3 });
  const inCrook = { x: 26, y: -6, rotate: 9 };
  return pimBust({
    mood: "calm",
    tongue: true,
    tilt: 10,
    look: [0.35, 0.9],
    arms: {
      left: { reach: [52, -98], hand: "grip", behind: false },
      right: { reach: [15, -124], hand: "grip" },
    },
    holding: {
      left: {
        thing: stack(
          place(stick.thing, inCrook),
          place(notebook({ ticks: 20, scale: 1.3 }), { x: -2, y: 8 }),
        ),
        light: place(stick.light, inCrook),
        angle: 0,
      },
      right: { thing: place(pencil(), { flip: true }), angle: 0 },
    },
  });
}
