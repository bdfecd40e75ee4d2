/** Pim on tiptoe, one arm flung back, the flame of her pole exactly at a lamp. */
import { type PimOptions, pim, pimHands } from "../../cast/pim.ts";
import { pole } from "../../cast/pole.ts";
import { type Drawing, type Point, place } from "../../kit/svg.ts";

export type Reach = {
  /** Where her toes stand, and how large she is. */
  stand: { x: number; y: number; scale: number };
  /** Where the flame of her pole is to come. */
  flame: Point;
  length: number;
  /** How far up she holds the pole, as in `pole`. */
  grip: number;
  /** How high she lifts her arm, in degrees. */
  lift: number;
};

/** Her whole figure, facing right, looking up at what she lights. */
export function reachForLamp({ stand, flame, length, grip, lift }: Reach): Drawing {
  const pose: PimOptions = {
    legs: "tiptoe",
    lean: 9,
    tilt: -20,
    mood: "happy",
    look: [0.7, -0.9],
    arms: {
      left: { shoulder: lift, elbow: 18, hand: "grip" },
      right: { shoulder: -34, elbow: 14, hand: "open" },
    },
  };
  const held = pole({ length, grip });
  const target: Point = [(flame[0] - stand.x) / stand.scale, (flame[1] - stand.y) / stand.scale];
  const angle = heading(pimHands(pose).left, target) - heading([0, 0], held.flameAt);
  return place(pim({ ...pose, holding: { left: { ...held, angle } } }), stand);
}

function heading(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}
