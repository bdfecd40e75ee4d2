/** Page 1, third panel: both look up the stairwell, where a weak light comes and goes. */
import { halda } from "../../cast/halda.ts";
import { cup } from "../../cast/pim-things.ts";
import { tobin } from "../../cast/tobin.ts";
import { beam, glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { cut, print } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shaded } from "../../sets/layers.ts";
import { roundRoom } from "../../sets/room-light.ts";
import { spiralStair } from "../../sets/spiral.ts";
import { inLight, type Light } from "./in-light.ts";
import { teapot } from "./tea-things.ts";

const FROM_ABOVE: Light = {
  from: -80,
  colour: palette.glow,
  edge: 0.75,
  width: 5,
  reach: 26,
  warmth: 0.2,
  shade: palette.plum,
  dim: 0.26,
};

export const drawStairwell: Scene = (width, height) => {
  const wood = mix(palette.wood, palette.plum, 0.35);
  const { behind, before } = spiralStair({
    radius: 250,
    rise: 54,
    steps: 17,
    start: 110,
    turn: 24,
    flat: 0.3,
    newel: 26,
    above: 200,
    colour: (up, near) => mix(mix(wood, palette.ink, 0.3 - near * 0.2), palette.glow, up ** 2 * 0.5),
  });
  const stair = { x: 390, y: 900 };
  return stack(
    roundRoom(width, height, { light: "warm", floor: height * 1.1, sides: height * 1.2, course: 74 }),
    shaded(
      rectangle(0, 0, width, height),
      [0, 0],
      [0, height * 0.8],
      [
        [0, palette.ink, 0.66],
        [1, palette.plum, 0],
      ],
    ),
    glow([390, -20], 420, palette.glow, 0.7),
    place(behind, stair),
    place(before, stair),
    beam([390, -60], 90, 640, 46, palette.glow, 0.3),
    glow([390, -30], 300, palette.glow, 0.55),
    inLight(FROM_ABOVE, keeper()),
    table(width, height),
    inLight(FROM_ABOVE, guest()),
    wash(width, height, palette.ochre, 0.3, "soft-light"),
    glow([0, 820], 460, palette.amber, 0.3),
    vignette(width, height, [width * 0.5, height * 0.45], 0.5),
  );
};

function keeper(): Drawing {
  return place(
    halda({
      mood: "worried",
      carriage: "tall",
      look: [0.3, -1],
      tilt: -16,
      lean: -2,
      arms: { left: { reach: [34, -336], hand: "grip" }, right: { reach: [150, -300], behind: false } },
      holding: { left: { thing: teapot(), angle: 4 } },
    }),
    { x: 470, y: 1090, scale: 1.12, flip: true },
  );
}

function guest(): Drawing {
  return place(
    tobin({
      blanket: true,
      lift: 0,
      mood: "calm",
      look: [0.7, -1],
      tilt: -18,
      lean: -12,
      holding: { right: { thing: cup({ colour: palette.rose }), angle: 6 } },
      arms: { right: { reach: [64, -176] }, left: { reach: [90, -150] } },
    }),
    { x: 156, y: 1092, scale: 1.5 },
  );
}

function table(width: number, height: number): Drawing {
  const wood = mix(palette.ochre, palette.wood, 0.4);
  return stack(
    cut(rectangle(-20, height - 78, width + 40, 130), mix(wood, palette.lamp, 0.06), { edge: palette.glow }),
    cut(rectangle(-20, height - 30, width + 40, 60), mix(wood, palette.ink, 0.3), { edge: palette.lamp }),
    faint(0.35, print(ellipse(376, height - 68, 88, 9), palette.ink)),
  );
}
