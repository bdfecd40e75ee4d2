/**
 * Arms by their joints, for every animal of the cast. Promises that sleeve, wrist, hand and what it holds stay
 * together in any pose; hides how angles and reaches become points.
 */

import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, curve, sampleCurve, towards, tube } from "../kit/shape.ts";
import { type Drawing, element, type Placement, type Point, place, stack } from "../kit/svg.ts";
import { dots } from "./dots.ts";

export type Hand = "open" | "grip" | "point";

/**
 * An arm by angles, or by the point its hand is to reach (in the figure's coordinates; the elbow finds itself).
 * `shoulder` 0 hangs down, 90 is straight forwards (front and back views: straight out to its side), 180 up, negative
 * backwards (across the body). `elbow` turns the forearm on from there the same way: forearm = shoulder + elbow.
 */
export type Arm =
  | { shoulder: number; elbow: number; hand?: Hand; behind?: boolean }
  | { reach: Point; hand?: Hand; behind?: boolean; otherElbow?: boolean };

export type Arms = { left?: Arm; right?: Arm };

/**
 * A thing whose origin is where it is gripped; upright while the forearm is level, or at an `angle` of its own. Its
 * `light` is laid over the figure, and throws no shadow.
 */
export type Held = Drawing | { thing: Drawing; angle?: number; light?: Drawing };

/** Which way on the page an arm rises (`forward`) and which way its thumb lies when it hangs (`inward`). */
export type ArmSide = { forward: 1 | -1; inward: 1 | -1 };
export type ArmLengths = { upper: number; fore: number };

/** Where an arm's joints are. `angle` is the forearm's, clockwise from the right; `grip` is the middle of the hand. */
export type ArmJoints = { shoulder: Point; elbow: Point; wrist: Point; grip: Point; angle: number };

/** The look of an arm: widths across, `hand` the length of the hand. */
export type ArmLook = {
  sleeve: string;
  cuff: string;
  fur: string;
  furShade: string;
  atShoulder: number;
  atWrist: number;
  hand: number;
  /** Stripes across the sleeve. */
  stripe?: string;
};

/** Bends an arm from its shoulder into its pose. */
export function bendArm(
  shoulder: Point,
  arm: Arm,
  { upper, fore }: ArmLengths,
  side: ArmSide,
  hand: number,
): ArmJoints {
  const elbow =
    "reach" in arm
      ? findElbow(shoulder, arm.reach, { upper, fore: fore + hand * 0.5 }, side, arm.otherElbow ?? false)
      : towards(shoulder, 90 - side.forward * arm.shoulder, upper);
  const angle = "reach" in arm ? direction(elbow, arm.reach) : 90 - side.forward * (arm.shoulder + arm.elbow);
  const wrist = towards(elbow, angle, fore);
  return { shoulder, elbow, wrist, grip: towards(wrist, angle, hand * 0.5), angle };
}

/** Where the elbow lies for a hand that reaches a point (law of cosines); below and away from the body unless `other`. */
function findElbow(
  from: Point,
  to: Point,
  { upper, fore }: ArmLengths,
  side: ArmSide,
  other: boolean,
): Point {
  const distance = Math.min(
    Math.max(Math.hypot(to[0] - from[0], to[1] - from[1]), Math.abs(upper - fore) + 1),
    upper + fore - 0.5,
  );
  const off = (Math.acos((upper ** 2 + distance ** 2 - fore ** 2) / (2 * upper * distance)) * 180) / Math.PI;
  const heading = direction(from, to);
  const [one, two] = [towards(from, heading + off, upper), towards(from, heading - off, upper)];
  const low = ([x, y]: Point) => y - 0.6 * side.inward * x;
  return low(one) > low(two) === other ? two : one;
}

/** The direction from one point to another, clockwise from the right. */
export function direction(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}

/** A point turned about another, clockwise. */
export function turnAbout([cx, cy]: Point, [x, y]: Point, degrees: number): Point {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** A point part of the way from one to another. */
export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** A whole arm: sleeve, held thing, and the hand about it; what lies on an open hand is not covered by it. */
export function drawArm(
  joints: ArmJoints,
  look: ArmLook,
  side: ArmSide,
  { hand, held }: { hand?: Hand | undefined; held?: Held | undefined },
): Drawing {
  const shown = hand ?? (held === undefined ? "open" : "grip");
  const thing = held === undefined ? "" : drawHeld(joints, held, side);
  return stack(
    shown === "open" ? "" : thing,
    drawHand(joints, look, side, shown),
    drawSleeve(joints, look),
    shown === "open" ? thing : "",
  );
}

/** What comes out of a blanket: the hand with its cuff, and what it holds. */
export function drawHandAlone(
  joints: ArmJoints,
  look: ArmLook,
  side: ArmSide,
  { hand, held }: { hand?: Hand | undefined; held?: Held | undefined },
): Drawing {
  const elbow = towards(joints.wrist, joints.angle, -look.hand * 0.5);
  return drawArm({ ...joints, shoulder: elbow, elbow }, { ...look, atShoulder: look.atWrist * 0.9 }, side, {
    hand,
    held,
  });
}

/** The sleeve with its cuff, from the shoulder to the wrist. */
export function drawSleeve({ shoulder, elbow, wrist, angle }: ArmJoints, look: ArmLook): Drawing {
  const bend = (look.atShoulder + look.atWrist) / 2;
  const end = towards(wrist, angle, -look.atWrist * 0.36);
  const spine = [shoulder, between(shoulder, elbow, 0.72), between(elbow, wrist, 0.28), end];
  const sleeve = tube(spine, look.atShoulder, look.atWrist);
  const fold = direction(elbow, between(shoulder, wrist, 0.5));
  const crease = curve([towards(elbow, fold, bend * 0.45), towards(elbow, fold + 30, bend * 0.12)]);
  return stack(
    place(print(tube(spine, look.atShoulder + 5, look.atWrist + 5), palette.ink, 0.16), { x: 1, y: 3 }),
    cut(sleeve, look.sleeve, { lift: 0 }),
    look.stripe === undefined ? "" : within(sleeve, ...sleeveStripes(spine, look.stripe, look.atShoulder)),
    ink(crease, look.cuff, bend * 0.09, 0.7),
    drawCuff(wrist, angle, look),
  );
}

function sleeveStripes(spine: readonly Point[], colour: string, width: number): Drawing[] {
  const points = sampleCurve(spine, 6);
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || index % 3 !== 1) return [];
    const across = direction(point, next) + 90;
    return [
      ink(curve([towards(point, across, width), towards(point, across, -width)]), colour, width * 0.17),
    ];
  });
}

/** A turned-up band about the end of the sleeve. */
function drawCuff(wrist: Point, angle: number, { cuff, atWrist }: ArmLook): Drawing {
  const [half, from, to] = [atWrist * 0.56, -atWrist * 0.36, atWrist * 0.04];
  const band = blob(
    [
      [from, -half],
      [(from + to) / 2, -half * 1.04],
      [to, -half],
      [to + half * 0.2, 0],
      [to, half],
      [(from + to) / 2, half * 1.04],
      [from, half],
      [from + half * 0.2, 0],
    ],
    0.6,
  );
  return place(cut(band, cuff, { lift: 0 }), { x: wrist[0], y: wrist[1], rotate: angle });
}

function drawHeld(joints: ArmJoints, held: Held, side: ArmSide): Drawing {
  return place(typeof held === "string" ? held : held.thing, heldPlacement(joints, held, side));
}

/** The light of what a hand holds, to be laid over the whole figure. */
export function drawHeldLight(joints: ArmJoints, held: Held | undefined, side: ArmSide): Drawing {
  if (held === undefined || typeof held === "string" || held.light === undefined) return "";
  return place(held.light, heldPlacement(joints, held, side));
}

function heldPlacement({ grip, angle }: ArmJoints, held: Held, { forward }: ArmSide): Placement {
  const own = typeof held === "string" ? undefined : held.angle;
  return { x: grip[0], y: grip[1], rotate: own ?? (forward === 1 ? angle : angle - 180) };
}

/** A paw at the wrist, its thumb on the upper or inner side. */
export function drawHand(
  { wrist, angle }: ArmJoints,
  { fur, furShade, hand: size }: ArmLook,
  { inward }: ArmSide,
  hand: Hand,
): Drawing {
  const radians = ((angle - 90) * Math.PI) / 180;
  const thumbUp = Math.cos(radians) * inward * 0.6 - Math.sin(radians) > 0 ? 1 : -1;
  const transform = `translate(${wrist[0].toFixed(1)} ${wrist[1].toFixed(1)}) rotate(${angle.toFixed(1)}) scale(${(size / 20).toFixed(3)} ${((size / 20) * thumbUp).toFixed(3)})`;
  return element("g", { transform }, paw(hand, fur, furShade));
}

/** Twenty units long, pointing right, thumb above. */
function paw(hand: Hand, fur: string, shade: string): Drawing {
  const line = (points: readonly Point[]) => ink(curve(points), shade, 1.5);
  if (hand === "open")
    return stack(
      cut(blob(dots("-4 -6  5 -8  13 -8  19 -6.5  19 -3.5  21.5 -2  21 1  20 3  18 6.5  10 8  -4 6")), fur),
      cut(tube(dots("4 -5  9 -11  13 -13"), 7, 5.5), fur, { lift: 0 }),
      line(dots("14 -3  19 -3")),
      line(dots("14.5 1.6  20 1.6")),
    );
  const fist = stack(
    cut(blob(dots("-4 -7  4 -9.5  12 -9  17 -5  17.5 1  15 7  8 9.5  -4 7")), fur),
    line(dots("9 -3  16.4 -3.4")),
    line(dots("9 1.4  16.8 1.6")),
    line(dots("9 5.4  14.8 6")),
  );
  const thumb = cut(tube(dots("1 -6  7 -7.5  11 -4.5"), 7, 6), fur, { lift: 0 });
  return hand === "grip"
    ? stack(fist, thumb)
    : stack(cut(tube(dots("8 -5.5  17 -6  26 -6"), 7, 5.5), fur), fist, thumb);
}
