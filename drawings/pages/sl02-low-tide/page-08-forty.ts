/** Page 8, last panel: Lanthe in the new light, and somebody small who counts. */
import { bird } from "../../cast/bird.ts";
import { pim } from "../../cast/pim.ts";
import { notebook, pencil } from "../../cast/pim-things.ts";
import { glow } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { within } from "../../kit/paper.ts";
import { rectangle } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { dyed, mix } from "../../sets/air.ts";
import { gull, lampAfar, lampQuay, lightAfar, quarter, stamped } from "../../sets/harbour.ts";
import { faint, shaded } from "../../sets/layers.ts";
import { pier } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { tallLight } from "../../sets/tall-light.ts";
import { inLight } from "./in-light.ts";

const HORIZON = 244;
const DECK = 336;
const TOWER = { x: 626, y: HORIZON + 8, scale: 0.17 };

/** Forty lit. And one. */
export function drawForty(width: number, height: number): Drawing {
  const lamps = [36, 160, 284].map((x): Placement => ({ x, y: DECK + 6, scale: 0.46 }));
  const deck = pier(width, DECK, {
    time: "dawn",
    perspective: 14,
    from: -60,
    to: 462,
    drop: 80,
    rail: false,
  });
  return stack(
    sky(width, height, "dawn", { horizon: HORIZON, light: [520, HORIZON], clouds: 4, seed: 14 }),
    sea(width, height, HORIZON, "dawn", { rough: 0.4, lightX: 520, seed: 6 }),
    rosyWater(width, height),
    town(width),
    theOne(),
    ...lamps.map((lamp) => reflection(lightAfar(lamp)[0], DECK + 60, 70, palette.lamp, { spread: 1 })),
    deck.back,
    stamped(lampAfar(mix(dyed(palette.bottle, "dawn"), palette.ink, 0.2)), lamps),
    place(gull(palette.mist, palette.haze), { x: 62, y: DECK - 52, scale: 0.4 }),
    counting(),
  );
}

/** The pink of the sky, lying on the harbour. */
function rosyWater(width: number, height: number): Drawing {
  return shaded(
    rectangle(0, HORIZON, width, height - HORIZON),
    [0, HORIZON],
    [0, height],
    [
      [0, palette.lamp, 0.5],
      [0.3, palette.rose, 0.5],
      [1, palette.rose, 0.34],
    ],
  );
}

function town(width: number): Drawing {
  const row = {
    time: "dawn",
    from: 740,
    to: width + 40,
    y: 304,
    scale: 0.5,
    seed: 17,
    lit: 0.5,
    storeys: 3,
    peak: 0.7,
    distance: 0.1,
    stilts: 40,
  } as const;
  return stack(
    skyline({ ...row, from: 720, y: HORIZON + 14, scale: 0.4, distance: 0.5, seed: 9, storeys: 5 }),
    faint(
      0.3,
      `<g transform="translate(0 ${2 * (row.y + 40)}) scale(1 -1)">${skyline({ ...row, distance: 0.4 })}</g>`,
    ),
    coarse(plain(quarter(row))),
    lampQuay({ from: 690, to: width + 10, y: 305, scale: 0.24, count: 9, drop: 40 }, "dawn", 0.1),
  );
}

/** On the tower, where the lamp should be: the bird, preening. */
function theOne(): Drawing {
  const roost: Point = [TOWER.x, TOWER.y - 790 * TOWER.scale];
  return stack(
    within(
      rectangle(TOWER.x - 60, TOWER.y - 770 * TOWER.scale, 120, 300),
      place(tallLight({ lit: false, time: "dawn", distance: 0.35 }), TOWER),
    ),
    place(coarse(bird({ pose: "perch" })), { x: roost[0], y: roost[1] - 14, scale: 0.16 }),
    glow(roost, 90, palette.glow, 0.8),
  );
}

/** She, at the end of the first pier, who has looked up from her notebook. */
function counting(): Drawing {
  const figure = pim({
    mood: "happy",
    look: [0.8, -0.3],
    tilt: -4,
    lift: 0,
    arms: {
      left: { reach: [50, -98], hand: "grip", behind: false },
      right: { reach: [16, -122], hand: "grip" },
    },
    holding: {
      left: { thing: place(notebook({ ticks: 20, scale: 1.3 }), { x: -2, y: 8 }), angle: 0 },
      right: { thing: place(pencil(), { flip: true }), angle: 0 },
    },
  });
  return inLight(
    { from: -40, colour: palette.glow, width: 2, edge: 0.9, reach: 12, warmth: 0.3, dim: 0.1 },
    place(coarse(plain(figure)), { x: 412, y: DECK + 12, scale: 0.42 }),
  );
}
