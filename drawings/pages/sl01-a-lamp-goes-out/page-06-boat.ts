/** Page 6 aboard the ferry: the fox shrugs, Pim remembers, and a paw is held out. */
import { boatBack, boatFront, button, rower } from "../../cast/boat.ts";
import { pimWithPole } from "../../cast/carried-pole.ts";
import { lit } from "../../cast/lit-figure.ts";
import { type PimOptions, pim } from "../../cast/pim.ts";
import { pole } from "../../cast/pole.ts";
import { tobin } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { fogBank } from "../../sets/fog.ts";
import { fogFloor, rings, wisps } from "../../sets/fog-light.ts";
import { sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";

/** Fog to all sides, and a little water. */
function grey(width: number, height: number, horizon: number, seed: number): Drawing {
  return stack(
    sky(width, height, "fog", { horizon, light: "none", clouds: 0 }),
    horizon > height * 0.7 ? "" : coarse(sea(width, height, horizon, "fog", { rough: 0.3, seed })),
    fogFloor(width, horizon + height * 0.2, horizon - height * 0.2, 0.7, seed),
    fogBank(width, height, height * 0.3, 0.35, { seed: seed + 2 }),
    wash(width, height, palette.dusk, 0.5),
  );
}

/** He shrugs at the oar; the lantern behind the awning lights his face. */
export function onlySmallLights(width: number, height: number): Drawing {
  const boat = { x: width * 0.57, y: height + 26, scale: 1.22 };
  const fox = rower(-0.5, {
    mood: "calm",
    look: [0.4, -0.3],
    lift: 0,
    tilt: -10,
    lean: 2,
    arms: { left: { reach: [64, -150], hand: "open", behind: false } },
  });
  return stack(
    grey(width, height, height * 0.66, 51),
    rings([-30, height * 0.5], 330, 0.42, 5),
    lit({ from: 180, dim: 0.24 }, place(button({ stroke: -0.5, passengers: [fox], lantern: "none" }), boat)),
    glow([-20, height * 0.5], 330, palette.amber, 0.5),
    wisps(width, [height * 0.95], 0.3, 33),
  );
}

/** Her cheek against the pole, the low flame close to her ear. */
export function byOneSmallLight(width: number, height: number): Drawing {
  const at = { x: width * 0.62, y: height * 0.47 + 200 * 1.66, scale: 1.66 };
  const posed: PimOptions = {
    view: "front",
    legs: "sit",
    mood: "tender",
    tilt: 14,
    look: [0.75, -0.75],
    arms: { left: { reach: [64, -118], hand: "grip" }, right: { reach: [56, -88], hand: "grip" } },
  };
  const { figure, flame, flameAt } = pimWithPole(posed, {
    angle: 9,
    length: 276,
    grip: 0.5,
    burning: 0.55,
    shine: 1.4,
  });
  const fire: Point = [at.x + flameAt[0] * at.scale, at.y + flameAt[1] * at.scale];
  const inTheBow = { x: at.x - 176 * at.scale, y: at.y - 17 * at.scale, scale: at.scale };
  return stack(
    grey(width, height, height * 0.8, 61),
    wash(width, height, palette.night, 0.4),
    rings(fire, 300, 0.5, 7),
    lit({ from: -40, dim: 0.3, edge: 3 }, place(boatBack({ awning: false, lantern: "none" }), inTheBow)),
    lit({ from: -40, dim: 0.26, edge: 5, reach: 44 }, place(figure, at)),
    place(flame, at),
    vignette(width, height, fire, 0.4),
  );
}

/** Her pole, set down in the bow. */
const PROPPED = { x: 268, y: -66, rotate: 5 };

/** The handshake, with the lantern behind them. */
export function theButton(width: number, height: number): Drawing {
  const boat = { x: 616, y: height + 34, scale: 1.38 };
  const hand: Point = [108, -114];
  const seatAt = { fox: { x: -46, y: 36 }, hare: { x: 190, y: 20 } };
  const fox = tobin({
    legs: "sit",
    lift: 0,
    mood: "calm",
    lean: 13,
    tilt: -4,
    look: [0.8, 0],
    tail: "curled",
    arms: {
      left: { reach: [hand[0] - seatAt.fox.x, hand[1] - seatAt.fox.y], hand: "open", behind: false },
      right: { shoulder: 4, elbow: 40 },
    },
  });
  const hare: PimOptions = {
    legs: "sit",
    lift: 0,
    mood: "tender",
    mirrored: true,
    lean: 9,
    tilt: -10,
    look: [0.7, -0.4],
    arms: {
      right: { reach: [seatAt.hare.x - hand[0], hand[1] - seatAt.hare.y], hand: "grip" },
      left: { reach: [20, -70], hand: "grip", behind: false },
    },
  };
  const leaning = pole({ length: 270, grip: 0.2, burning: 0.7 });
  const lamp: Point = [boat.x - 344 * boat.scale, boat.y - 150 * boat.scale];
  return stack(
    grey(width, height, height * 0.6, 71),
    rings(lamp, 420, 0.3, 11),
    rings([boat.x + hand[0] * boat.scale, boat.y + hand[1] * boat.scale - 30], 300, 0.26, 12),
    lit({ from: 190, dim: 0.26 }, place(boatBack({}), boat)),
    place(stack(place(leaning.thing, PROPPED), place(leaning.light, PROPPED)), boat),
    lit(
      { from: 190, dim: 0.2 },
      place(stack(place(fox, seatAt.fox), place(pim(hare), { ...seatAt.hare, flip: true })), boat),
    ),
    lit({ from: 200, dim: 0.3, edge: 3 }, place(boatFront({ awning: false }), boat)),
    glow(lamp, 240, palette.amber, 0.5),
    glow(lamp, 70, palette.glow, 0.8),
    glow([boat.x + hand[0] * boat.scale, boat.y + hand[1] * boat.scale], 150, palette.lamp, 0.4),
    vignette(width, height, [boat.x + 100, height * 0.5], 0.3),
  );
}
