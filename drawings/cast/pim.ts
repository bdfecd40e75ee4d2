/** Pim, the lamplighter's apprentice: 300 high, feet at the origin, facing right. Left and right are her own. */

import { palette } from "../kit/palette.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { drawBlanket } from "./blanket.ts";
import { drawCoat, drawScarf, drawScarfEnd } from "./pim-coat.ts";
import { drawPimHead, type PimFace } from "./pim-head.ts";
import { makePuppet, type Pose, type PoseOptions } from "./puppet.ts";
import { type Build, drawArms, drawLegs, drawNearLegs } from "./stance.ts";

export type PimOptions = PimFace &
  PoseOptions & {
    badge?: boolean;
    /** Whether her scarf's end flies; it does when she runs. */
    wind?: boolean;
  };

const build: Build = {
  legs: { thigh: 35, shin: 33, ankle: 18 },
  arms: { upper: 42, fore: 37 },
  legLook: {
    cloth: palette.coral,
    lap: palette.mustard,
    boot: palette.wood,
    sole: palette.bark,
    atHip: 23,
    atAnkle: 18,
    foot: 42,
  },
  armLook: {
    sleeve: palette.mustard,
    cuff: palette.ochre,
    fur: palette.hare,
    furShade: palette.hareShade,
    atShoulder: 30,
    atWrist: 27,
    hand: 27,
  },
  neck: { front: [0, -97], threeQuarter: [4, -97], side: [4, -96], back: [0, -97] },
  shoulders: {
    front: [
      [-31, -80],
      [31, -80],
    ],
    back: [
      [-31, -80],
      [31, -80],
    ],
    threeQuarter: [
      [-27, -80],
      [27, -80],
    ],
    side: [
      [-5, -80],
      [4, -80],
    ],
  },
  hipGap: 18,
  restingArms: {
    front: { right: { shoulder: 15, elbow: -6 }, left: { shoulder: 15, elbow: -6 } },
    back: { right: { shoulder: 15, elbow: -6 }, left: { shoulder: 15, elbow: -6 } },
    threeQuarter: { right: { shoulder: -2, elbow: 16 }, left: { shoulder: 20, elbow: 14 } },
    side: { right: { shoulder: 0, elbow: 18 }, left: { shoulder: 14, elbow: 18 } },
  },
};

/** Pim from ears to boots, as a bust, as a head; see `Puppet` for each. */
export const {
  whole: pim,
  bust: pimBust,
  head: pimHead,
  hands: pimHands,
  joints: pimJoints,
} = makePuppet<PimOptions>({ build, draw, drawHead: drawPimHead }, {});

function draw(options: PimOptions, { stance, whole, ...pose }: Pose): { figure: Drawing; light: Drawing } {
  const { view, legs, lean } = pose;
  const { blanket = false, badge = true, wind: flying = legs === "run" } = options;
  const [x, y] = stance.neck;
  const layers = drawArms(build, stance, pose, { middle: [x, y - 50], reach: 66 });
  const scarf = place(drawScarf(view, flying), { x, y, rotate: lean });
  const scarfEnd = blanket ? "" : place(drawScarfEnd(view, flying), { x, y, rotate: lean });
  const figure = stack(
    layers.behind,
    whole ? drawLegs(build, stance, view, legs) : "",
    flying && view !== "back" ? scarfEnd : "",
    view === "back" && !blanket ? layers.overTrunk : "",
    drawCoat(stance, { view, legs, lean, badge }),
    whole ? drawNearLegs(build, stance, view, legs) : "",
    flying && view !== "back" ? "" : scarfEnd,
    view === "back" ? "" : layers.overTrunk,
    blanket ? drawBlanket(stance, { view, lean, width: 1, cloth: palette.sea, stripe: palette.rose }) : scarf,
    blanket ? layers.hands : "",
    place(drawPimHead(options), { x, y, rotate: lean * 0.5 + pose.tilt }),
    layers.overHead,
  );
  return { figure, light: layers.light };
}
