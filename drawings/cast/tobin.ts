/** Tobin, the ferry fox: 380 high, feet at the origin, facing right. Left and right are his own. */

import { palette } from "../kit/palette.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { drawBlanket } from "./blanket.ts";
import { makePuppet, type Pose, type PoseOptions } from "./puppet.ts";
import { type Build, drawArms, drawLegs, drawNearLegs } from "./stance.ts";
import { drawJersey, drawSeat, drawTail, restingTail, type Tail } from "./tobin-body.ts";
import { drawTobinHead, type TobinFace } from "./tobin-head.ts";

export type TobinOptions = TobinFace & PoseOptions & { tail?: Tail };

const build: Build = {
  legs: { thigh: 60, shin: 56, ankle: 18 },
  arms: { upper: 56, fore: 50 },
  legLook: {
    cloth: palette.wood,
    lap: palette.wood,
    boot: palette.bark,
    sole: palette.ink,
    atHip: 30,
    atAnkle: 21,
    foot: 50,
  },
  armLook: {
    sleeve: palette.teal,
    cuff: palette.sea,
    fur: palette.fox,
    furShade: palette.foxShade,
    atShoulder: 27,
    atWrist: 21,
    hand: 27,
    stripe: palette.cream,
  },
  neck: { front: [0, -121], threeQuarter: [2, -121], side: [3, -120], back: [0, -121] },
  shoulders: {
    front: [
      [-28, -92],
      [28, -92],
    ],
    back: [
      [-28, -92],
      [28, -92],
    ],
    threeQuarter: [
      [-21, -92],
      [23, -92],
    ],
    side: [
      [-4, -90],
      [3, -90],
    ],
  },
  hipGap: 15,
  restingArms: {
    front: { right: { shoulder: 12, elbow: -4 }, left: { shoulder: 12, elbow: -4 } },
    back: { right: { shoulder: 12, elbow: -4 }, left: { shoulder: 12, elbow: -4 } },
    threeQuarter: { right: { shoulder: -6, elbow: 18 }, left: { shoulder: 14, elbow: 16 } },
    side: { right: { shoulder: -4, elbow: 18 }, left: { shoulder: 12, elbow: 18 } },
  },
};

/** Tobin from cap to boots, as a bust (without his tail), as a head; see `Puppet` for each. */
export const {
  whole: tobin,
  bust: tobinBust,
  head: tobinHead,
  hands: tobinHands,
  joints: tobinJoints,
} = makePuppet<TobinOptions>({ build, draw, drawHead: drawTobinHead }, {});

function draw(options: TobinOptions, { stance, whole, ...pose }: Pose): { figure: Drawing; light: Drawing } {
  const { view, legs, lean } = pose;
  const { blanket = false, tail: tailPose = restingTail(legs) } = options;
  const [x, y] = stance.neck;
  const layers = drawArms(build, stance, pose, { middle: [x + 8, y - 46], reach: 66 });
  const tail = whole ? drawTail(stance, tailPose, view) : "";
  const figure = stack(
    view === "back" ? "" : tail,
    layers.behind,
    whole ? drawSeat(stance, view) : "",
    whole ? drawLegs(build, stance, view, legs) : "",
    drawJersey(stance, view, lean),
    whole ? drawNearLegs(build, stance, view, legs) : "",
    view === "back" ? tail : "",
    layers.overTrunk,
    blanket
      ? drawBlanket(
          { ...stance, neck: [x, y + 12] },
          { view, lean, width: 0.94, cloth: palette.plum, stripe: palette.mustard },
        )
      : "",
    blanket ? layers.hands : "",
    place(drawTobinHead(options), { x, y, rotate: lean * 0.5 + pose.tilt }),
    layers.overHead,
  );
  return { figure, light: layers.light };
}
