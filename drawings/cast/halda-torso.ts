/**
 * Halda's body and neck and her knitted rose shawl. Origin at the hips; the torso reaches 150 units up from there. Hides the
 * knitting and the fall of the feathers.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, within } from "../kit/paper.ts";
import { curve, ellipse, rectangle, sampleCurve, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, soft } from "./dots.ts";
import type { HaldaView } from "./halda-head.ts";
import { tint } from "./halda-tint.ts";
import { feather } from "./halda-wing.ts";
import { type ArmJoints, direction } from "./limbs.ts";

export type TorsoShape = {
  body: string;
  breast: string;
  tail: Point | undefined;
  /** Where the wings begin; `left` is the reader's left (the near wing when she is turned). */
  shoulders: { left: Point; right: Point };
  /** Where the neck begins. */
  neck: Point;
  shawl: string;
  shawlHem: readonly Point[];
  /** The shawl's front edges, and where they are pinned. */
  lapels: readonly string[];
  pin: Point;
};

const turnedTorso: TorsoShape = {
  body: "8 -156  44 -134  62 -92  58 -44  36 0  4 22  -34 26  -74 18  -92 4  -72 -36  -60 -84  -44 -130  -18 -152",
  breast: "36 -140  62 -92  58 -40  34 4  8 18  18 -30  28 -80",
  tail: [-62, 4],
  shoulders: { left: [-36, -120], right: [40, -122] },
  neck: [10, -138],
  shawl:
    "-24 -158  2 -134  32 -100  44 -128  48 -150  64 -132  75 -104  72 -76  54 -46  32 -14  12 -32  -14 -58  -46 -72  -78 -58  -98 -36  -104 -70  -92 -106  -68 -140  -46 -157",
  shawlHem: dots("-99 -40  -78 -60  -46 -74  -14 -60  12 -34  32 -16  54 -48  72 -78"),
  lapels: ["-32 -158  -4 -132  32 -100", "46 -152  44 -124  32 -100"],
  pin: [32, -98],
};

const frontTorso: TorsoShape = {
  body: "0 -156  34 -148  60 -118  70 -70  62 -20  36 16  0 26  -36 16  -62 -20  -70 -70  -60 -118  -34 -148",
  breast: "0 -140  30 -110  38 -50  22 6  0 20  -22 6  -38 -50  -30 -110",
  tail: undefined,
  shoulders: { left: [-54, -118], right: [54, -118] },
  neck: [0, -138],
  shawl:
    "-32 -160  -18 -134  0 -106  18 -134  32 -160  62 -146  84 -114  92 -76  70 -66  42 -48  18 -20  0 -2  -18 -20  -42 -48  -70 -66  -92 -76  -84 -114  -62 -146",
  shawlHem: dots("-92 -78  -70 -68  -42 -50  -18 -22  0 -4  18 -22  42 -50  70 -68  92 -78"),
  lapels: ["-34 -160  -20 -132  0 -104", "34 -160  20 -132  0 -104"],
  pin: [0, -100],
};

export const torsoShapes: Readonly<Record<HaldaView, TorsoShape>> = {
  front: frontTorso,
  threeQuarter: turnedTorso,
  side: {
    ...turnedTorso,
    shoulders: { left: [-14, -120], right: [14, -124] },
    lapels: ["-26 -158  6 -132  40 -98", "48 -152  50 -124  40 -98"],
    pin: [40, -96],
  },
};

const plumage = linear(
  [60, -140],
  [-80, 20],
  [
    [0, palette.heronLight],
    [0.4, palette.heron],
    [1, palette.heronShade],
  ],
);

/** The feathered body with its tail. */
export function torso({ body, breast, tail }: TorsoShape, tailShows: boolean): Drawing {
  const outline = soft(body);
  return stack(
    ...(tail === undefined || !tailShows
      ? []
      : [152, 138, 124, 112].map((turn, index) =>
          place(feather(88 - index * 8, 28, index % 2 === 0 ? palette.heronShade : palette.heron), {
            x: tail[0] + index * 10,
            y: tail[1],
            rotate: turn,
          }),
        )),
    plumage.define,
    cut(outline, plumage.fill),
    within(outline, print(soft(breast), palette.heronLight, 0.7), ...scales()),
  );
}

/** Small curved strokes, as overlapping breast feathers are drawn. */
function scales(): Drawing[] {
  return [-40, -20, 0].flatMap((y, row) =>
    [-50, -26, -2, 22, 46].map((x) => {
      const left = x + (row % 2) * 12;
      return ink(`M${left - 9} ${y}q9 12 18 0`, palette.heronShade, 2, 0.45);
    }),
  );
}

/** Her neck from the shoulders to the head, streaked down its front. */
export function neck(points: readonly Point[]): Drawing {
  const outline = tube(points, 62, 40);
  const middle = sampleCurve(points, 3);
  return stack(
    cut(outline, palette.heronLight),
    within(
      outline,
      place(ink(curve(points), palette.heron, 30, 0.75), { x: -23 }),
      ...middle
        .slice(2, -2)
        .map(([x, y], index) => ink(`M${x + 10 + (index % 2) * 4} ${y}l-2 11`, palette.heronShade, 3.4, 0.8)),
    ),
  );
}

const wool = linear(
  [40, -170],
  [-60, -20],
  [
    [0, tint(palette.rose, palette.cream, 0.45)],
    [0.45, palette.rose],
    [1, tint(palette.rose, palette.plum, 0.3)],
  ],
);

/** The shawl: rows of knitting, a scalloped fringe, a brass pin. */
export function shawl({ shawl: cloth, shawlHem, lapels, pin }: TorsoShape): Drawing {
  const outline = soft(cloth);
  const fringe = sampleCurve(shawlHem, 4);
  return stack(
    wool.define,
    ...fringe.map(([x, y], index) =>
      cut(
        tube(
          [
            [x, y - 6],
            [x + (index % 2) * 2 - 1, y + 15],
          ],
          8,
          6,
        ),
        index % 2 === 0 ? palette.rose : tint(palette.rose, palette.plum, 0.15),
        {
          edge: "none",
        },
      ),
    ),
    cut(outline, wool.fill, { edge: palette.cream }),
    within(outline, ...knitting()),
    ...lapels.map(roll),
    cut(ellipse(pin[0], pin[1], 9), palette.brass),
    ink(ellipse(pin[0], pin[1], 5), palette.lamp, 2),
  );
}

function roll(path: string): Drawing {
  const outline = tube(dots(path), 20, 15);
  return stack(
    place(print(outline, palette.plum, 0.28), { x: -3, y: 5 }),
    cut(outline, tint(palette.rose, palette.cream, 0.4), { lift: 0, edge: palette.cream }),
    within(
      outline,
      ...sampleCurve(dots(path), 5).map(([x, y]) =>
        ink(`M${x - 9} ${y - 3}q8 8 18 1`, palette.plum, 1.6, 0.3),
      ),
    ),
  );
}

/** Rows of stitches, each a little v, in bands of two wools. */
function knitting(): Drawing[] {
  const rows = Array.from({ length: 18 }, (_, row) => -164 + row * 9.5);
  const stitches = Array.from({ length: 24 }, (_, column) => -110 + column * 8.6);
  return rows.map((y, row) => {
    const band = row % 6 > 3;
    const stitched = stitches.map((x) => `M${x + (row % 2) * 4.3} ${y}l3 4.6l3 -4.6`).join("");
    return ink(stitched, band ? palette.cream : palette.plum, 1.8, band ? 0.5 : 0.26);
  });
}

/** The shawl's roll behind the neck, which is drawn over it. */
export function shawlBack({ neck: [x, y] }: TorsoShape): Drawing {
  return cut(
    soft(
      `${x - 44} ${y - 14}  ${x - 22} ${y - 36}  ${x + 10} ${y - 40}  ${x + 38} ${y - 22}  ${x + 40} ${y + 6}  ${x} ${y + 20}  ${x - 40} ${y + 8}`,
    ),
    tint(palette.rose, palette.plum, 0.3),
    {
      edge: palette.rose,
    },
  );
}

/** The shawl where it lies over an upper wing, fringe and all; drawn over the wing it covers. */
export function shawlDrape({ shoulder, elbow }: ArmJoints): Drawing {
  const length = Math.hypot(elbow[0] - shoulder[0], elbow[1] - shoulder[1]) * 0.84;
  const cloth = tube(
    [
      [9, 3],
      [length * 0.5, 0],
      [length, 0],
    ],
    66,
    56,
  );
  const rows = Array.from({ length: 12 }, (_, row) => -22 + row * 9.5);
  const fringe = Array.from({ length: 7 }, (_, index) => -24 + index * 8);
  return place(
    stack(
      ...fringe.map((y) =>
        cut(
          tube(
            [
              [length + 16, y * 0.9],
              [length + 32 - Math.abs(y) * 0.2, y],
            ],
            8,
            6,
          ),
          tint(palette.rose, palette.plum, 0.15),
          { edge: "none" },
        ),
      ),
      cut(cloth, palette.rose, { edge: palette.cream }),
      within(
        cloth,
        ...rows.map((x, row) => {
          const stitches = Array.from(
            { length: 8 },
            (_, column) => `M${x} ${-36 + column * 8.6 + (row % 2) * 4.3}l4.6 3l-4.6 3`,
          );
          return ink(
            stitches.join(""),
            row % 6 > 3 ? palette.cream : palette.plum,
            1.8,
            row % 6 > 3 ? 0.5 : 0.26,
          );
        }),
        print(rectangle(-40, 12, 160, 30), palette.plum, 0.14),
      ),
    ),
    { x: shoulder[0], y: shoulder[1], rotate: direction(shoulder, elbow) },
  );
}
