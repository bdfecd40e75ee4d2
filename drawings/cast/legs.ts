/** Legs by their joints, from the side and from in front. Poses are angles, so that short and long legs share them. */
import { cut } from "../kit/paper.ts";
import { blob, towards, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { frontBoot, type LegLook, sideBoot, soleBoot } from "./boots.ts";
import { between } from "./limbs.ts";

/** A leg by angles: `thigh` 0 hangs down, positive forwards; `knee` folds the shin back; `foot` 0 is flat, positive lifts the toes. */
export type Leg = { thigh: number; knee: number; foot: number };
export type LegPose = "stand" | "tiptoe" | "walk" | "run" | "climb" | "kneel" | "sit" | "floor";
export type LegLengths = { thigh: number; shin: number; ankle: number };
export type LegJoints = { hip: Point; knee: Point; ankle: Point; foot: number };

/** Both legs in every pose, seen from the side, facing right. `near` is the one closer to the reader. */
export const legPoses: Readonly<Record<LegPose, { near: Leg; far: Leg }>> = {
  stand: { near: { thigh: -2, knee: 0, foot: 0 }, far: { thigh: 4, knee: 2, foot: 0 } },
  tiptoe: { near: { thigh: -4, knee: -2, foot: -48 }, far: { thigh: 3, knee: 4, foot: -48 } },
  walk: { near: { thigh: 30, knee: 4, foot: 18 }, far: { thigh: -18, knee: 22, foot: -38 } },
  run: { near: { thigh: -20, knee: 78, foot: -92 }, far: { thigh: 60, knee: 34, foot: 22 } },
  climb: { near: { thigh: 68, knee: 70, foot: 0 }, far: { thigh: -8, knee: 8, foot: -14 } },
  kneel: { near: { thigh: 2, knee: 88, foot: -82 }, far: { thigh: 78, knee: 78, foot: 0 } },
  sit: { near: { thigh: 84, knee: 84, foot: 0 }, far: { thigh: 80, knee: 70, foot: 6 } },
  floor: { near: { thigh: 76, knee: -8, foot: 74 }, far: { thigh: 92, knee: 26, foot: 62 } },
};

/** Bends a leg from its hip. */
export function bendLeg(hip: Point, { thigh, knee, foot }: Leg, lengths: LegLengths): LegJoints {
  const kneeAt = towards(hip, 90 - thigh, lengths.thigh);
  return { hip, knee: kneeAt, ankle: towards(kneeAt, 90 - thigh + knee, lengths.shin), foot };
}

/** How high above the ground the hips of a pose are, so that its lowest foot or knee stands on it. */
export function hipHeight(pose: LegPose, lengths: LegLengths): number {
  const { near, far } = legPoses[pose];
  if (pose === "floor") return lengths.ankle * 1.1;
  const depths = [near, far].map((leg) => {
    const { knee, ankle } = bendLeg([0, 0], leg, lengths);
    const sole = lengths.ankle * (1 + Math.abs(Math.sin((leg.foot * Math.PI) / 180)) * 0.55);
    return Math.max(knee[1] + lengths.ankle * 0.5, ankle[1] + sole);
  });
  return Math.max(...depths) + (pose === "run" ? lengths.ankle * 0.6 : 0);
}

/** A leg with its boot, toe to the right. `foot` in the look is the boot's length. */
export function drawLeg({ hip, knee, ankle, foot }: LegJoints, look: LegLook, ankleHeight: number): Drawing {
  const line = [hip, between(hip, knee, 0.75), between(knee, ankle, 0.25), ankle];
  return stack(
    cut(tube(line, look.atHip, look.atAnkle), look.cloth),
    place(sideBoot(look, ankleHeight), { x: ankle[0], y: ankle[1], rotate: -foot }),
  );
}

/** A leg seen from in front: its foot `out` from under the hip, `lifted` off the ground; towards the reader it grows. */
export type FrontLeg = { out: number; lifted: number; size: number };

/** Both legs in every pose from in front or behind, the one on the page's left first. */
export const frontPoses: Readonly<Record<LegPose, { left: FrontLeg; right: FrontLeg }>> = {
  stand: { left: { out: 0.1, lifted: 0, size: 1 }, right: { out: 0.1, lifted: 0, size: 1 } },
  tiptoe: { left: { out: 0, lifted: 0.35, size: 0.92 }, right: { out: 0, lifted: 0.35, size: 0.92 } },
  walk: { left: { out: 0, lifted: 0, size: 1.06 }, right: { out: 0.1, lifted: 0.8, size: 0.88 } },
  run: { left: { out: -0.2, lifted: 0, size: 1 }, right: { out: 0.5, lifted: 2.1, size: 1.22 } },
  climb: { left: { out: 0, lifted: 0, size: 1 }, right: { out: 0.1, lifted: 1.9, size: 1 } },
  kneel: { left: { out: 0.7, lifted: 0, size: 1.1 }, right: { out: 0.2, lifted: 0.3, size: 0.86 } },
  sit: { left: { out: 0.2, lifted: 0, size: 1.08 }, right: { out: 0.2, lifted: 0, size: 1.08 } },
  floor: { left: { out: 0.8, lifted: 0.1, size: 1.2 }, right: { out: 0.8, lifted: 0.1, size: 1.2 } },
};

/** One leg from in front: from the hip down to a boot. `gap` is the hip's place beside the middle. */
export function frontLeg(
  hip: Point,
  gap: number,
  { out, lifted, size }: FrontLeg,
  { ankle }: LegLengths,
  look: LegLook,
): Drawing {
  const foot: Point = [gap * (1 + out), -ankle * size - lifted * ankle];
  return stack(
    cut(tube([hip, foot], look.atHip * size, look.atAnkle * size), look.cloth),
    place(frontBoot(look, ankle), { x: foot[0], y: foot[1], scale: size }),
  );
}

/** What of a leg comes over the coat, seen from in front: a lifted foot, a seated knee, the soles of legs stretched out. */
export function nearFrontLeg(
  hip: Point,
  gap: number,
  pose: LegPose,
  leg: FrontLeg,
  { ankle }: LegLengths,
  look: LegLook,
): Drawing {
  const { out, lifted, size } = leg;
  const x = gap * (1 + out);
  if (pose === "floor") {
    const foot: Point = [x, -look.foot * 0.36];
    return stack(
      cut(tube([[hip[0], hip[1] - ankle * 0.2], foot], look.atHip * 1.05, look.atAnkle * 1.3), look.cloth),
      place(soleBoot(look), { x: foot[0], y: foot[1], rotate: gap > 0 ? 14 : -14 }),
    );
  }
  if (lifted < 1) return "";
  const foot: Point = [x, -ankle * size - lifted * ankle];
  const [wide, up] = [look.atHip * 0.95, (rise: number) => foot[1] - ankle * rise];
  const knee = blob(
    [
      [x - wide, up(0.8)],
      [x - wide * 0.85, up(2.1)],
      [x, up(2.6)],
      [x + wide * 0.85, up(2.1)],
      [x + wide, up(0.8)],
      [x, up(0.5)],
    ],
    0.85,
  );
  return stack(
    cut(tube([[x, up(1)], foot], look.atAnkle * 1.1, look.atAnkle * size), look.cloth),
    cut(knee, look.lap),
    place(frontBoot(look, ankle), { x: foot[0], y: foot[1], scale: size }),
  );
}
