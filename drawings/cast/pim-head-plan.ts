/** Where everything is on Pim's head in each view. Origin: the bottom of her neck. */
import { blob } from "../kit/shape.ts";
import type { Point } from "../kit/svg.ts";
import { dots, mirror, soft } from "./dots.ts";
import type { EyeSpot } from "./eyes.ts";
import type { EarSpot } from "./pim-ears.ts";
import type { View } from "./stance.ts";

const HALF = dots("30 -109  53 -88  62 -58  75 -43  67 -32  78 -19  62 -13  63 -2  42 0  20 7");

/** One view of the head. */
export type HeadPlan = {
  skull: string;
  /** Paler fur of the muzzle, and the shaded side. */
  muzzle: string;
  shade: string;
  ears: readonly EarSpot[];
  eyes: readonly EyeSpot[];
  nose: Point;
  noseSize: number;
  mouth: Point;
  mouthWidth: number;
  /** Which cheeks are seen. */
  cheeks: readonly { at: Point; narrow: number; out: -1 | 1 }[];
};

const flatTurn = (rest: number, up: number, flat: number) => ({ rest, up, flat });

/** Every view's measurements; `bent` tells which of the two ears of the plan is her left one. */
export const headPlans: Readonly<Record<View, HeadPlan>> = {
  front: {
    skull: blob([...dots("0 -114"), ...HALF, ...dots("0 9"), ...mirror(HALF).toReversed()]),
    muzzle: soft(
      "0 -46  12 -44  19 -36  33 -27  35 -14  25 -2  10 5  0 6  -10 5  -25 -2  -35 -14  -33 -27  -19 -36  -12 -44",
    ),
    shade: soft("-90 -20  -50 -6  0 2  50 -6  90 -20  90 30  -90 30"),
    ears: [
      { at: [-27, -98], turn: flatTurn(-13, -5, -142), bent: false, folds: -1, hollow: true },
      { at: [27, -98], turn: flatTurn(15, 6, 138), bent: true, folds: 1, hollow: true },
    ],
    eyes: [
      { at: [-28, -62], radius: 20, side: -1, narrow: 1 },
      { at: [28, -62], radius: 20, side: 1, narrow: 1 },
    ],
    nose: [0, -37],
    noseSize: 1,
    mouth: [0, -17],
    mouthWidth: 32,
    cheeks: [
      { at: [-48, -31], narrow: 1, out: -1 },
      { at: [48, -31], narrow: 1, out: 1 },
    ],
  },
  threeQuarter: {
    skull: soft(
      "-6 -114  26 -108  47 -90  55 -70  57 -54  66 -42  69 -28  62 -12  46 2  24 8  -6 8  -32 3  -48 -1  -61 -1  -60 -11  -76 -17  -68 -29  -78 -41  -68 -53  -63 -76  -44 -101",
    ),
    muzzle: soft("30 -48  44 -46  55 -42  66 -34  68 -22  60 -8  44 2  24 5  6 0  -2 -12  2 -26  14 -34"),
    shade: soft("-90 -30  -50 -12  -6 2  50 4  90 -6  90 30  -90 30"),
    ears: [
      { at: [14, -101], turn: flatTurn(12, 7, -96), bent: true, folds: 1, hollow: true },
      { at: [-32, -97], turn: flatTurn(-18, -8, -122), bent: false, folds: -1, hollow: true },
    ],
    eyes: [
      { at: [1, -62], radius: 20, side: -1, narrow: 1 },
      { at: [45, -63], radius: 19, side: 1, narrow: 0.66 },
    ],
    nose: [42, -38],
    noseSize: 0.96,
    mouth: [37, -17],
    mouthWidth: 30,
    cheeks: [{ at: [-27, -30], narrow: 1, out: -1 }],
  },
  side: {
    skull: soft(
      "-16 -114  16 -110  38 -93  48 -70  56 -55  71 -45  79 -33  74 -17  58 -5  36 4  6 8  -22 4  -36 0  -50 1  -48 -10  -64 -15  -56 -28  -66 -40  -58 -54  -56 -76  -42 -101",
    ),
    muzzle: soft("54 -50  70 -44  78 -33  73 -18  58 -6  38 3  22 -2  20 -16  30 -28  44 -38"),
    shade: soft("-90 -30  -50 -12  -6 2  50 2  90 -10  90 30  -90 30"),
    ears: [
      { at: [0, -102], turn: flatTurn(2, 0, -92), bent: true, folds: 1, hollow: true },
      { at: [-24, -99], turn: flatTurn(-18, -7, -114), bent: false, folds: -1, hollow: true },
    ],
    eyes: [{ at: [27, -62], radius: 19.5, side: -1, narrow: 0.72 }],
    nose: [75, -38],
    noseSize: 0.8,
    mouth: [58, -17],
    mouthWidth: 24,
    cheeks: [{ at: [8, -29], narrow: 0.9, out: -1 }],
  },
  back: {
    skull: blob([...dots("0 -114"), ...HALF, ...dots("0 9"), ...mirror(HALF).toReversed()]),
    muzzle: "",
    shade: soft("-90 -26  -50 -12  0 -4  50 -12  90 -26  90 30  -90 30"),
    ears: [
      { at: [-26, -97], turn: flatTurn(-15, -6, -138), bent: true, folds: -1, hollow: false },
      { at: [26, -97], turn: flatTurn(13, 5, 142), bent: false, folds: 1, hollow: false },
    ],
    eyes: [],
    nose: [0, 0],
    noseSize: 0,
    mouth: [0, 0],
    mouthWidth: 0,
    cheeks: [],
  },
};
