/** A striped blanket about somebody's shoulders, open in front, from which the hands come out. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { type Drawing, element, place, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";
import type { Stance, View } from "./stance.ts";

export type BlanketOptions = {
  view: View;
  lean: number;
  /** 1 fits shoulders 80 wide. */
  width: number;
  cloth: string;
  stripe: string;
};

const shapes: Readonly<Record<View, { near: string; far: string }>> = {
  front: {
    near: `-4 8  -22 -8  -44 -2  -58 24  -66 66  -68 112  -40 122  -10 118  -4 80  -8 40`,
    far: `4 8  22 -8  44 -2  58 24  66 66  68 112  40 122  14 118  8 80  10 40`,
  },
  threeQuarter: {
    near: "12 10  -6 -10  -40 -6  -56 20  -64 64  -66 114  -30 124  2 118  8 80  6 40",
    far: "14 8  28 -8  42 2  50 30  56 70  58 108  36 118  20 112  18 70",
  },
  side: {
    near: "20 8  0 -12  -32 -6  -46 20  -54 64  -56 114  -20 124  14 116  24 78  22 40",
    far: "18 8  26 -4  36 10  42 50  44 104  28 110  22 70",
  },
  back: {
    near: `0 -12  -24 -10  -46 0  -60 28  -68 70  -70 112  -34 122  0 120  34 122  70 112  68 70  60 28  46 0  24 -10`,
    far: "",
  },
};

/** The blanket, hung from the neck. */
export function drawBlanket({ neck }: Stance, { view, lean, width, cloth, stripe }: BlanketOptions): Drawing {
  const { near, far } = shapes[view];
  const halves = [far, near]
    .filter((half) => half !== "")
    .map((half) => hanging(soft(half, 0.9), cloth, stripe));
  const collar = stack(
    cut(
      soft(
        view === "back"
          ? "-40 -8  0 -20  40 -8  40 8  0 14  -40 8"
          : "-40 -10  0 -22  42 -8  42 6  20 16  2 20  -18 16  -40 6",
      ),
      cloth,
    ),
    ink(line("-36 2  -14 11  4 13  34 4"), palette.ink, 1.8, 0.3),
  );
  const drawn = element("g", { transform: `scale(${width} 1)` }, ...halves, collar);
  return place(drawn, { x: neck[0], y: neck[1], rotate: lean * 0.6 });
}

function hanging(shape: string, cloth: string, stripe: string): Drawing {
  return stack(
    cut(shape, cloth),
    within(
      shape,
      ...[52, 62, 94].map((y, i) =>
        ink(
          line(`-80 ${y - 6}  -30 ${y + 3}  10 ${y}  40 ${y + 3}  80 ${y - 6}`),
          stripe,
          i === 1 ? 3 : 6,
          0.75,
        ),
      ),
      print(soft("-90 -20  -52 10  -54 60  -56 130  -90 130"), palette.ink, 0.16),
      ink(line("-30 10  -38 60  -34 118"), palette.ink, 2, 0.2),
      ink(line("34 10  42 60  38 118"), palette.ink, 2, 0.2),
    ),
  );
}
