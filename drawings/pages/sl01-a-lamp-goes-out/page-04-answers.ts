/** Page 4, Pim before the desk: how long the beak was (third panel), and what she may lose (fifth). */
import { type ArmSide, bendArm } from "../../cast/limbs.ts";
import { lit } from "../../cast/lit-figure.ts";
import { lowerSleeve, ORLO_ARM, ORLO_HAND, upperSleeve } from "../../cast/orlo-sleeve.ts";
import { pim, pimBust } from "../../cast/pim.ts";
import { guildBadge } from "../../cast/pim-coat.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, print } from "../../kit/paper.ts";
import { polygon, rectangle, towards } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint } from "../../sets/layers.ts";
import { pointingClaw } from "./page-04-master.ts";
import { floorBoards, lampSwarm, ledgerWall, WALL } from "./page-04-room.ts";

/** As wide as they will go, seen from Master Orlo's side of the desk. */
export function drawThisLong(width: number, height: number): Drawing {
  const [x, y]: Point = [width * 0.5, height * 1.055];
  const posed = pim({
    view: "front",
    legs: "tiptoe",
    mood: "surprised",
    look: [0, -0.8],
    tilt: -4,
    lift: 0,
    arms: { left: { shoulder: 100, elbow: 8 }, right: { shoulder: 98, elbow: 8 } },
  });
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [0.7, mix(WALL, palette.ochre, 0.3)],
    ]),
    ledgerWall(-10, width + 10, [40, height * 0.6], 62, 33),
    faint(0.4, print(rectangle(0, 0, width, height), palette.ink)),
    floorBoards(width, height, height * 0.62, width * 0.5),
    lampSwarm(width, height, { count: 40, seed: 15, largest: 34, low: () => 0.36 }),
    glow([x, height * 0.5], 360, palette.amber, 0.6),
    lit(
      { from: 90, colour: palette.lamp, dim: 0.1, strength: 0.8, edge: 3.5, reach: 34 },
      place(posed, { x, y, scale: 1.31, rotate: -3 }),
    ),
    deskEdge(width, height),
    glow([x, height * 0.86], 260, palette.amber, 0.36),
    vignette(width, height, [x, height * 0.5], 0.42),
  );
}

/** The near edge of the desk, dark before her, with the corner of the ledger and the inkwell. */
function deskEdge(width: number, height: number): Drawing {
  const top = height * 0.8;
  const wood = mix(palette.wood, palette.bark, 0.5);
  return stack(
    cut(
      polygon([
        [-10, top + 14],
        [width + 10, top],
        [width + 10, height + 10],
        [-10, height + 10],
      ]),
      wood,
      { edge: palette.lamp },
    ),
    print(
      polygon([
        [-10, top + 32],
        [width + 10, top + 16],
        [width + 10, height + 10],
        [-10, height + 10],
      ]),
      mix(wood, palette.ink, 0.4),
    ),
  );
}

/** One claw, straight at the badge. */
export function drawBadge(width: number, height: number): Drawing {
  const neck: Point = [width * 0.66, height * 0.775];
  const size = 1.62;
  const badge: Point = [neck[0] + 8 * size, neck[1] + 40 * size];
  const side: ArmSide = { forward: 1, inward: 1 };
  const joints = bendArm([0, 0], { shoulder: 64, elbow: 8 }, ORLO_ARM, side, ORLO_HAND);
  const arm = stack(upperSleeve(joints), lowerSleeve(joints, side, "point", undefined), pointingClaw(joints));
  const tip = towards(towards(joints.wrist, joints.angle, 82), joints.angle - 90, 10);
  const reach = 1.5;
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [1, mix(WALL, palette.ochre, 0.4)],
    ]),
    ledgerWall(-10, width + 10, [60, height], 84, 41),
    faint(0.5, print(rectangle(0, 0, width, height), palette.ink)),
    lampSwarm(width, height, { count: 50, seed: 25, largest: 38, low: () => 0.55 }),
    glow([width * 0.5, height * 0.8], 330, palette.amber, 0.5),
    lit(
      { from: 170, colour: palette.lamp, dim: 0.08, strength: 0.8, edge: 4, reach: 40 },
      place(
        pimBust({
          view: "threeQuarter",
          mood: "ashamed",
          look: [0.2, 1],
          ears: "flat",
          tilt: 13,
          mirrored: true,
          lift: 0,
          badge: false,
        }),
        { x: neck[0], y: neck[1], scale: size, flip: true },
      ),
    ),
    glow(badge, 120, palette.lamp, 0.5),
    place(guildBadge(), { x: badge[0], y: badge[1], scale: 2.3 }),
    glow(badge, 50, palette.glow, 0.5),
    lit(
      { from: -80, colour: palette.lamp, dim: 0.14, strength: 0.75, edge: 4, reach: 34 },
      place(arm, {
        x: badge[0] - 40 - tip[0] * reach,
        y: badge[1] - 8 - tip[1] * reach,
        scale: reach,
      }),
    ),
    glow([neck[0] - 60, neck[1] - 40], 170, palette.amber, 0.24),
    vignette(width, height, [width * 0.55, height * 0.72], 0.36),
  );
}
