/**
 * Master Orlo's sleeves: wide bells of plum with ink-stained cuffs. The upper half lies under his cape, the lower half over
 * it, so that an arm may cross his chest.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, curve, ellipse, towards, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, soft } from "./dots.ts";
import { tint } from "./halda-tint.ts";
import { type ArmJoints, type ArmSide, between, drawHand, type Hand, type Held } from "./limbs.ts";

export const ORLO_ARM = { upper: 80, fore: 80 };
export const ORLO_HAND = 46;

const LOOK = {
  sleeve: palette.plum,
  cuff: palette.cream,
  fur: palette.badger,
  furShade: palette.badgerShade,
  atShoulder: 60,
  atWrist: 60,
  hand: ORLO_HAND,
};

/** From the shoulder to the elbow. */
export function upperSleeve({ shoulder, elbow, wrist }: ArmJoints): Drawing {
  return cut(
    tube([shoulder, elbow, between(elbow, wrist, 0.25)], 66, 58),
    tint(palette.plum, palette.rose, 0.1),
    { edge: palette.rose },
  );
}

/** From the elbow down: held thing, hand, cuff and the bell of the sleeve. */
export function lowerSleeve(
  joints: ArmJoints,
  side: ArmSide,
  hand: Hand | undefined,
  held: Held | undefined,
): Drawing {
  return stack(
    held === undefined ? "" : holdUp(joints, held, side),
    drawHand(
      { ...joints, wrist: towards(joints.wrist, joints.angle, 7) },
      LOOK,
      side,
      hand ?? (held === undefined ? "open" : "grip"),
    ),
    cuff(joints),
    bell(joints),
  );
}

function holdUp({ grip, angle }: ArmJoints, held: Held, { forward }: ArmSide): Drawing {
  const { thing, angle: own } = typeof held === "string" ? { thing: held } : held;
  return place(thing, { x: grip[0], y: grip[1], rotate: own ?? (forward === 1 ? angle : angle - 180) });
}

/** Cream linen at the wrist, never quite washed clean of the ledger. */
function cuff({ wrist, angle }: ArmJoints): Drawing {
  const [x, y] = wrist;
  const linen = tube(dots("-24 0  -4 0"), 46, 42);
  return place(
    stack(
      cut(linen, palette.cream),
      within(
        linen,
        print(soft("-2 -24  12 -22  13 -9  7 -4  5 -10  -1 -7  -4 -14"), palette.night, 0.9),
        print(ellipse(-1, 2, 2.6), palette.night, 0.8),
        print(soft("4 12  12 8  14 20  2 22", 0.9), palette.dusk, 0.9),
      ),
    ),
    { x, y, rotate: angle },
  );
}

/** A bell that hangs: its lower lip falls towards the ground whichever way the arm points. */
function bell({ elbow, wrist, angle }: ArmJoints): Drawing {
  const mouth = towards(wrist, angle, -12);
  const up = Math.cos((angle * Math.PI) / 180) >= 0 ? -90 : 90;
  const lower: Point = towards(mouth, angle - up, 42);
  const hang: Point = [lower[0], lower[1] + 8];
  const upper = towards(mouth, angle + up, 29);
  const outline = blob(
    [
      towards(elbow, angle + 180, 20),
      towards(elbow, angle + up, 29),
      between(towards(elbow, angle + up, 31), upper, 0.6),
      upper,
      towards(mouth, angle, 5),
      hang,
      towards(towards(elbow, angle, 18), angle - up, 34),
      towards(elbow, angle - up, 28),
    ],
    0.85,
  );
  const lip = curve([upper, towards(mouth, angle, 5), hang]);
  return stack(
    cut(outline, palette.plum, { edge: palette.rose }),
    within(
      outline,
      ink(curve([towards(elbow, angle - up, 8), between(elbow, hang, 0.5), hang]), palette.ink, 8, 0.2),
      ink(lip, palette.brass, 12),
      ink(lip, palette.lamp, 1.6, 0.8),
    ),
  );
}
