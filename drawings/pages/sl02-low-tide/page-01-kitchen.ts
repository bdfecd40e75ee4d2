/** Page 1, first panel: two guests in blankets by a stove made for somebody taller. */

import { lantern } from "../../cast/lantern.ts";
import { pim } from "../../cast/pim.ts";
import { cup } from "../../cast/pim-things.ts";
import { pole } from "../../cast/pole.ts";
import { tobin } from "../../cast/tobin.ts";
import { glow, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { kitchen, kitchenScale } from "../../sets/kitchen.ts";
import { kitchenTable } from "../../sets/kitchen-furniture.ts";
import { inLight, type Light } from "./in-light.ts";
import { bench, hangingCups, POT_FOOT, steam, teapot } from "./tea-things.ts";

/** Light from the stove door, which is to the left. */
const STOVE_LIGHT: Light = {
  from: 190,
  colour: palette.amber,
  edge: 0.9,
  width: 5,
  reach: 46,
  warmth: 0.34,
  shade: palette.plum,
  dim: 0.2,
};
const GROUND = 700;
const SEAT = 118;

export const drawKitchen: Scene = (width, height) => {
  const scale = kitchenScale(width, height);
  const { back, front } = kitchen(width, height, { light: "warm", stairGlow: "none" });
  const cups = [palette.coral, palette.mist, palette.mustard];
  return stack(
    back,
    place(hangingCups(132, cups, 0.74 * scale), { x: 456, y: 68 }),
    place(pole({ flame: false, length: 400, grip: 0 }).thing, { x: 872, y: 660, rotate: -9 }),
    glow([190, 500], 420, palette.amber, 0.3),
    guests(),
    glow([170, 480], 520, palette.ember, 0.16),
    wash(width, height, palette.ochre, 0.42, "soft-light"),
    wash(width, height, palette.amber, 0.12),
    front,
    inLight({ ...STOVE_LIGHT, dim: 0.34 }, laidTable()),
    steam([986, 640], 130, -16, 0.3),
  );
};

function guests(): Drawing {
  return stack(
    inLight({ ...STOVE_LIGHT, width: 4 }, place(bench(480, SEAT), { x: 570, y: GROUND })),
    inLight(
      STOVE_LIGHT,
      place(
        tobin({
          blanket: true,
          legs: "sit",
          lift: 0,
          mood: "happy",
          shut: true,
          tilt: 6,
          lean: 4,
          holding: { right: { thing: cup({ colour: palette.rose }), angle: -8 } },
          arms: { right: { reach: [46, -150] }, left: { reach: [52, -140] } },
        }),
        { x: 722, y: GROUND + 2, scale: 1.24, flip: true },
      ),
    ),
    inLight(
      STOVE_LIGHT,
      place(
        pim({
          view: "front",
          blanket: true,
          legs: "sit",
          lift: 0,
          mood: "calm",
          look: [0.9, -0.75],
          tilt: 5,
          holding: { right: { thing: cup(), angle: 0 } },
          arms: { right: { reach: [-14, -92] }, left: { reach: [15, -92] } },
        }),
        { x: 462, y: GROUND - 48, scale: 1.24 },
      ),
    ),
  );
}

/** The near end of the table, with the pot and the Button's lantern, out. */
function laidTable(): Drawing {
  return stack(
    place(kitchenTable("warm"), { x: 1010, y: 930, scale: 1.3 }),
    place(teapot(), { x: 830 + POT_FOOT[0], y: 676 - POT_FOOT[1] * 0.95, scale: 0.95 }),
    place(lantern({ lit: false }).thing, { x: 800, y: 690 - 82 * 1.15, scale: 1.15 }),
  );
}
