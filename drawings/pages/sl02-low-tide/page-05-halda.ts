/** Page 5, third panel: she folds up, sits down on the stair, and tells the jar her name. */
import { soft } from "../../cast/dots.ts";
import { type HaldaOptions, halda, haldaHand } from "../../cast/halda.ts";
import { drape, greyCloth } from "../../cast/halda-cloak.ts";
import { jar } from "../../cast/jar.ts";
import { backdrop, beam, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, print, within } from "../../kit/paper.ts";
import { ellipse, polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shining } from "../../sets/layers.ts";
import { topDoor } from "../../sets/stair.ts";
import { inLight } from "./in-light.ts";
import { around, type Camera, courses } from "./stairwell.ts";

const SIZE = 1.02;
/** Where the jar stands in her lap. */
const LAP: Point = [66, -130];

const POSE: HaldaOptions = {
  pose: "sit",
  cloak: "hoodDown",
  mood: "sad",
  carriage: "bowed",
  look: [0.3, 1],
  tilt: 9,
  speak: 0.12,
  arms: {
    left: { reach: [60, -158], hand: "grip" },
    right: { reach: [112, -190], hand: "open", behind: true },
  },
};

/** The confession. */
export function drawConfession(width: number, height: number): Drawing {
  const at = { x: width * 0.655, y: height - 30, scale: SIZE, flip: true };
  const heart: Point = [at.x - LAP[0] * SIZE, at.y + (LAP[1] - 57) * SIZE];
  const door: Point = [width * 0.885, height * 0.3];
  return stack(
    stairs(width, height, [at.x, at.y]),
    place(topDoor(0.5), { x: door[0], y: door[1], scale: 0.56, flip: true }),
    beam([door[0] - 56, door[1] - 90], 122, 640, 34, palette.lamp, 0.4),
    glow([door[0] - 56, door[1] - 70], 360, palette.amber, 0.55),
    ...[270, 180].map((radius) =>
      shining(0.14, print(ellipse(heart[0], heart[1], radius), mix(palette.ochre, palette.ember, 0.3))),
    ),
    faint(0.45, print(ellipse(at.x, at.y - 4, 190, 18), palette.ink)),
    inLight(
      { from: -46, colour: palette.lamp, dim: 0.2, width: 4, reach: 36, warmth: 0.3 },
      inLight(
        { from: 140, colour: palette.amber, dim: 0.06, width: 3, reach: 60, warmth: 0.34, edge: 0.6 },
        place(seated(), at),
      ),
    ),
    glow(heart, 300, palette.amber, 0.45),
    glow(heart, 80, palette.lamp, 0.2),
    glow([heart[0] - 40, heart[1] - 150], 140, palette.amber, 0.3),
    vignette(width, height, [heart[0] + 40, heart[1] - 80], 0.5),
  );
}

/** Halda with her wings about the jar. */
function seated(): Drawing {
  const [handX, handY] = haldaHand(POSE, "left");
  const thing = stack(lap(), place(jar({ flames: 7, glows: false }), { x: LAP[0], y: LAP[1] }));
  return halda({ ...POSE, holding: { left: { thing: place(thing, { x: -handX, y: -handY }), angle: 0 } } });
}

/** Her lap beneath the jar: long thighs to a sharp knee, and the cloth that falls from it. */
function lap(): Drawing {
  const cloth = soft(
    "-30 -80  0 -118  60 -132  118 -142  140 -130  138 -100  124 -56  112 -12  84 -6  54 -12  26 -6  2 -30",
    0.9,
  );
  return stack(
    greyCloth.define,
    cut(cloth, greyCloth.fill, { edge: palette.mist }),
    within(
      cloth,
      print(soft("-40 -70  20 -96  80 -108  124 -112  150 -60  120 10  -20 10"), palette.ink, 0.2),
      ...drape(["116 -124  96 -70  84 -8", "124 -120  114 -70  104 -10", "92 -112  60 -70  44 -8"]),
    ),
  );
}

/** The round wall, and the flight she sits on: it goes on behind her, up to the door. */
function stairs(width: number, height: number, [x, y]: Point): Drawing {
  const camera: Camera = {
    at: around(-40, 3.2, 1),
    yaw: 76,
    pitch: 4,
    focal: 640,
    centre: [width * 0.5, height * 0.62],
  };
  const rises = [132, 52, 46, 40, 36, 32] as const;
  const runs = [-52, 215, 30, 24, 18, 12] as const;
  const corners = rises.map((_, index): Point => [sum(runs, index) + x, y - sum(rises, index)]);
  return stack(
    backdrop(width, height, [
      [0, mix(palette.night, palette.bark, 0.3)],
      [1, mix(palette.night, palette.dusk, 0.4)],
    ]),
    courses(
      camera,
      4.3,
      Array.from({ length: 24 }, (_, row) => -3 + row * 0.5),
      [-60, 130],
      palette.haze,
      0.3,
    ),
    ...corners
      .toReversed()
      .map(([left, top], index) => step(width, height, [left, top], 1 - index / corners.length)),
    step(width, height, [-40, y - 14], 0),
  );
}

/** One block of stone from its left edge to the wall: a lit top, a dark front. */
function step(width: number, height: number, [left, top]: Point, near: number): Drawing {
  const stone = mix(mix(palette.dusk, palette.slate, 0.5), palette.night, 0.15 + near * 0.4);
  const back = 14 + near * 14;
  return stack(
    cut(
      polygon([
        [left, top],
        [left + back * 1.3, top - back],
        [width + 40, top - back],
        [width + 40, top],
      ]),
      mix(stone, palette.amber, 0.34 - near * 0.16),
      { edge: palette.lamp },
    ),
    cut(rectangle(left, top, width + 60 - left, height - top + 40), mix(stone, palette.ink, 0.34), {
      lift: 0,
      edge: palette.lamp,
    }),
  );
}

function sum(numbers: readonly number[], last: number): number {
  return numbers.slice(0, last + 1).reduce((total, number) => total + number, 0);
}
