/** Page 2, fourth panel: nothing in the dark but the stove's red door and three pairs of eyes. */
import { drawEyes, type EyeSpot } from "../../cast/eyes.ts";
import { halda } from "../../cast/halda.ts";
import { pimBust } from "../../cast/pim.ts";
import { headPlans } from "../../cast/pim-head-plan.ts";
import { tobinBust } from "../../cast/tobin.ts";
import { foxHeadPlans } from "../../cast/tobin-head-plan.ts";
import { eye, type Mood } from "../../kit/face.ts";
import { glow, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print, radial } from "../../kit/paper.ts";
import { curve, ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { stove } from "../../sets/kitchen-things.ts";
import { faint } from "../../sets/layers.ts";
import { poolOfLight } from "../../sets/street-lamp.ts";
import { silhouette } from "./in-light.ts";

const STOVE: Placement = { x: 236, y: 610, scale: 1.34 };

type Watcher = { spot: Placement; head: Drawing; eyes: Drawing };

export const drawEyesInTheDark: Scene = (width, height) => {
  const everybody = watchers();
  return stack(
    print(rectangle(0, 0, width, height), palette.ink),
    glow([250, 420], 760, palette.coral, 0.5),
    place(stove({ light: "dark", pipe: 760 }), STOVE),
    wash(width, height, palette.coral, 0.6),
    wash(width, height, palette.ink, 0.35),
    print(rectangle(0, 0, width, height), palette.ink, 0.34),
    redDoor(STOVE),
    poolOfLight([260, 600], 460, 0.5, palette.coral),
    ...everybody.map(({ spot, head }) => silhouette(place(head, spot))),
    ...everybody.map(({ spot, eyes }) => place(eyes, spot)),
  );
};

const DOOR = "M-66 -86V-160Q-66 -214 0 -214Q66 -214 66 -160V-86Z";

/** What of the fire is still seen: embers behind the bars of the door, red on the floor before it. */
function redDoor(stoveSpot: Placement): Drawing {
  const embers = radial([0, -92], 130, [
    [0, palette.amber],
    [0.4, palette.ember],
    [1, palette.coral],
  ]);
  const door = stack(
    embers.define,
    print(DOOR, embers.fill),
    ink("M-34 -86V-206M0 -86V-212M34 -86V-206", palette.ink, 7),
    ink(DOOR, palette.ink, 7),
    glow([0, -140], 250, palette.coral, 0.7),
  );
  return place(door, stoveSpot);
}

function watchers(): readonly Watcher[] {
  const frightened = { look: [-0.25, -0.3] as const };
  return [
    {
      spot: { x: 480, y: 500, scale: 1.6, rotate: -3 },
      head: pimBust({ view: "front", blanket: true, lift: 0, ears: "up" }),
      eyes: seen(headPlans.front.eyes, "worried", frightened.look, palette.wood),
    },
    {
      spot: { x: 744, y: 566, scale: 1.56, rotate: -4 },
      head: tobinBust({ view: "front", blanket: true, lift: 0, ears: "rest" }),
      eyes: seen(foxHeadPlans.front.eyes, "worried", [-0.6, -0.2], palette.moss),
    },
    {
      spot: { x: 962, y: 336, scale: 1.52, flip: true },
      head: place(halda({ view: "front", mood: "sad" }), { y: 482 }),
      eyes: behindGlass(),
    },
  ];
}

function seen(spots: readonly EyeSpot[], mood: Mood, look: Point, iris: string): Drawing {
  return drawEyes(spots, { mood, look, lid: palette.ink, iris, brow: palette.ink, shut: false, flame: true });
}

/** The keeper's: wet, and the stove's door small and red in both her spectacles. */
function behindGlass(): Drawing {
  return stack(
    ...([-1, 1] as const).map((side) => {
      const rim = ellipse(side * 27, -42, 26, 25);
      return stack(
        eye({ at: [side * 27, -44], radius: 20, mood: "worried", look: [0.5, 0.4], lid: palette.ink, side }),
        faint(
          0.9,
          ink(
            curve([
              [side * 27 - 14, -28],
              [side * 27, -24],
              [side * 27 + 14, -29],
            ]),
            palette.mist,
            4,
          ),
        ),
        print(ellipse(side * 27 - 8, -36, 4, 6), palette.coral, 0.9),
        ink(rim, palette.brass, 3.4),
        ink(`M${side * 27 - 18} -54q6 -12 18 -12`, palette.glow, 2.6, 0.8),
      );
    }),
    ink("M-3 -44Q0 -48 3 -44", palette.brass, 3.4),
    print("M-32 -12q-6 9 0 14q6 -5 0 -14Z", palette.mist),
  );
}
