/** Page 7, first panel: two small lights follow the prints over the sands. */
import { button } from "../../cast/boat.ts";
import { pimWithPole } from "../../cast/carried-pole.ts";
import { lantern } from "../../cast/lantern.ts";
import { lit } from "../../cast/lit-figure.ts";
import { tobin, tobinHands } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { fogBank } from "../../sets/fog.ts";
import { rings } from "../../sets/fog-light.ts";
import { sandbank } from "../../sets/sandbank.ts";
import { tracksAlong, way } from "./wet-tracks.ts";

/** Two small lights beside a line of prints. */
export function overTheSands(width: number, height: number): Drawing {
  const hare = { x: 536, y: 302, scale: 0.73 };
  const fox = { x: 400, y: 318, scale: 0.74 };
  const { figure, flame, flameAt } = pimWithPole(
    {
      view: "side",
      legs: "walk",
      mood: "determined",
      lean: 6,
      look: [0.6, 0.5],
      arms: { right: { reach: [62, -110], hand: "grip" }, left: { shoulder: -20, elbow: 24, behind: true } },
    },
    { angle: 24, length: 280, grip: 0.5, shine: 1.4 },
  );
  const posed = {
    view: "threeQuarter",
    legs: "walk",
    lift: 0,
    mood: "worried",
    look: [0.4, 0.7],
    lean: 3,
    arms: { right: { shoulder: 40, elbow: 24, hand: "grip" }, left: { shoulder: -24, elbow: 20 } },
  } as const;
  const { thing, light } = lantern();
  const carried = { x: tobinHands(posed).right[0], y: tobinHands(posed).right[1] };
  const fire: Point = [hare.x + flameAt[0] * hare.scale, hare.y + flameAt[1] * hare.scale];
  const boat = button({ afloat: false, lantern: "none" });
  return stack(
    plain(coarse(sandbank(width, height, "fog", { horizon: height * 0.3, seed: 4 }))),
    fogBank(width, height, height * 0.3, 0.8, { seed: 4 }),
    wash(width, height, palette.dusk, 0.5),
    rings(fire, 260, 0.3, 2),
    lit(
      { from: -10, dim: 0.3, edge: 3, reach: 14 },
      place(plain(boat), { x: 150, y: 262, scale: 0.5, rotate: -9 }),
    ),
    place(`<g transform="scale(1 0.2)">${glow([0, 0], 420, palette.amber, 0.8)}</g>`, { x: 470, y: 320 }),
    tracksAlong(way([270, 384], [1040, 120], 14, 0), { near: 0.72, far: 0.12, flat: 0.5, shine: 0.35 }),
    lit(
      { from: -20, dim: 0.24, edge: 3, reach: 18 },
      place(plain(tobin({ ...posed, holding: { right: { thing, angle: 0 } } })), fox),
    ),
    lit({ from: -60, dim: 0.24, edge: 3, reach: 18 }, place(plain(figure), hare)),
    place(flame, hare),
    place(place(light, carried), fox),
    vignette(width, height, fire, 0.45),
  );
}
