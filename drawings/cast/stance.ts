/**
 * How a whole animal stands: hips at the height its legs give, a leaning trunk, shoulders, neck, and both arms bent into
 * their pose. Hides which arm is the nearer one in which view. Left and right are the animal's own.
 */
import { type Drawing, type Point, stack } from "../kit/svg.ts";
import type { LegLook } from "./boots.ts";
import {
  bendLeg,
  drawLeg,
  frontLeg,
  frontPoses,
  hipHeight,
  type LegLengths,
  type LegPose,
  legPoses,
  nearFrontLeg,
} from "./legs.ts";
import {
  type Arm,
  type ArmJoints,
  type ArmLengths,
  type ArmLook,
  type ArmSide,
  type Arms,
  bendArm,
  drawArm,
  drawHandAlone,
  drawHeldLight,
  type Held,
  turnAbout,
} from "./limbs.ts";

export type View = "front" | "threeQuarter" | "side" | "back";
export type Holding = { left?: Held; right?: Held };
type Hand = "left" | "right";

/** What the stance of one animal is made of. Points are from its hips. */
export type Build = {
  legs: LegLengths;
  arms: ArmLengths;
  legLook: LegLook;
  armLook: ArmLook;
  neck: Readonly<Record<View, Point>>;
  /** The shoulder on the page's left, then the one on its right; side and three-quarter: near, then far. */
  shoulders: Readonly<Record<View, readonly [Point, Point]>>;
  /** How far each leg is from the middle, seen from in front. */
  hipGap: number;
  restingArms: Readonly<Record<View, { left: Arm; right: Arm }>>;
};

export type Stance = {
  hip: Point;
  neck: Point;
  /** Moves a point of the trunk, given from the hips, to where the lean brings it. */
  trunk: (point: Point) => Point;
  joints: Readonly<Record<Hand, ArmJoints>>;
};

/** Where every joint of a posed animal is. */
export function takeStance(
  build: Build,
  { view, legs, lean, arms }: { view: View; legs: LegPose; lean: number; arms: Arms },
): Stance {
  const hip: Point = [0, -hipHeight(legs, build.legs)];
  const trunk = (point: Point) => turnAbout(hip, [hip[0] + point[0], hip[1] + point[1]], lean);
  const joints = (hand: Hand) =>
    bendArm(
      trunk(build.shoulders[view][isFirst(view, hand) ? 0 : 1]),
      arms[hand] ?? restingArm(build, view, legs, hand),
      build.arms,
      sideOf(view, hand),
      build.armLook.hand,
    );
  return {
    hip,
    neck: trunk(build.neck[view]),
    trunk,
    joints: { left: joints("left"), right: joints("right") },
  };
}

/** How arms swing or rest with each pose of the legs, seen from the side; the near one is the right. */
const swings: Readonly<Partial<Record<LegPose, { left: Arm; right: Arm }>>> = {
  walk: { right: { shoulder: -28, elbow: 34 }, left: { shoulder: 40, elbow: 26 } },
  run: { right: { shoulder: 38, elbow: 78, hand: "grip" }, left: { shoulder: -58, elbow: 74, hand: "grip" } },
  climb: { right: { shoulder: -14, elbow: 40 }, left: { shoulder: 30, elbow: 42 } },
  kneel: { right: { shoulder: 4, elbow: 34 }, left: { shoulder: 26, elbow: 40 } },
  sit: { right: { shoulder: 12, elbow: 66 }, left: { shoulder: 14, elbow: 66 } },
  floor: { right: { shoulder: 6, elbow: 58 }, left: { shoulder: 16, elbow: 60 } },
};

function restingArm(build: Build, view: View, legs: LegPose, hand: Hand): Arm {
  const facing = view === "front" || view === "back";
  if (facing && legs === "run")
    return hand === "right"
      ? { shoulder: 34, elbow: 84, hand: "grip" }
      : { shoulder: 40, elbow: 14, hand: "grip" };
  if (facing && legs === "sit") return { shoulder: 24, elbow: -52 };
  if (facing && legs === "floor") return { shoulder: 34, elbow: -16 };
  return (facing ? undefined : swings[legs]?.[hand]) ?? build.restingArms[view][hand];
}

/** Whether a hand is the one on the page's left, or the nearer one. */
function isFirst(view: View, hand: Hand): boolean {
  return (view === "back") === (hand === "left");
}

function sideOf(view: View, hand: Hand): ArmSide {
  if (view === "threeQuarter" || view === "side") return { forward: 1, inward: 1 };
  return isFirst(view, hand) ? { forward: -1, inward: 1 } : { forward: 1, inward: -1 };
}

/** Arms sorted by what they pass: behind the trunk, over it but beneath the head, or over everything. */
export type ArmLayers = {
  behind: Drawing;
  overTrunk: Drawing;
  overHead: Drawing;
  hands: Drawing;
  light: Drawing;
};

/** Draws both arms. `face` is the middle and the reach of the head: a hand inside it lies over the head. */
export function drawArms(
  build: Build,
  { joints }: Stance,
  { view, legs, arms, holding }: { view: View; legs: LegPose; arms: Arms; holding: Holding },
  face: { middle: Point; reach: number },
): ArmLayers {
  const turned = view === "threeQuarter" || view === "side";
  const layers = { behind: "", overTrunk: "", overHead: "", hands: "", light: "" };
  for (const hand of ["left", "right"] as const) {
    const [arm, side, joint] = [
      arms[hand] ?? restingArm(build, view, legs, hand),
      sideOf(view, hand),
      joints[hand],
    ];
    const drawn = drawArm(joint, build.armLook, side, { hand: arm.hand, held: holding[hand] });
    const near = Math.hypot(joint.grip[0] - face.middle[0], joint.grip[1] - face.middle[1]) < face.reach;
    if (arm.behind ?? (turned && hand === "left")) layers.behind += drawn;
    else if (near) layers.overHead += drawn;
    else layers.overTrunk += drawn;
    layers.hands += drawHandAlone(joint, build.armLook, side, { hand: arm.hand, held: holding[hand] });
    layers.light += drawHeldLight(joint, holding[hand], side);
  }
  return layers;
}

/** Both legs with their boots, the farther one beneath. */
export function drawLegs(build: Build, { hip }: Stance, view: View, legs: LegPose): Drawing {
  const { legs: lengths, legLook, hipGap } = build;
  if (view === "front" || view === "back") {
    const { left, right } = frontPoses[legs];
    return stack(
      frontLeg([hip[0] - hipGap, hip[1]], -hipGap, left, lengths, legLook),
      frontLeg([hip[0] + hipGap, hip[1]], hipGap, right, lengths, legLook),
    );
  }
  const { near, far } = legPoses[legs];
  const apart = hipGap * (view === "threeQuarter" ? 0.62 : 0.2);
  return stack(
    drawLeg(bendLeg([hip[0] + apart, hip[1]], far, lengths), legLook, lengths.ankle),
    drawLeg(bendLeg([hip[0] - apart, hip[1]], near, lengths), legLook, lengths.ankle),
  );
}

/** What of the legs comes towards the reader, over the coat; only seen from in front. */
export function drawNearLegs(build: Build, { hip }: Stance, view: View, legs: LegPose): Drawing {
  if (view !== "front") return "";
  const { legs: lengths, legLook, hipGap } = build;
  const { left, right } = frontPoses[legs];
  return stack(
    nearFrontLeg([hip[0] - hipGap, hip[1]], -hipGap, legs, left, lengths, legLook),
    nearFrontLeg([hip[0] + hipGap, hip[1]], hipGap, legs, right, lengths, legLook),
  );
}
