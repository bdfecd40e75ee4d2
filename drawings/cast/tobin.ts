/** Tobin, the ferry fox: 380 high, feet at the origin, facing right. Left and right are his own. */

import { palette } from "../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { drawBlanket } from "./blanket.ts";
import type { LegPose } from "./legs.ts";
import type { ArmJoints, Arms } from "./limbs.ts";
import { layFigure, type Rim } from "./rim.ts";
import {
  type Build,
  drawArms,
  drawLegs,
  drawNearLegs,
  type Holding,
  type Stance,
  takeStance,
} from "./stance.ts";
import { drawJersey, drawSeat, drawTail, restingTail, type Tail } from "./tobin-body.ts";
import { drawTobinHead, type TobinFace } from "./tobin-head.ts";

export type TobinOptions = TobinFace & {
  /** Degrees that his head turns clockwise about the neck. */
  tilt?: number;
  /** Degrees that his trunk leans clockwise (to the right) from the hips. */
  lean?: number;
  arms?: Arms;
  legs?: LegPose;
  holding?: Holding;
  blanket?: boolean;
  tail?: Tail;
  /** How high his soft shadow floats; 0 for none, when he is laid down with others. */
  lift?: 0 | 2 | 3;
  /** Lamp light along one side. */
  rim?: Rim;
};

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

/** Tobin from cap to boots. */
export function tobin(options: TobinOptions = {}): Drawing {
  return draw(options, true);
}

/** Tobin without his legs and tail, the bottom of his head at the origin: for close-ups and for sitting in the boat. */
export function tobinBust(options: TobinOptions = {}): Drawing {
  const { neck } = tobinStance(options);
  return place(draw(options, false), { x: -neck[0], y: -neck[1] });
}

/** His head alone, its bottom at the origin. */
export function tobinHead({
  tilt = 0,
  lift = 2,
  rim,
  ...face
}: TobinFace & { tilt?: number; lift?: 0 | 2 | 3; rim?: Rim } = {}): Drawing {
  const head = place(drawTobinHead(face), { rotate: tilt });
  return layFigure(lift, rim, head);
}

/** Where the middle of each hand is, in the same coordinates as `tobin` with these options. */
export function tobinHands(options: TobinOptions = {}): { left: Point; right: Point } {
  const { joints } = tobinStance(options);
  return { left: joints.left.grip, right: joints.right.grip };
}

/** Both arms' joints, for things that need more than the hands. */
export function tobinJoints(options: TobinOptions = {}): Readonly<Record<"left" | "right", ArmJoints>> {
  return tobinStance(options).joints;
}

function tobinStance({ view = "threeQuarter", legs = "stand", lean = 0, arms = {} }: TobinOptions): Stance {
  return takeStance(build, { view, legs, lean, arms });
}

function draw(options: TobinOptions, whole: boolean): Drawing {
  const {
    view = "threeQuarter",
    legs = "stand",
    lean = 0,
    arms = {},
    holding = {},
    tilt = 0,
    lift = 2,
  } = options;
  const stance = tobinStance(options);
  const [x, y] = stance.neck;
  const layers = drawArms(
    build,
    stance,
    { view, legs, arms, holding },
    { middle: [x + 8, y - 46], reach: 66 },
  );
  const tail = whole ? drawTail(stance, options.tail ?? restingTail(legs), view) : "";
  const blanket = options.blanket === true;
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
    place(drawTobinHead(options), { x, y, rotate: lean * 0.5 + tilt }),
    layers.overHead,
  );
  return stack(layFigure(lift, options.rim, figure), layers.light);
}
