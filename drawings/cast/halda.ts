/**
 * Halda, keeper of the Tall Light: a very tall old heron in a rose shawl, 560 units to her crest. Poses by angles;
 * three-quarter and side views face right. Origin on the ground between her feet.
 */
import { lay } from "../kit/paper.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots } from "./dots.ts";
import { type CloakPose, cloak, fallenHood, greySleeve } from "./halda-cloak.ts";
import { type HaldaFace, type HaldaView, haldaHead } from "./halda-head.ts";
import { legs, SEAT } from "./halda-legs.ts";
import { neck, shawl, shawlBack, shawlDrape, torso, torsoShapes } from "./halda-torso.ts";
import { lowerWing, upperWing, WING, WING_HAND } from "./halda-wing.ts";
import { type Arm, type ArmJoints, type ArmSide, type Arms, bendArm, type Held, turnAbout } from "./limbs.ts";

export { haldaHead } from "./halda-head.ts";

export type HaldaOptions = HaldaFace & {
  pose?: "stand" | "sit" | "stoop";
  /** How she carries her head: high, reaching forwards, or bowed. */
  carriage?: "tall" | "forward" | "bowed";
  /** Degrees she leans to the right from her hips. */
  lean?: number;
  /** `left` is the wing on the reader's left: the near one when she is turned. */
  arms?: Arms;
  holding?: { left?: Held; right?: Held };
  shawl?: boolean;
  cloak?: "none" | "hoodDown";
};

type Which = "left" | "right";
type Carriage = { line: readonly Point[]; tilt: number };

const REST: Required<Arms> = {
  left: { shoulder: 0, elbow: 26 },
  right: { shoulder: 6, elbow: 30 },
};
const FRONT_REST: Required<Arms> = {
  left: { shoulder: 16, elbow: -50 },
  right: { shoulder: 16, elbow: -50 },
};

const LAP: Required<Arms> = {
  left: { shoulder: 16, elbow: 56 },
  right: { shoulder: 20, elbow: 60 },
};

const HIP: Point = [0, -178];
const STOOP = 24;

/** Her neck from its root to the head, relative to its root. */
const carriages: Readonly<Record<"tall" | "forward" | "bowed", Carriage>> = {
  tall: { line: dots("0 0  22 -40  12 -84  -10 -122  -14 -166"), tilt: 0 },
  forward: { line: dots("0 0  36 -28  46 -70  62 -102  92 -124"), tilt: 4 },
  bowed: { line: dots("0 0  20 -44  22 -86  38 -112  70 -116"), tilt: 16 },
};
const frontCarriages: typeof carriages = {
  tall: { line: dots("0 0  8 -44  -5 -90  5 -130  0 -166"), tilt: 0 },
  forward: { line: dots("0 0  8 -32  -4 -66  4 -98  0 -124"), tilt: 0 },
  bowed: { line: dots("0 0  8 -26  -4 -52  4 -80  0 -100"), tilt: 0 },
};

/** The whole of her. */
export function halda(options: HaldaOptions = {}): Drawing {
  const { view = "threeQuarter", pose = "stand" } = options;
  const cloaked = options.cloak === "hoodDown";
  const shawled = !cloaked && options.shawl !== false;
  const { hip, bend } = stance(options);
  const shape = torsoShapes[view];
  const legPair = legs(view, pose === "sit");
  const far: Which | undefined = view === "front" ? undefined : "right";
  const wings = (["right", "left"] as const).map((which) => drawWing(options, which, which === far));
  const upright = (drawing: Drawing) => place(drawing, { x: hip[0], y: hip[1], rotate: bend });
  const root = fromHips(options, shape.neck);
  const spine = carriageOf(options).line.map(([x, y]): Point => [root[0] + x, root[1] + y]);
  const [headX, headY] = spine.at(-1) ?? root;
  const before = wings.filter(({ behind }) => !behind).map(({ low }) => low);
  return lay(
    2,
    ...wings.filter(({ behind }) => behind).map(({ high, low }) => stack(high, low)),
    cloaked ? fallenHood("behind", root) : "",
    shawled ? upright(shawlBack(shape)) : "",
    ...legPair.far,
    upright(torso(shape, !cloaked)),
    ...legPair.near,
    ...wings.filter(({ behind }) => !behind).map(({ high }) => high),
    cloaked ? cloak(cloakPose(pose)) : "",
    neck(spine),
    shawled ? upright(shawl(shape)) : "",
    ...(cloaked ? [...before, fallenHood("before", root)] : []),
    place(haldaHead(options), { x: headX, y: headY, rotate: carriageOf(options).tilt }),
    ...(cloaked ? [] : before),
  );
}

/** Where one of her wing-hands is in a pose, for what reaches across to it. */
export function haldaHand(options: HaldaOptions, which: Which): Point {
  return haldaJoints(options, which).grip;
}

/** Head and shoulders, for close-ups; origin at the breast, where a frame may cut her. */
export function haldaBust(options: HaldaOptions = {}): Drawing {
  return place(halda(options), { y: 290 });
}

function drawWing(options: HaldaOptions, which: Which, far: boolean) {
  const pose = wingPose(options, which);
  const side = sideOf(options.view ?? "threeQuarter", which);
  const joints = haldaJoints(options, which);
  const low = lowerWing(joints, side, pose.hand, options.holding?.[which]);
  const behind = pose.behind ?? far;
  // Under the cloak a far wing at rest is out of sight.
  if (options.cloak === "hoodDown" && far && options.arms?.[which] === undefined)
    return { high: "", low: "", behind };
  return options.cloak === "hoodDown"
    ? { high: "", low: stack(low, greySleeve(joints)), behind }
    : {
        high: upperWing(joints, side),
        low: options.shawl === false ? low : stack(low, shawlDrape(joints)),
        behind,
      };
}

function stance({ pose = "stand", lean = 0 }: HaldaOptions): { hip: Point; bend: number } {
  if (pose === "sit") return { hip: SEAT, bend: lean };
  return pose === "stoop" ? { hip: [-16, -174], bend: STOOP + lean } : { hip: HIP, bend: lean };
}

function carriageOf({ view = "threeQuarter", pose = "stand", carriage }: HaldaOptions): Carriage {
  const kind = carriage ?? (pose === "stoop" ? "forward" : "tall");
  return (view === "front" ? frontCarriages : carriages)[kind];
}

function cloakPose(pose: "stand" | "sit" | "stoop"): CloakPose {
  return pose === "sit" ? "sit" : "stand";
}

/** A point of her torso, once she stands or sits. */
function fromHips(options: HaldaOptions, [x, y]: Point): Point {
  const { hip, bend } = stance(options);
  return turnAbout(hip, [hip[0] + x, hip[1] + y], bend);
}

function haldaJoints(options: HaldaOptions, which: Which): ArmJoints {
  const view = options.view ?? "threeQuarter";
  const shoulder = fromHips(options, torsoShapes[view].shoulders[which]);
  return bendArm(shoulder, wingPose(options, which), WING, sideOf(view, which), WING_HAND);
}

function wingPose({ view, pose, arms = {} }: HaldaOptions, which: Which): Arm {
  const rest = view === "front" ? FRONT_REST : pose === "sit" ? LAP : REST;
  return arms[which] ?? rest[which];
}

function sideOf(view: HaldaView, which: Which): ArmSide {
  if (view !== "front") return { forward: 1, inward: 1 };
  return which === "left" ? { forward: -1, inward: 1 } : { forward: 1, inward: -1 };
}
