/** Page 5: a light in the fog, the ferry under it, and the talk across the gap. */

import { boatBack, boatFront, button } from "../../cast/boat.ts";
import { pimWithPole } from "../../cast/carried-pole.ts";
import { lantern } from "../../cast/lantern.ts";
import { lit } from "../../cast/lit-figure.ts";
import { oar } from "../../cast/oar.ts";
import { type TobinOptions, tobin } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, within } from "../../kit/paper.ts";
import { rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { fogBank } from "../../sets/fog.ts";
import { ringOnWater, rings, wisps } from "../../sets/fog-light.ts";
import { pier } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";

/** Water and fog to all sides. */
function harbourFog(width: number, height: number, horizon: number, seed: number): Drawing {
  return stack(
    sky(width, height, "fog", { horizon, light: "none", clouds: 0 }),
    fogBank(width, height, horizon - height * 0.06, 0.55, { seed }),
    coarse(sea(width, height, horizon, "fog", { rough: 0.4, seed })),
    fogBank(width, height, horizon + height * 0.04, 0.5, { seed: seed + 3 }),
  );
}

/** A lantern comes swaying, and nothing under it. */
export function somethingRings(width: number, height: number): Drawing {
  const at: Point = [width * 0.6, height * 0.36];
  const { thing, light } = lantern();
  const fire: Point = [at[0] - 14, at[1] + 70];
  const post = mix(palette.bark, palette.ink, 0.55);
  return stack(
    harbourFog(width, height, height * 0.62, 11),
    wash(width, height, palette.night, 0.55),
    rings(fire, 230, 0.5, 3),
    reflection(fire[0], height * 0.68, height * 0.34, palette.lamp, { spread: 2.1, seed: 5 }),
    place(stack(thing, light), { x: at[0], y: at[1], scale: 1.35, rotate: 12 }),
    glow(fire, 120, palette.glow, 0.5),
    wisps(width, [height * 0.72, height * 0.9], 0.26, 8),
    ink(`M58 ${height - 92}Q${width * 0.3} ${height - 6} ${width * 0.44} ${height + 30}`, palette.ink, 15),
    ink(
      `M58 ${height - 94}Q${width * 0.3} ${height - 9} ${width * 0.44} ${height + 27}`,
      palette.ochre,
      4,
      0.7,
    ),
    cut(rectangle(28, height - 150, 62, 220, 14), post, { lift: 2, edge: palette.amber }),
    cut(rectangle(20, height - 164, 78, 30, 12), mix(post, palette.stone, 0.16), { edge: palette.lamp }),
    vignette(width, height, fire, 0.5),
  );
}

/** The fox leaning on his oar as on a gate, his bow already out of the fog. */
export function outOfTheFog(width: number, height: number): Drawing {
  const water = height - 26;
  const boat = { x: width * 0.765, y: water, scale: 1.1, flip: true };
  const fox = leaningFox({ mood: "sly", look: [0.7, -0.4], tilt: 4 });
  const aboard = { x: boat.x - 26 * boat.scale, y: water + 34 * boat.scale, scale: boat.scale, flip: true };
  return stack(
    harbourFog(width, height, height * 0.56, 21),
    wash(width, height, palette.dusk, 0.4),
    rings([width * 0.98, height * 0.46], 380, 0.4, 4),
    lit({ from: -10, dim: 0.22 }, place(boatBack({ lantern: "none" }), boat)),
    lit({ from: -15, dim: 0.16, reach: 34 }, within(rectangle(0, 0, width, water - 10), place(fox, aboard))),
    lit({ from: -30, dim: 0.26, edge: 3 }, place(boatFront({}), boat)),
    reflection(width * 0.86, water + 6, 60, palette.amber, { spread: 2.4, seed: 8 }),
    glow([width * 1.02, height * 0.5], 360, palette.amber, 0.4),
    wisps(width, [height * 0.94, height * 0.99], 0.42, 14),
  );
}

function leaningFox(options: TobinOptions): Drawing {
  return tobin({
    lift: 0,
    lean: 13,
    arms: {
      right: { reach: [74, -206], hand: "grip" },
      left: { reach: [66, -222], hand: "grip", behind: false },
    },
    holding: { right: { thing: oar({ length: 330, grip: 0.06 }), angle: 5 } },
    ...options,
  });
}

/** She leans down with her flame, he tips back his head. */
export function acrossTheGap(width: number, height: number): Drawing {
  const water = height - 44;
  const kneeling = { x: 318, y: 470, scale: 1.2 };
  const { figure, flame, flameAt } = pimWithPole(
    {
      view: "threeQuarter",
      legs: "kneel",
      mood: "worried",
      lean: 24,
      tilt: 4,
      look: [0.8, 0.6],
      arms: { right: { reach: [92, -104], hand: "grip" }, left: { reach: [70, -20], hand: "open" } },
    },
    { angle: 74, length: 230, grip: 0.5, shine: 1.5 },
  );
  const fire: Point = [kneeling.x + flameAt[0] * 1.2, kneeling.y + flameAt[1] * 1.2];
  const boat = { x: 850, y: water, scale: 1.12, flip: true };
  const fox = tobin({
    lift: 0,
    mood: "calm",
    lean: -6,
    tilt: -16,
    look: [-0.9, -0.1],
    arms: { right: { shoulder: 50, elbow: 60, hand: "grip" }, left: { shoulder: 16, elbow: 40 } },
    holding: { right: { thing: oar({ length: 340, grip: 0.22 }), angle: 4 } },
  });
  const deck = pier(300, 0, { time: "fog", perspective: 52, drop: 150, rail: false });
  return stack(
    harbourFog(width, height, height * 0.5, 40),
    wash(width, height, palette.dusk, 0.45),
    rings(fire, 330, 0.36, 6),
    place(deck.back, { x: -20, y: 396, scale: 1.5 }),
    lit({ from: 180, dim: 0.22 }, place(button({ passengers: [place(fox, { x: 112, y: 74 })] }), boat)),
    lit({ from: 0, dim: 0.22 }, place(figure, kneeling)),
    place(flame, kneeling),
    glow([1100, water - 200], 260, palette.amber, 0.4),
    ringOnWater([fire[0], water + 10], 170, 0.16, 0.8),
    wisps(width, [height * 0.92, height * 0.97, height * 0.8], 0.36, 17),
    vignette(width, height, fire, 0.35),
  );
}
