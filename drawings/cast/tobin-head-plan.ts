/** Where everything is on Tobin's head in each view. Origin: the bottom of his head, where the neck goes in. */
import { blob } from "../kit/shape.ts";
import type { Point } from "../kit/svg.ts";
import { dots, mirror, soft } from "./dots.ts";
import type { EyeSpot } from "./eyes.ts";
import type { View } from "./stance.ts";

export type FoxEarSpot = {
  at: Point;
  turn: Readonly<Record<"rest" | "up" | "flat", number>>;
  hollow: boolean;
  flip: boolean;
};

/** One view of the head. */
export type FoxHeadPlan = {
  skull: string;
  /** White of the cheeks and the jaw, and the orange bridge of the nose over it. */
  white: string;
  bridge: string;
  ears: readonly FoxEarSpot[];
  eyes: readonly EyeSpot[];
  nose: Point;
  noseWidth: number;
  mouth: { at: Point; width: number; turn: number };
  /** The cap's seat: the middle of its band, how far it turns, how wide it is. */
  cap: { at: Point; turn: number; width: number };
};

const HALF = dots("26 -106  48 -88  56 -62  62 -50  82 -34  68 -28  76 -12  58 -12  52 0  32 3  16 14");
const WHITE_HALF = dots("14 -26  24 -38  44 -44  58 -44  82 -34  68 -28  76 -12  58 -12  52 0  32 3  16 14");
const turns = (rest: number, up: number, flat: number) => ({ rest, up, flat });
const facingSkull = blob([...dots("0 -108"), ...HALF, ...dots("0 17"), ...mirror(HALF).toReversed()]);

/** Every view's measurements. */
export const foxHeadPlans: Readonly<Record<View, FoxHeadPlan>> = {
  front: {
    skull: facingSkull,
    white: blob([...dots("0 -22"), ...WHITE_HALF, ...dots("0 17"), ...mirror(WHITE_HALF).toReversed()], 0.9),
    bridge: soft("-15 -56  -9 -36  -10 -22  0 -14  10 -22  9 -36  15 -56", 0.9),
    ears: [
      { at: [-38, -84], turn: turns(-20, -9, -84), hollow: true, flip: true },
      { at: [38, -84], turn: turns(20, 9, 84), hollow: true, flip: false },
    ],
    eyes: [
      { at: [-27, -56], radius: 16.5, side: -1, narrow: 1.04 },
      { at: [27, -56], radius: 16.5, side: 1, narrow: 1.04 },
    ],
    nose: [0, -20],
    noseWidth: 22,
    mouth: { at: [0, -2], width: 40, turn: 0 },
    cap: { at: [0, -96], turn: -6, width: 82 },
  },
  threeQuarter: {
    skull: soft(
      "-6 -108  24 -104  43 -88  50 -68  55 -55  72 -44  92 -36  99 -27  93 -14  72 -4  50 6  20 14  -8 11  -30 5  -52 8  -50 -6  -76 -8  -66 -22  -84 -36  -64 -48  -58 -62  -54 -84  -36 -102",
    ),
    white: soft(
      "96 -22  82 -26  62 -30  44 -30  30 -42  16 -40  4 -32  -14 -38  -36 -46  -62 -44  -84 -36  -66 -22  -76 -8  -50 -6  -52 8  -30 5  -8 11  20 14  50 6  72 -4  92 -13",
    ),
    bridge: "",
    ears: [
      { at: [24, -92], turn: turns(14, 6, -70), hollow: true, flip: false },
      { at: [-38, -84], turn: turns(-20, -11, -92), hollow: true, flip: true },
    ],
    eyes: [
      { at: [5, -58], radius: 17, side: -1, narrow: 1 },
      { at: [43, -60], radius: 16, side: 1, narrow: 0.6 },
    ],
    nose: [93, -31],
    noseWidth: 20,
    mouth: { at: [60, -7], width: 46, turn: -12 },
    cap: { at: [-7, -97], turn: -9, width: 82 },
  },
  side: {
    skull: soft(
      "-10 -108  18 -105  38 -90  48 -70  58 -56  82 -46  106 -37  113 -28  106 -16  80 -6  52 4  22 12  -8 10  -28 5  -46 8  -45 -6  -68 -8  -58 -22  -74 -36  -57 -48  -54 -64  -52 -86  -36 -102",
    ),
    white: soft(
      "110 -23  92 -27  68 -31  46 -32  26 -36  6 -32  -10 -38  -30 -46  -54 -44  -74 -36  -58 -22  -68 -8  -45 -6  -46 8  -28 5  -8 10  22 12  52 4  80 -6  106 -15",
    ),
    bridge: "",
    ears: [
      { at: [6, -93], turn: turns(4, 0, -74), hollow: false, flip: false },
      { at: [-24, -87], turn: turns(-14, -7, -92), hollow: true, flip: true },
    ],
    eyes: [{ at: [28, -59], radius: 16.5, side: -1, narrow: 0.74 }],
    nose: [107, -32],
    noseWidth: 17,
    mouth: { at: [74, -9], width: 44, turn: -13 },
    cap: { at: [-9, -97], turn: -9, width: 74 },
  },
  back: {
    skull: facingSkull,
    white: "",
    bridge: "",
    ears: [
      { at: [-38, -84], turn: turns(-20, -9, -84), hollow: false, flip: true },
      { at: [38, -84], turn: turns(20, 9, 84), hollow: false, flip: false },
    ],
    eyes: [],
    nose: [0, 0],
    noseWidth: 0,
    mouth: { at: [0, 0], width: 0, turn: 0 },
    cap: { at: [0, -86], turn: 5, width: 92 },
  },
};
