/** Pim's ears: long, dark-tipped, her left one bent half-way. Drawn with the root at the origin, standing up. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";

export type Ears = "up" | "rest" | "flat";

/** One ear on a head: where its root is, how it leans in each state, whether it is the bent one, which way it folds. */
export type EarSpot = {
  at: Point;
  turn: Readonly<Record<Ears, number>>;
  bent: boolean;
  folds: -1 | 1;
  /** Whether its hollow is seen, or its back. */
  hollow: boolean;
};

const FOLD: Readonly<Record<Ears, number>> = { up: 62, rest: 128, flat: 34 };

/** An ear in its state. */
export function drawEar({ at: [x, y], turn, bent, folds, hollow }: EarSpot, ears: Ears): Drawing {
  const drawn = bent ? bentEar(FOLD[ears], hollow) : straightEar(hollow);
  return place(place(drawn, { flip: folds === -1 }), { x, y, rotate: turn[ears] });
}

const WHOLE = soft("0 8  -14 -2  -20 -38  -19 -78  -10 -112  1 -126  11 -114  18 -82  18 -40  12 -2");
const LOWER = soft("0 8  -14 -2  -19 -30  -18 -58  -10 -72  4 -75  15 -66  18 -40  12 -2");
const UPPER = soft("-16 4  -17 -18  -11 -44  -1 -62  9 -46  15 -20  15 4  0 10");

function straightEar(hollow: boolean): Drawing {
  return stack(
    cut(WHOLE, palette.hare),
    within(
      WHOLE,
      print(ellipse(2, -126, 24, 30), palette.bark, 0.8),
      print(soft("-26 10  -26 -120  -14 -124  -12 -60  -8 10"), palette.hareShade, 0.45),
    ),
    hollow
      ? stack(
          print(soft("1 -4  -8 -18  -11 -48  -9 -82  -1 -106  7 -86  11 -54  9 -18"), palette.rose),
          print(soft("1 -6  -6 -20  -9 -50  -7 -78  -4 -84  -3 -50  2 -20"), palette.plum, 0.22),
        )
      : ink(line("0 -10  -2 -50  0 -96"), palette.hareShade, 2, 0.7),
  );
}

/** Its upper half hangs forwards, to the right, `fold` degrees from upright. */
function bentEar(fold: number, hollow: boolean): Drawing {
  return stack(
    cut(LOWER, palette.hare),
    within(LOWER, print(soft("-26 10  -26 -80  -14 -80  -12 -40  -8 10"), palette.hareShade, 0.45)),
    hollow ? print(soft("1 -4  -8 -18  -10 -40  -6 -60  4 -64  10 -52  9 -18"), palette.rose) : "",
    within(LOWER, print(ellipse(6, -60, 22, 15), palette.ink, 0.18)),
    place(
      stack(
        cut(UPPER, palette.hare),
        within(
          UPPER,
          print(ellipse(0, -64, 22, 26), palette.bark, 0.8),
          print(ellipse(-14, -14, 8, 34), palette.hareLight, 0.35),
        ),
      ),
      { x: 1, y: -66, rotate: fold },
    ),
  );
}
