/** Page 2, first and second panels: Pim asks, ever so politely; the keeper's cup jumps. */
import { halda } from "../../cast/halda.ts";
import { pim } from "../../cast/pim.ts";
import { cup } from "../../cast/pim-things.ts";
import { tobin } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { cut, print } from "../../kit/paper.ts";
import { ellipse, polygon, rectangle, towards } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { cup as tallCup } from "../../sets/kitchen-furniture.ts";
import { ladles } from "../../sets/kitchen-things.ts";
import { faint, shaded, shares } from "../../sets/layers.ts";
import { roundRoom } from "../../sets/room-light.ts";
import { inLight, type Light } from "./in-light.ts";
import { hangingCups, jumpingCup } from "./tea-things.ts";

const STOVE_LIGHT: Light = {
  from: 200,
  colour: palette.amber,
  edge: 0.9,
  width: 5,
  reach: 40,
  warmth: 0.34,
  shade: palette.plum,
  dim: 0.22,
};

export const drawQuestion: Scene = (width, height) =>
  stack(
    roundRoom(width, height, { light: "warm", floor: height * 1.3, sides: height * 1.4, course: 74 }),
    place(ladles("warm"), { x: 420, y: -10, scale: 0.8 }),
    place(hangingCups(160, [palette.mist, palette.mustard], 0.86), { x: 420, y: 214 }),
    glow([80, 420], 520, palette.amber, 0.6),
    inLight(
      STOVE_LIGHT,
      place(
        pim({
          view: "threeQuarter",
          blanket: true,
          lift: 0,
          mood: "calm",
          ears: "up",
          look: [0.5, -0.5],
          tilt: -5,
          arms: { right: { shoulder: 10, elbow: 60 }, left: { shoulder: 14, elbow: 60 } },
        }),
        { x: 362, y: 672, scale: 1.34 },
      ),
    ),
    tableEdge(width, height - 44),
    place(tallCup(palette.mist), { x: 470, y: height - 22, scale: 1 }),
    inLight(
      { ...STOVE_LIGHT, from: -150, edge: 0.7, dim: 0.3 },
      place(
        tobin({
          view: "side",
          blanket: true,
          lift: 0,
          mood: "surprised",
          look: [1, -0.4],
          tilt: 4,
          holding: {
            right: { thing: place(cup({ colour: palette.rose, steam: false }), { scale: 1.2 }), angle: 0 },
          },
          arms: { right: { reach: [104, -232] }, left: { reach: [96, -222] } },
        }),
        { x: 36, y: 790, scale: 1.36 },
      ),
    ),
    glow([30, 480], 300, palette.amber, 0.3),
    wash(width, height, palette.ochre, 0.4, "soft-light"),
    vignette(width, height, [330, 320], 0.4),
  );

export const drawNo: Scene = (width, height) =>
  stack(
    shaded(
      rectangle(0, 0, width, height),
      [0, height],
      [width, 0],
      [
        [0, palette.ember],
        [0.45, palette.coral],
        [1, palette.plum],
      ],
    ),
    shock(width, height),
    inLight(
      { ...STOVE_LIGHT, from: 140, width: 7, reach: 70 },
      place(
        halda({
          view: "side",
          mood: "surprised",
          speak: 1,
          look: [1, 0.3],
          tilt: -4,
          arms: { left: { reach: [146, -300], hand: "grip" } },
        }),
        { x: 448, y: 836, scale: 1.34, flip: true },
      ),
    ),
    inLight(
      { ...STOVE_LIGHT, from: 200, width: 5, dim: 0.08 },
      place(jumpingCup(), { x: 208, y: 428, scale: 1.24 }),
    ),
    vignette(width, height, [width * 0.42, height * 0.6], 0.5),
  );

/** Papers torn outwards from the cup: the word is too large for the room. */
function shock(width: number, height: number): Drawing {
  const luck = chance(12);
  const middle = [width * 0.36, height * 0.72] as const;
  return stack(
    ...shares(15).map((share, index) => {
      const angle = share * 360 + luck.between(-6, 6);
      const inner = towards(middle, angle, luck.between(90, 150));
      return faint(
        0.16 + (index % 3) * 0.07,
        print(
          polygon([inner, towards(middle, angle - 6, 900), towards(middle, angle + 5, 900)]),
          index % 2 === 0 ? palette.lamp : mix(palette.plum, palette.ink, 0.3),
        ),
      );
    }),
    glow(middle, 300, palette.lamp, 0.6),
  );
}

function tableEdge(width: number, y: number): Drawing {
  const wood = mix(palette.ochre, palette.wood, 0.4);
  return stack(
    cut(rectangle(-20, y, width + 40, 130), mix(wood, palette.lamp, 0.1), { edge: palette.glow }),
    faint(0.3, print(ellipse(474, y + 24, 54, 9), palette.ink)),
  );
}
