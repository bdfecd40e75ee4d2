/**
 * Halda's wings, which are her arms: blue-grey feathers along the forearm, and at its end feathers like the fingers of a
 * mitten, with which she pours and carries. Joints as everybody's arms.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { curve, towards, tube } from "../kit/shape.ts";
import { type Drawing, element, type Point, place, stack } from "../kit/svg.ts";
import { dots, soft } from "./dots.ts";
import { tint } from "./halda-tint.ts";
import { type ArmJoints, type ArmSide, between, type Hand, type Held } from "./limbs.ts";

export const WING = { upper: 86, fore: 84 };
export const WING_HAND = 50;

/** A feather pointing right from its quill at the origin, `length` long. */
export function feather(
  length: number,
  width: number,
  fill: string,
  edge: string = palette.heronLight,
): Drawing {
  const tip = length * 0.78;
  const outline = soft(
    `0 ${-width * 0.3}  ${length * 0.4} ${-width * 0.5}  ${tip} ${-width * 0.42}  ${length} ${width * 0.06}  ${tip} ${width * 0.46}  ${length * 0.4} ${width * 0.5}  0 ${width * 0.3}`,
    0.9,
  );
  return stack(
    cut(outline, fill, { edge }),
    ink(`M${length * 0.12} 0L${length * 0.86} ${width * 0.05}`, edge, 1.3, 0.5),
  );
}

/** From the shoulder to the elbow, with its coverts. */
export function upperWing({ shoulder, elbow, wrist }: ArmJoints, { forward }: ArmSide): Drawing {
  const trail = wingTrail(shoulder, elbow, forward);
  return stack(
    ...[0.9, 0.6, 0.3].map((share) => {
      const [x, y] = between(shoulder, elbow, share);
      return place(feather(46, 24, palette.heronShade), { x, y, rotate: trail });
    }),
    cut(tube([shoulder, elbow, between(elbow, wrist, 0.2)], 54, 40), palette.heron),
  );
}

/** From the elbow down: long feathers, forearm, the held thing and the feather-fingers about it. */
export function lowerWing(
  joints: ArmJoints,
  side: ArmSide,
  hand: Hand | undefined,
  held: Held | undefined,
): Drawing {
  const { elbow, wrist } = joints;
  const trail = wingTrail(elbow, wrist, side.forward);
  const spread = [1, 0.82, 0.64, 0.46, 0.28, 0.1];
  return stack(
    ...spread.map((share, index) => {
      const [x, y] = between(elbow, wrist, share);
      const turn = trail + side.forward * (index * 9 - 40);
      return place(
        feather(
          74 - index * 4,
          25,
          index % 2 === 0 ? palette.heronShade : tint(palette.heronShade, palette.heron, 0.4),
        ),
        {
          x,
          y,
          rotate: turn,
        },
      );
    }),
    ...spread.slice(0, 5).map((share, index) => {
      const [x, y] = between(elbow, wrist, share - 0.04);
      return place(feather(42 - index * 2, 22, palette.heron), {
        x,
        y,
        rotate: trail + side.forward * (index * 9 - 30),
      });
    }),
    cut(tube([elbow, wrist], 40, 28), palette.heron),
    ink(curve([between(elbow, wrist, 0.15), between(elbow, wrist, 0.85)]), palette.heronLight, 5, 0.5),
    held === undefined ? "" : holdUp(joints, held, side),
    featherHand(joints, side, hand ?? (held === undefined ? "open" : "grip")),
  );
}

/** The direction in which the feathers of a stretch of wing trail. */
function wingTrail(from: Point, to: Point, forward: 1 | -1): number {
  const along = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return along + forward * 78;
}

function holdUp({ grip, angle }: ArmJoints, held: Held, { forward }: ArmSide): Drawing {
  const { thing, angle: own } = typeof held === "string" ? { thing: held } : held;
  return place(thing, { x: grip[0], y: grip[1], rotate: own ?? (forward === 1 ? angle : angle - 180) });
}

/** Three feathers and a thumb at the wrist, in one colour. */
export function featherHand(
  { wrist, angle }: ArmJoints,
  { inward }: ArmSide,
  hand: Hand,
  fill: string = TIP,
): Drawing {
  const radians = ((angle - 90) * Math.PI) / 180;
  const thumbUp = Math.cos(radians) * inward * 0.6 - Math.sin(radians) > 0 ? 1 : -1;
  const [x, y] = towards(wrist, angle, -4);
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)}) scale(1 ${thumbUp})`;
  return element("g", { transform }, FINGERS[hand](fill));
}

const TIP = tint(palette.heron, palette.heronLight, 0.3);

/** Pointing right, the thumb above. */
const FINGERS: Readonly<Record<Hand, (fill: string) => Drawing>> = {
  open: (fill) =>
    stack(
      finger(fill, 24, 48, 4, 8),
      finger(fill, 8, 56, 6, 3),
      finger(fill, -8, 54, 6, -3),
      finger(fill, -52, 34, 2, -6),
      palm(fill),
    ),
  point: (fill) => stack(finger(fill, 0, 64, 6, -5), knuckles(fill), finger(fill, -30, 30, 2, -8)),
  grip: (fill) => stack(palm(fill), knuckles(fill), finger(fill, -14, 34, 2, -12)),
};

function finger(fill: string, turn: number, length: number, x: number, y: number): Drawing {
  return place(feather(length, length < 40 ? 16 : 19, fill), { x, y, rotate: turn });
}

function palm(fill: string): Drawing {
  return cut(soft("-8 -12  8 -15  20 -10  22 6  12 14  -8 12"), fill, { lift: 0, edge: "none" });
}

/** Three feathers bent over what they hold. */
function knuckles(fill: string): Drawing {
  const bent = (x: number, y: number, turn: number) =>
    place(
      cut(soft("-12 -8  6 -12  22 -8  26 2  18 9  4 8  -12 6", 0.9), fill, { edge: palette.heronLight }),
      {
        x,
        y,
        rotate: turn,
      },
    );
  return stack(
    bent(8, 11, 16),
    bent(10, 3, 6),
    bent(10, -5, -4),
    print(soft("-10 -12  4 -13  4 14  -10 12"), fill),
    ink(curve(dots("30 -3  20 1  8 1")), palette.heronShade, 1.6, 0.7),
    ink(curve(dots("28 9  18 10  8 8")), palette.heronShade, 1.6, 0.7),
  );
}
