/** Pim, the lamplighter's apprentice: 300 high, feet at the origin, facing right. Left and right are her own. */

import { palette } from "../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { drawBlanket } from "./blanket.ts";
import type { LegPose } from "./legs.ts";
import type { ArmJoints, Arms } from "./limbs.ts";
import { drawCoat, drawScarf, drawScarfEnd } from "./pim-coat.ts";
import { drawPimHead, type PimFace } from "./pim-head.ts";
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

export type PimOptions = PimFace & {
  /** Degrees that her head turns clockwise about the neck. */
  tilt?: number;
  /** Degrees that her trunk leans clockwise (to the right) from the hips. */
  lean?: number;
  arms?: Arms;
  legs?: LegPose;
  holding?: Holding;
  blanket?: boolean;
  badge?: boolean;
  /** Whether her scarf's end flies; it does when she runs. */
  wind?: boolean;
  /** How high her soft shadow floats; 0 for none, when she is laid down with others. */
  lift?: 0 | 2 | 3;
  /** Lamp light along one side. */
  rim?: Rim;
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

/** Pim from ears to boots. */
export function pim(options: PimOptions = {}): Drawing {
  return draw(options, true);
}

/** Pim without her legs, the bottom of her neck at the origin: for close-ups, her coat cut off by the panel. */
export function pimBust(options: PimOptions = {}): Drawing {
  const { neck } = pimStance(options);
  return place(draw(options, false), { x: -neck[0], y: -neck[1] });
}

/** Her head alone, the bottom of the neck at the origin. */
export function pimHead({
  tilt = 0,
  lift = 2,
  rim,
  ...face
}: PimFace & { tilt?: number; lift?: 0 | 2 | 3; rim?: Rim } = {}): Drawing {
  const head = place(drawPimHead(face), { rotate: tilt });
  return layFigure(lift, rim, head);
}

/** Where the middle of each hand is, in the same coordinates as `pim` with these options. */
export function pimHands(options: PimOptions = {}): { left: Point; right: Point } {
  const { joints } = pimStance(options);
  return { left: joints.left.grip, right: joints.right.grip };
}

/** Both arms' joints, for things that need more than the hands. */
export function pimJoints(options: PimOptions = {}): Readonly<Record<"left" | "right", ArmJoints>> {
  return pimStance(options).joints;
}

function pimStance({ view = "threeQuarter", legs = "stand", lean = 0, arms = {} }: PimOptions): Stance {
  return takeStance(build, { view, legs, lean, arms });
}

function draw(options: PimOptions, whole: boolean): Drawing {
  const {
    view = "threeQuarter",
    legs = "stand",
    lean = 0,
    arms = {},
    holding = {},
    tilt = 0,
    lift = 2,
  } = options;
  const stance = pimStance(options);
  const [x, y] = stance.neck;
  const layers = drawArms(build, stance, { view, legs, arms, holding }, { middle: [x, y - 50], reach: 66 });
  const head = place(drawPimHead(options), { x, y, rotate: lean * 0.5 + tilt });
  const flying = options.wind ?? legs === "run";
  const scarf = place(drawScarf(view, flying), { x, y, rotate: lean });
  const scarfEnd = blanketed(options) ? "" : place(drawScarfEnd(view, flying), { x, y, rotate: lean });
  const blanket = blanketed(options);
  const figure = stack(
    layers.behind,
    whole ? drawLegs(build, stance, view, legs) : "",
    flying && view !== "back" ? scarfEnd : "",
    view === "back" && !blanket ? layers.overTrunk : "",
    drawCoat(stance, { view, legs, lean, badge: options.badge ?? true }),
    whole ? drawNearLegs(build, stance, view, legs) : "",
    flying && view !== "back" ? "" : scarfEnd,
    view === "back" ? "" : layers.overTrunk,
    blanket ? drawBlanket(stance, { view, lean, width: 1, cloth: palette.sea, stripe: palette.rose }) : scarf,
    blanket ? layers.hands : "",
    head,
    layers.overHead,
  );
  return stack(layFigure(lift, options.rim, figure), layers.light);
}

function blanketed({ blanket = false }: PimOptions): boolean {
  return blanket;
}
