/**
 * Master Orlo, head of the guild: a stout old badger in a plum robe, 400 units tall. Poses by angles; three-quarter and side
 * views face right. Origin on the ground between his feet.
 */
import { lay } from "../kit/paper.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { type Arm, type ArmJoints, type ArmSide, type Arms, bendArm, type Held } from "./limbs.ts";
import { type OrloFace, type OrloView, orloHead } from "./orlo-head.ts";
import { cape, leant, robe, robeShapes } from "./orlo-robe.ts";
import { lowerSleeve, ORLO_ARM, ORLO_HAND, upperSleeve } from "./orlo-sleeve.ts";

export { orloHead } from "./orlo-head.ts";

export type OrloOptions = OrloFace & {
  /** Degrees he leans to the right; his feet stay. */
  lean?: number;
  /** `left` is the arm on the reader's left: the near one when he is turned. */
  arms?: Arms;
  holding?: { left?: Held; right?: Held };
};

const REST: Required<Arms> = {
  left: { shoulder: 4, elbow: 48 },
  right: { shoulder: 4, elbow: 44 },
};
const FRONT_REST: Required<Arms> = {
  left: { shoulder: 30, elbow: -92 },
  right: { shoulder: 30, elbow: -92 },
};

/** The whole of him. */
export function orlo(options: OrloOptions = {}): Drawing {
  const { view = "threeQuarter", lean = 0, holding = {} } = options;
  const shape = robeShapes[view];
  const neck = leant(shape.neck, lean);
  const far = farArm(options);
  const limbs = (["right", "left"] as const).map((which) => {
    const pose = poseOf(options, which);
    const joints = orloJoints(options, which);
    const low = lowerSleeve(joints, sideOf(view, which), pose.hand, holding[which]);
    return { high: upperSleeve(joints), low, behind: pose.behind ?? which === far };
  });
  const back = limbs.filter(({ behind }) => behind);
  const fore = limbs.filter(({ behind }) => !behind);
  return lay(
    2,
    ...back.map(({ high, low }) => stack(high, low)),
    robe(shape, lean),
    ...fore.map(({ high }) => high),
    cape(shape, lean),
    place(orloHead(options), { x: neck[0], y: neck[1], rotate: lean * 0.6 }),
    ...fore.map(({ low }) => low),
  );
}

/** Where one of his hands is in a pose, for what reaches across to it. */
export function orloHand(options: OrloOptions, which: "left" | "right"): Point {
  return orloJoints(options, which).grip;
}

/** Head and shoulders, for close-ups; origin at the chest, where a frame may cut him. */
export function orloBust(options: OrloOptions = {}): Drawing {
  return place(orlo(options), { y: 190 });
}

function orloJoints(options: OrloOptions, which: "left" | "right"): ArmJoints {
  const { view = "threeQuarter", lean = 0 } = options;
  const shoulder = leant(robeShapes[view].shoulders[which], lean);
  return bendArm(shoulder, poseOf(options, which), ORLO_ARM, sideOf(view, which), ORLO_HAND);
}

function poseOf({ view, arms = {} }: OrloOptions, which: "left" | "right"): Arm {
  return arms[which] ?? (view === "front" ? FRONT_REST : REST)[which];
}

function farArm({ view = "threeQuarter" }: OrloOptions): "right" | undefined {
  return view === "front" ? undefined : "right";
}

function sideOf(view: OrloView, which: "left" | "right"): ArmSide {
  if (view !== "front") return { forward: 1, inward: 1 };
  return which === "left" ? { forward: -1, inward: 1 } : { forward: 1, inward: -1 };
}
