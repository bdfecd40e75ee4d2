/** Page 1, second panel: the keeper pours, the pot in both wings; Pim watches her over the rim of a cup. */
import { halda } from "../../cast/halda.ts";
import { pim } from "../../cast/pim.ts";
import { cup } from "../../cast/pim-things.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { cut, print } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { cup as tallCup } from "../../sets/kitchen-furniture.ts";
import { shelf } from "../../sets/kitchen-things.ts";
import { faint } from "../../sets/layers.ts";
import { roundRoom } from "../../sets/room-light.ts";
import { inLight, type Light } from "./in-light.ts";
import { hangingCups, pouring, steam, teapot } from "./tea-things.ts";

const LOW_LIGHT: Light = {
  from: 165,
  colour: palette.amber,
  edge: 0.85,
  width: 5,
  reach: 40,
  warmth: 0.3,
  shade: palette.plum,
  dim: 0.2,
};

export const drawTea: Scene = (width, height) =>
  stack(
    roundRoom(width, height, { light: "warm", floor: height * 1.1, sides: height * 1.2, course: 74 }),
    place(shelf("warm"), { x: 96, y: 300, scale: 0.9 }),
    place(hangingCups(230, [palette.coral, palette.mist, palette.teal], 0.9), { x: -20, y: 322 }),
    glow([40, 620], 620, palette.amber, 0.6),
    inLight(LOW_LIGHT, keeper()),
    clouded(244, 318),
    table(width, height),
    place(tallCup(palette.coral), { x: 226, y: 770, scale: 1.1 }),
    pouring([226, 548], [228, 720]),
    steam([232, 690], 330, 30, 0.34),
    inLight(LOW_LIGHT, guest()),
    wash(width, height, palette.ochre, 0.4, "soft-light"),
    glow([0, 760], 420, palette.amber, 0.2),
    vignette(width, height, [width * 0.5, height * 0.5], 0.42),
  );

/** Steam on her spectacles: the farther glass, then the nearer one. */
function clouded(x: number, y: number): Drawing {
  return stack(
    faint(0.72, print(ellipse(x, y, 18, 27), palette.mist)),
    faint(0.72, print(ellipse(x + 56, y - 2, 26, 27), palette.mist)),
    glow([x + 26, y], 90, palette.mist, 0.5),
  );
}

function keeper(): Drawing {
  return place(
    halda({
      mood: "tender",
      carriage: "forward",
      look: [0.4, 0.9],
      tilt: 14,
      lean: 6,
      arms: {
        left: { reach: [36, -300], hand: "grip" },
        right: { reach: [150, -296], hand: "open", behind: false },
      },
      holding: { left: { thing: teapot(), angle: 24 } },
    }),
    { x: 452, y: 850, scale: 1.12, flip: true },
  );
}

function guest(): Drawing {
  return place(
    pim({
      blanket: true,
      lift: 0,
      mood: "calm",
      look: [0.9, -1],
      tilt: -6,
      holding: { right: { thing: cup({ steam: false }), angle: -8 } },
      arms: { right: { reach: [44, -208] }, left: { reach: [20, -60] } },
    }),
    { x: 66, y: 1020, scale: 1.55 },
  );
}

function table(width: number, height: number): Drawing {
  const wood = mix(palette.ochre, palette.wood, 0.4);
  return stack(
    cut(rectangle(-20, height - 90, width + 40, 130), mix(wood, palette.lamp, 0.1), { edge: palette.glow }),
    cut(rectangle(-20, height - 34, width + 40, 60), mix(wood, palette.ink, 0.3), { edge: palette.lamp }),
    faint(0.3, print(ellipse(228, height - 64, 60, 10), palette.ink)),
  );
}
