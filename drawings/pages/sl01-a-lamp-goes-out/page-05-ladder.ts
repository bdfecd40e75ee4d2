/** Page 5, first panel: Pim kneels at the pier's edge over wet prints that go down a ladder. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import { lit } from "../../cast/lit-figure.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print } from "../../kit/paper.ts";
import { rectangle } from "../../kit/shape.ts";
import { type Drawing, place, round, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { fogBank } from "../../sets/fog.ts";
import { fogFloor, rings, wisps } from "../../sets/fog-light.ts";
import { shares } from "../../sets/layers.ts";
import { pier } from "../../sets/pier.ts";
import { sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { streetLamp } from "../../sets/street-lamp.ts";
import { town } from "../../sets/town.ts";
import { track } from "./wet-tracks.ts";

const DECK = 500;
const DEPTH = 196;
const LADDER = 118;

/** The pier's edge, seen a little from above. */
export function atTheLadder(width: number, height: number): Drawing {
  const at = { x: 426, y: 672, scale: 1.38, flip: true };
  const { figure, flame, flameAt } = pimWithPole(
    {
      view: "threeQuarter",
      legs: "kneel",
      mood: "worried",
      mirrored: true,
      lean: 20,
      tilt: 8,
      look: [1, 1.5],
      arms: { right: { reach: [84, -88], hand: "grip" }, left: { shoulder: 30, elbow: 30, hand: "open" } },
    },
    { angle: 142, length: 236, grip: 0.56, shine: 1.5 },
  );
  const fire = [at.x - flameAt[0] * at.scale, at.y + flameAt[1] * at.scale] as const;
  const deck = pier(width, DECK, { time: "fog", perspective: DEPTH, drop: 420, rail: false });
  return stack(
    sky(width, height, "fog", { horizon: 360, light: "none", clouds: 0 }),
    coarse(town(width, 352, { time: "fog", distance: "far", lit: 0.3, seed: 5, reflected: false })),
    fogBank(width, height, 330, 0.8, { seed: 4 }),
    coarse(sea(width, height, 370, "fog", { rough: 0.5 })),
    fogBank(width, height, 470, 0.6, { seed: 9 }),
    deck.back,
    place(streetLamp({ lit: false }), { x: 486, y: DECK + 46, scale: 1.16, flip: true }),
    wash(width, height, palette.dusk, 0.5),
    rings(fire, 270, 0.3),
    place(glowOnDeck(), { x: fire[0], y: DECK + DEPTH - 30 }),
    ladder(),
    trail(),
    lit({ from: 140, dim: 0.3, strength: 0.95 }, place(figure, at)),
    place(flame, at),
    fogFloor(width, height, 800, 0.9, 12),
    wisps(width, [792, 884], 0.3),
    vignette(width, height, fire, 0.42),
  );
}

/** Wet prints from the lamp along the deck, and down over the edge. */
function trail(): Drawing {
  const steps = [
    [318, 536, 0.6, -92],
    [244, 566, 0.66, -98],
    [168, 540, 0.72, -108],
    [98, 578, 0.8, -140],
    [138, 640, 0.88, -170],
  ] as const;
  return stack(...steps.map(([x, y, size, turn]) => track({ at: [x, y], size, turn, shine: 0.7 })));
}

/** The ladder's rails stand over the edge; its rungs go down until the fog has them. */
function ladder(): Drawing {
  const edge = DECK + DEPTH;
  const rungs = shares(7).map((share) => `M${LADDER - 38} ${round(edge + 44 + share * 300)}h76`);
  const rail = (x: number) =>
    stack(
      cut(rectangle(x - 8, edge - 66, 16, 420, 8), mix(palette.wood, palette.ochre, 0.35), {
        edge: palette.lamp,
      }),
      print(rectangle(x - 8, edge - 66, 5, 420, 3), palette.bark, 0.5),
    );
  return stack(
    ink(rungs.join(""), palette.bark, 15),
    ink(rungs.join(""), mix(palette.wood, palette.ochre, 0.5), 9),
    rail(LADDER - 42),
    rail(LADDER + 42),
  );
}

function glowOnDeck(): Drawing {
  return `<g transform="scale(1 0.42)">${glow([0, 0], 300, palette.amber, 0.75)}</g>`;
}
