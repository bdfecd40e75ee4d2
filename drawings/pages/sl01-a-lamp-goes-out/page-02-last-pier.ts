/** Page 2, above: Pim walks out on the last pier, and lights the fortieth lamp. */
import { pim, pimBust } from "../../cast/pim.ts";
import { pole } from "../../cast/pole.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { rectangle } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { lampAfar, lightAfar, ringsOfLight, stamped } from "../../sets/harbour.ts";
import { shaded } from "../../sets/layers.ts";
import { pier } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { lampFlame, poolOfLight, streetLamp } from "../../sets/street-lamp.ts";
import { tallLight, tallLightLamp } from "../../sets/tall-light.ts";

/** What dusk has left along the horizon. */
export function afterglow(width: number, horizon: number, strength = 0.55): Drawing {
  return shaded(
    rectangle(0, horizon * 0.4, width, horizon * 0.6),
    [0, horizon * 0.4],
    [0, horizon],
    [
      [0, palette.rose, 0],
      [0.7, palette.rose, strength * 0.5],
      [1, palette.lamp, strength],
    ],
  );
}

const SEA_LINE = 330;
const DECK = 344;
const TOWER = { x: 872, y: 334, scale: 0.26 };

/** The longest pier from the side, she very small on it, the Tall Light beyond. */
export const walkingOut: Scene = (width, height) => {
  const lamps = [20, 206, 392].map((x): Placement => ({ x, y: DECK + 4, scale: 0.42 }));
  const deck = pier(width, DECK, {
    time: "night",
    perspective: 10,
    from: -60,
    to: 730,
    drop: 92,
    rail: false,
  });
  return stack(
    sky(width, height, "night", { horizon: SEA_LINE, light: "none", clouds: 3, seed: 23 }),
    afterglow(width, SEA_LINE),
    skyline({
      time: "night",
      from: -30,
      to: 250,
      y: SEA_LINE + 4,
      scale: 0.3,
      seed: 41,
      distance: 0.45,
      lit: 0.5,
      storeys: 4,
      peak: 0,
    }),
    sea(width, height, SEA_LINE, "night", { lightX: TOWER.x, seed: 14, rough: 0.7 }),
    place(tallLight({ lit: true, beamAngle: 177.5, time: "night", distance: 0.24, reach: 2700 }), TOWER),
    reflection(TOWER.x, SEA_LINE + 24, 110, palette.lamp, { spread: 1.4, strength: 0.7 }),
    ...lamps.map((lamp) => reflection(lightAfar(lamp)[0], 392, 90, palette.amber, { spread: 0.9 })),
    deck.back,
    wash(width, height, palette.night, 0.16),
    ...lamps.map(({ x = 0 }) => poolOfLight([x + 28, DECK + 6], 100, 0.6)),
    stamped(lampAfar(mix(palette.bottle, palette.ink, 0.5)), lamps),
    place(lampAfar(mix(palette.slate, palette.night, 0.2), false), { x: 668, y: DECK + 4, scale: 0.42 }),
    walker(),
    glow([TOWER.x, TOWER.y + tallLightLamp[1] * TOWER.scale], 130, palette.glow, 0.6),
    vignette(width, height, [560, 260], 0.4),
  );
};

function walker(): Drawing {
  const { thing, light } = pole({ length: 300, grip: 0.22 });
  const figure = stack(
    glow([-190, -180], 300, palette.amber, 0.8),
    pim({
      view: "side",
      legs: "walk",
      lean: 5,
      mood: "happy",
      tilt: -8,
      look: [0.8, -0.4],
      arms: { right: { shoulder: 52, elbow: 92, hand: "grip" } },
      holding: { right: { thing, light, angle: -72 } },
      lift: 0,
    }),
  );
  return place(figure, { x: 528, y: DECK + 8, scale: 0.46 });
}

const LAMP = { x: 552, y: 826, scale: 2.15 };
const LIGHT: Point = [LAMP.x - lampFlame[0] * LAMP.scale, LAMP.y + lampFlame[1] * LAMP.scale];

/** Her face thrown back, gilded by the fortieth flame. */
export const fortieth: Scene = (width, height) => {
  const held = pole({ length: 330, grip: 0.72 });
  return stack(
    sky(width, height, "night", { horizon: height * 1.1, light: "none", clouds: 2, seed: 19 }),
    afterglow(width, height * 1.15, 0.4),
    glow(LIGHT, 620, palette.amber, 0.3),
    ringsOfLight(LIGHT, 330, 0.8),
    place(streetLamp({ lit: true }), { ...LAMP, flip: true }),
    place(
      pimBust({
        mood: "happy",
        lean: -6,
        tilt: -24,
        look: [0.7, -0.8],
        arms: { left: { shoulder: 92, elbow: 44, hand: "grip" }, right: { shoulder: -20, elbow: 30 } },
        holding: { left: { ...held, angle: 7 } },
      }),
      { x: 206, y: 478, scale: 1.95 },
    ),
    glow([330, 300], 250, palette.lamp, 0.42),
    vignette(width, height, [300, 230], 0.4),
  );
};
