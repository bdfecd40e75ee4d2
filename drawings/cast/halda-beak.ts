/**
 * Halda's beak. Its lower half opens about a hinge, its whole length droops with sorrow, and the fold at its corner smiles
 * or sinks: all that a heron's mouth can do.
 */
import { features, type Mood } from "../kit/face.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print } from "../kit/paper.ts";
import { curve, ellipse } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { dots, soft } from "./dots.ts";

type TurnedBeak = {
  upper: string;
  lower: string;
  mouth: string;
  ridge: string;
  nostril: string;
  hinge: readonly [number, number];
  gape: number;
};

const turned: Readonly<Record<"threeQuarter" | "side", TurnedBeak>> = {
  threeQuarter: {
    upper: "36 -28  52 -37  74 -35  122 -24  170 -12  188 -6  172 -5  110 -7  56 -6  34 -12",
    lower: "34 -10  60 -6  120 -7  176 -6  166 -2  112 7  66 9  42 2",
    mouth: "36 -10  120 -8  166 -6  110 4  44 2",
    ridge: "58 -30  112 -19  162 -10",
    nostril: "66 -24  86 -19",
    hinge: [40, -9],
    gape: 36,
  },
  side: {
    upper: "46 -32  62 -39  82 -36  130 -24  182 -12  200 -6  184 -5  116 -7  62 -6  42 -12",
    lower: "42 -10  66 -6  126 -7  188 -6  178 -2  120 7  72 9  48 2",
    mouth: "44 -10  126 -8  176 -6  116 4  50 2",
    ridge: "66 -32  122 -19  174 -10",
    nostril: "72 -24  92 -19",
    hinge: [48, -9],
    gape: 44,
  },
};

/** The beak of a head in this view; `speak` 0 to 1 opens it in place of the mood. */
export function beak(
  view: "front" | "threeQuarter" | "side",
  mood: Mood,
  speak: number | undefined,
): Drawing {
  const open = speak ?? features[mood].open;
  return view === "front" ? facingBeak(mood, open) : turnedBeak(turned[view], mood, open);
}

function turnedBeak(shape: TurnedBeak, mood: Mood, open: number): Drawing {
  const [x, y] = shape.hinge;
  const bend = features[mood].mouth;
  const about = (drawing: Drawing, rotate: number) =>
    place(place(drawing, { x: -x, y: -y }), { x, y, rotate });
  return about(
    stack(
      horn.define,
      about(print(soft(shape.mouth, 0.5), palette.bark), open * 8),
      about(print(soft(shape.mouth, 0.5), palette.coral), open * 5),
      about(cut(soft(shape.lower, 0.5), palette.ochre, { edge: palette.beak }), open * 17),
      about(print(soft(shape.lower, 0.5), palette.beak, 0.65), open * 17),
      cut(soft(shape.upper, 0.5), horn.fill, { edge: palette.glow }),
      ink(curve(dots(shape.ridge)), palette.glow, 3, 0.8),
      ink(curve(dots(shape.nostril)), palette.bark, 3.4, 0.8),
      // The fold at the corner, running back into the cheek.
      ink(
        `M${shape.gape + 60} -7L${shape.gape} -9C${shape.gape - 8} -10 ${shape.gape - 14} ${-10 - bend * 6} ${shape.gape - 17} ${-10 - bend * 16}`,
        palette.bark,
        4,
        0.85,
      ),
    ),
    Math.max(0, -bend) * 12 - Math.max(0, bend) * 3,
  );
}

/** Seen from the front the beak points at the reader and a little down. */
function facingBeak(mood: Mood, open: number): Drawing {
  const bend = features[mood].mouth;
  const fall = open * 20;
  return stack(
    horn.define,
    open < 0.05
      ? ""
      : stack(
          cut(
            soft(`-22 -8  22 -8  14 ${22 + fall}  4 ${46 + fall}  -4 ${46 + fall}  -14 ${22 + fall}`, 0.6),
            palette.ochre,
            {
              edge: palette.beak,
            },
          ),
          print(soft(`-18 -6  18 -6  10 ${20 + fall}  0 ${38 + fall}  -10 ${20 + fall}`, 0.6), palette.bark),
          print(ellipse(0, 24 + fall * 0.6, 5, 14), palette.coral),
        ),
    cut(soft("0 -38  13 -28  24 -6  16 18  5 44  0 52  -5 44  -16 18  -24 -6  -13 -28", 0.7), horn.fill, {
      edge: palette.glow,
    }),
    print(soft("0 -34  9 -22  10 0  0 46  -10 0  -9 -22", 0.7), palette.glow, 0.4),
    ink(curve(dots("-9 -8  -8 2")), palette.bark, 3.2, 0.8),
    ink(curve(dots("9 -8  8 2")), palette.bark, 3.2, 0.8),
    ink(`M-22 -4Q-29 ${-2 + bend * 2} -33 ${-3 - bend * 9}`, palette.bark, 3.4, 0.85),
    ink(`M22 -4Q29 ${-2 + bend * 2} 33 ${-3 - bend * 9}`, palette.bark, 3.4, 0.85),
  );
}

const horn = linear(
  [0, -46],
  [0, 10],
  [
    [0, palette.glow],
    [0.5, palette.beak],
    [1, palette.brass],
  ],
);
