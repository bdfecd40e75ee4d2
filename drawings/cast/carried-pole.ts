/** Pim with her pole in any pose. Hides where its flame comes to be: a flame stands upright however the pole is held. */

import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { turnAbout } from "./limbs.ts";
import { type PimOptions, pim, pimHands } from "./pim.ts";
import { type PoleOptions, pole, smallFlame } from "./pole.ts";

export type Carrying = PoleOptions & {
  hand?: "left" | "right";
  /** Degrees the pole leans to the right; over 90 its curl hangs down. */
  angle: number;
  /** How far its glow reaches, against a pole's own. */
  shine?: number;
};

/** Pim and, apart from her, the flame with its glow, both in her own coordinates: place them alike. */
export function pimWithPole(
  options: PimOptions,
  { hand = "right", angle, shine = 1, ...shape }: Carrying,
): { figure: Drawing; flame: Drawing; flameAt: Point } {
  const carried = pole({ ...shape, flame: false });
  const posed: PimOptions = {
    lift: 0,
    ...options,
    holding: { ...options.holding, [hand]: { thing: carried.thing, angle } },
  };
  const [gripX, gripY] = pimHands(posed)[hand];
  const [dx, dy] = turnAbout([0, 0], carried.flameAt, angle);
  const at: Point = [gripX + dx, gripY + dy];
  const burning = shape.burning ?? 1;
  return {
    figure: pim(posed),
    flame: stack(
      place(smallFlame(), { x: at[0], y: at[1] + 10, scale: 0.62 * (0.5 + burning * 0.5) }),
      glow(at, 130 * burning * shine, palette.amber, 0.6),
      glow(at, 40 * shine, palette.glow, 0.7),
    ),
    flameAt: at,
  };
}
