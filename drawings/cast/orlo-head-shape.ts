/** Where the parts of Master Orlo's face sit, view by view. Measurements only: how they are drawn is the head's business. */
import type { Point } from "../kit/svg.ts";
import { dots } from "./dots.ts";
import type { CapSeat } from "./orlo-cap.ts";

export type OrloView = "front" | "threeQuarter" | "side";

export type HeadShape = {
  /** Fur that stands off behind the jaw. */
  ruff: readonly Point[];
  skull: readonly Point[];
  stripes: readonly (readonly Point[])[];
  /** Shade under the cheek. */
  cheek: readonly Point[];
  ears: readonly { at: Point; turn: number; size: number }[];
  /** `narrow` squeezes an eye that is turned away. */
  eyes: readonly { at: Point; radius: number; side: -1 | 1; narrow: number }[];
  muzzle: readonly Point[];
  chin: readonly Point[];
  cleft: readonly Point[];
  nose: { at: Point; rx: number; ry: number };
  lips: { at: Point; width: number; turn: number };
  lenses: readonly { at: Point; rx: number; ry: number }[];
  bridge: readonly Point[];
  temples: readonly (readonly Point[])[];
  whiskers: readonly (readonly Point[])[];
  tear: Point;
  sweat: readonly Point[];
  cap: CapSeat;
};

const mirror = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);
/** A right half and its mirror image, as one closed outline; points on the middle line are not doubled. */
const both = (half: readonly Point[]): Point[] => [
  ...half,
  ...mirror(half.filter(([x]) => x !== 0)).toReversed(),
];

const frontStripe = dots("11 -58  17 -86  26 -116  38 -152  86 -130  72 -92  58 -66  30 -46");

const front: HeadShape = {
  ruff: both(
    dots(
      "0 -120  62 -112  88 -80  104 -62  99 -48  110 -32  97 -20  96 -4  78 2  68 18  48 16  34 28  16 22  0 30",
    ),
  ),
  skull: both(dots("0 -153  38 -147  70 -121  85 -86  92 -52  78 -18  40 2")),
  stripes: [frontStripe, mirror(frontStripe)],
  cheek: both(dots("0 -14  40 -6  80 -30  90 0  40 14")),
  ears: [
    { at: [-72, -126], turn: -34, size: 1 },
    { at: [72, -126], turn: 34, size: 1 },
  ],
  eyes: [
    { at: [-42, -90], radius: 20, side: -1, narrow: 1 },
    { at: [42, -90], radius: 20, side: 1, narrow: 1 },
  ],
  muzzle: both(dots("0 -70  18 -64  38 -46  44 -26  28 -11  0 -14")),
  chin: both(dots("0 -20  32 -20  36 -8  25 4  22 13  12 12  0 26")),
  cleft: dots("0 -46  0 -22"),
  nose: { at: [0, -52], rx: 19, ry: 14 },
  lips: { at: [0, -19], width: 46, turn: 0 },
  lenses: [
    { at: [-35, -62], rx: 22, ry: 20 },
    { at: [35, -62], rx: 22, ry: 20 },
  ],
  bridge: dots("-13 -62  0 -69  13 -62"),
  temples: [dots("-57 -62  -88 -74"), dots("57 -62  88 -74")],
  whiskers: [
    dots("-30 -26  -60 -28  -84 -20"),
    dots("-30 -20  -58 -14  -76 -4"),
    dots("30 -26  60 -28  84 -20"),
    dots("30 -20  58 -14  76 -4"),
  ],
  tear: [-52, -54],
  sweat: dots("92 -122  106 -98  -98 -112"),
  cap: { at: [0, -140], turn: 0, scale: 1 },
};

const threeQuarter: HeadShape = {
  ruff: dots(
    "-10 -120  -60 -112  -86 -82  -106 -64  -98 -50  -112 -33  -95 -22  -97 -5  -78 4  -68 20  -46 17  -30 28  -12 20  6 28  20 16  36 14  40 -40",
  ),
  skull: dots(
    "-8 -153  -48 -140  -76 -108  -84 -72  -78 -36  -44 -6  4 4  52 -8  84 -32  94 -66  90 -100  68 -130  32 -149",
  ),
  stripes: [
    dots("58 -60  38 -96  10 -122  -20 -154  -72 -132  -48 -98  -24 -66  28 -44"),
    dots("76 -62  66 -92  54 -122  44 -154  86 -146  112 -90  100 -56"),
  ],
  cheek: dots("-80 -40  -40 -16  10 -8  60 -14  60 14  -60 12"),
  ears: [
    { at: [56, -136], turn: 20, size: 0.82 },
    { at: [-62, -126], turn: -34, size: 1 },
  ],
  eyes: [
    { at: [76, -93], radius: 18, side: 1, narrow: 0.68 },
    { at: [8, -90], radius: 20, side: -1, narrow: 1 },
  ],
  muzzle: dots("58 -78  34 -58  28 -32  48 -14  82 -13  108 -26  117 -48  100 -68  78 -80"),
  chin: dots("40 -26  42 -8  50 2  53 12  62 11  74 26  86 10  98 -6  102 -26"),
  cleft: dots("101 -46  95 -24"),
  nose: { at: [106, -56], rx: 17, ry: 14 },
  lips: { at: [82, -22], width: 42, turn: -5 },
  lenses: [
    { at: [86, -63], rx: 12, ry: 17 },
    { at: [32, -61], rx: 22, ry: 20 },
  ],
  bridge: dots("54 -61  65 -71  75 -63"),
  temples: [dots("10 -61  -30 -70  -58 -84")],
  whiskers: [
    dots("40 -28  6 -28  -20 -18"),
    dots("42 -22  12 -14  -8 -2"),
    dots("108 -26  124 -26  138 -19"),
  ],
  tear: [-2, -54],
  sweat: dots("-92 -124  -106 -98  112 -118"),
  cap: { at: [6, -140], turn: 3, scale: 1 },
};

const side: HeadShape = {
  ruff: dots(
    "-10 -118  -54 -112  -78 -82  -98 -64  -90 -50  -104 -33  -87 -22  -89 -5  -70 4  -60 20  -40 17  -24 28  -6 20  12 26  22 14  34 10  30 -60",
  ),
  skull: dots(
    "-12 -152  -52 -138  -72 -104  -76 -66  -66 -28  -30 -2  14 2  56 -8  96 -22  124 -42  114 -60  84 -76  68 -104  42 -138",
  ),
  stripes: [dots("112 -64  86 -80  66 -102  34 -126  -2 -152  -54 -148  -32 -104  2 -70  50 -50")],
  cheek: dots("-70 -40  -36 -16  10 -8  60 -14  60 14  -60 12"),
  ears: [{ at: [-46, -128], turn: -26, size: 1 }],
  eyes: [{ at: [34, -92], radius: 19, side: -1, narrow: 0.84 }],
  muzzle: dots("66 -68  54 -44  58 -22  82 -11  112 -18  131 -38  126 -58  106 -70  84 -73"),
  chin: dots("62 -24  62 -6  70 4  73 14  82 12  94 26  104 8  112 -6  114 -22"),
  cleft: dots("130 -46  123 -28"),
  nose: { at: [127, -56], rx: 15, ry: 14 },
  lips: { at: [104, -24], width: 36, turn: -10 },
  lenses: [{ at: [66, -65], rx: 19, ry: 19 }],
  bridge: dots("85 -65  95 -73  104 -68"),
  temples: [dots("47 -65  4 -74  -30 -88")],
  whiskers: [dots("68 -30  36 -30  10 -20"), dots("70 -24  42 -14  22 -2")],
  tear: [28, -58],
  sweat: dots("-82 -124  -96 -98  70 -134"),
  cap: { at: [-4, -140], turn: -2, scale: 0.94 },
};

export const headShapes: Readonly<Record<OrloView, HeadShape>> = { front, threeQuarter, side };
