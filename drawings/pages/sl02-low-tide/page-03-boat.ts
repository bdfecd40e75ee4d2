/** Page 3, first panel: the dark boat from above, between two rocks, its bow towards neither harbour nor open sea. */
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print } from "../../kit/paper.ts";
import { blob, ellipse, towards } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { fishingBoat } from "../../sets/fishing-boat.ts";
import { faint, shares } from "../../sets/layers.ts";
import { rock } from "../../sets/rocks.ts";
import { seaFromAbove } from "../../sets/sea-from-above.ts";
import { inLight } from "./in-light.ts";

const BOAT: Point = [530, 300];

export const drawDarkBoat: Scene = (width, height) =>
  stack(
    seaFromAbove(width, height, { calm: BOAT, seed: 4 }),
    wash(width, height, palette.ink, 0.4),
    surf([300, 402], 190, 5),
    surf([800, 200], 170, 9),
    place(rock(300, 176, { seed: 5 }), { x: 296, y: 452 }),
    place(rock(270, 150, { seed: 8 }), { x: 800, y: 242 }),
    wash(width, height, palette.night, 0.3),
    glow(BOAT, 330, palette.haze, 0.3),
    inLight(
      {
        from: -60,
        colour: palette.mist,
        edge: 0.7,
        width: 4,
        reach: 20,
        warmth: 0.1,
        shade: palette.night,
        dim: 0.35,
      },
      place(fishingBoat({ lamp: false, view: "above" }), {
        x: BOAT[0],
        y: BOAT[1],
        scale: 0.62,
        rotate: 152,
      }),
    ),
    call([450, 344]),
    fogScraps(width, height),
    vignette(width, height, BOAT, 0.75),
  );

/** Rings of white water about a rock, torn and doubled. */
function surf([x, y]: Point, radius: number, seed: number): Drawing {
  const luck = chance(seed);
  return stack(
    ...[1, 0.86, 0.72].map((size, ring) => {
      const edge = shares(22).map((share) => {
        const [px, py] = towards([0, 0], share * 360, radius * size * luck.between(0.86, 1.1));
        return [x + px, y + py * 0.56] as const;
      });
      return stack(
        faint(0.1 + ring * 0.05, print(blob(edge), palette.mist)),
        faint(0.28 + ring * 0.24, ink(blob(edge), palette.mist, 2 + ring * 2)),
      );
    }),
  );
}

/** The horn's call, spreading over the water towards the letters. */
function call(from: Point): Drawing {
  return stack(
    ...[0, 1, 2].map((index) => {
      const radius = 60 + index * 34;
      const [a, b] = [towards(from, 118, radius), towards(from, 196, radius)];
      return faint(
        0.5 - index * 0.13,
        ink(`M${a.join(" ")}A${radius} ${radius} 0 0 1 ${b.join(" ")}`, palette.mist, 4),
      );
    }),
  );
}

/** Torn fog between us and the water. */
function fogScraps(width: number, height: number): Drawing {
  const luck = chance(21);
  const scrap = (x: number, y: number, half: number) =>
    blob(
      shares(11).map((share) => {
        const [px, py] = towards([0, 0], share * 360, half * luck.between(0.75, 1.15));
        return [x + px, y + py * 0.3] as const;
      }),
    );
  return stack(
    faint(0.16, print(scrap(60, 60, 300), palette.fog)),
    faint(0.12, print(scrap(width - 80, height - 30, 340), palette.fog)),
    faint(0.1, print(scrap(200, 150, 170), mix(palette.fog, palette.haze, 0.4))),
    faint(0.1, print(ellipse(width - 260, height - 110, 190, 40), palette.fog)),
  );
}
