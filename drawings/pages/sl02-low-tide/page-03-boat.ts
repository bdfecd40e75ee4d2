/** Page 3, first panel: the dark boat in the fog, between two rocks, its bow turned away from the harbour. */
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print } from "../../kit/paper.ts";
import { blob } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { chance } from "../../sets/chance.ts";
import { fishingBoat } from "../../sets/fishing-boat.ts";
import { fogBank } from "../../sets/fog.ts";
import { faint } from "../../sets/layers.ts";
import { rock } from "../../sets/rocks.ts";
import { sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { inLight } from "./in-light.ts";

/** The middle of the boat, at the water. */
const BOAT: Point = [540, 372];

export const drawDarkBoat: Scene = (width, height) => {
  const horizon = height * 0.42;
  return stack(
    sky(width, height, "night", { horizon, light: "none", clouds: 2, seed: 6 }),
    glow([BOAT[0], horizon], 460, palette.haze, 0.5),
    sea(width, height, horizon, "night", { rough: 1.6, lightX: BOAT[0], seed: 3 }),
    fogBank(width, height, horizon + 16, 0.5, { seed: 2 }),
    wash(width, height, palette.ink, 0.3),
    place(rock(250, 190, { seed: 5 }), { x: 926, y: 330 }),
    surf([926, 330], 150, 9),
    darkBoat(),
    place(rock(360, 330, { seed: 8 }), { x: 150, y: 476 }),
    surf([150, 470], 215, 5),
    place(rock(210, 120, { seed: 3 }), { x: 1030, y: 540 }),
    surf([1030, 520], 140, 12),
    fogBank(width, height, height - 30, 0.4, { seed: 7 }),
    vignette(width, height, [BOAT[0], BOAT[1] - 90], 0.6),
  );
};

/** Heeled over by the swell, and only told from the night by the pale air behind it. */
function darkBoat(): Drawing {
  return stack(
    inLight(
      {
        from: -90,
        colour: palette.mist,
        edge: 0.8,
        width: 4,
        reach: 24,
        warmth: 0.08,
        shade: palette.night,
        dim: 0.4,
      },
      place(fishingBoat({ lamp: false }), { x: BOAT[0], y: BOAT[1], scale: 0.86, rotate: 7, flip: true }),
    ),
    call([BOAT[0] + 40, BOAT[1] - 190]),
  );
}

/** White water thrown up about a rock's foot: a torn low hedge of it, and its ring on the sea. */
function surf([x, y]: Point, half: number, seed: number): Drawing {
  const luck = chance(seed);
  const count = 11;
  const crest = Array.from({ length: count }, (_, index): Point => {
    const way = index / (count - 1);
    return [
      x - half + 2 * half * way,
      y - Math.sin(way * Math.PI) * half * luck.between(0.1, 0.34) - (index % 2) * 7,
    ];
  });
  const hedge = blob([...crest, [x + half * 0.8, y + 18], [x, y + 26], [x - half * 0.8, y + 18]]);
  const ring = blob([
    [x - half * 1.25, y + 14],
    [x - half * 0.4, y + 2],
    [x + half * 0.5, y + 4],
    [x + half * 1.3, y + 16],
    [x + half * 0.5, y + 38],
    [x - half * 0.5, y + 40],
  ]);
  return stack(
    faint(0.22, print(ring, palette.mist)),
    faint(0.5, ink(ring, palette.mist, 3)),
    faint(0.78, cut(hedge, palette.mist)),
  );
}

/** The horn's call, spreading through the fog towards the letters. */
function call([x, y]: Point): Drawing {
  return stack(
    ...[0, 1, 2].map((index) => {
      const reach = 46 + index * 30;
      const arc = `M${x + reach * 0.8} ${y - reach * 0.72}A${reach} ${reach} 0 0 1 ${x + reach} ${y + reach * 0.2}`;
      return faint(0.7 - index * 0.18, ink(arc, palette.mist, 5));
    }),
  );
}
