/** Tobin's patched cap, bottle-green, on his head or in his hand. Origin: the middle of its band. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { type Drawing, element, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";
import type { View } from "./stance.ts";

const CROWN = soft("-43 2  -50 -12  -44 -30  -24 -42  2 -46  28 -40  46 -26  49 -10  43 3  0 -3");

/** The cap, `width` across its band. */
export function drawCap(width: number, view: View = "threeQuarter"): Drawing {
  const peak =
    view === "back"
      ? ""
      : view === "front"
        ? soft("-36 -2  -20 6  0 9  20 6  36 -2  38 8  22 18  0 21  -22 18  -38 8", 0.9)
        : soft("-2 0  20 2  42 -4  58 0  66 8  54 14  34 15  12 12", 0.9);
  return element(
    "g",
    { transform: `scale(${(width / 84).toFixed(3)})` },
    cut(CROWN, palette.bottle),
    within(
      CROWN,
      print(soft("-60 8  -60 -30  -36 -34  -34 -10  -24 8"), palette.ink, 0.22),
      print(soft("-60 -2  0 -10  60 -2  60 12  -60 12"), palette.ink, 0.2),
      ink(line("2 -46  -10 -24  -12 0"), palette.moss, 1.6, 0.6),
      ink(line("2 -46  20 -26  24 -2"), palette.moss, 1.6, 0.6),
    ),
    patch(),
    print(soft("-3 -49  3 -49  4 -43  -4 -43"), palette.moss),
    peak === ""
      ? ""
      : stack(
          cut(peak, palette.bottle),
          within(peak, print(soft("-50 10  0 17  70 8  70 30  -50 30"), palette.ink, 0.25)),
        ),
  );
}

function patch(): Drawing {
  return stack(
    cut(soft("16 -34  34 -30  33 -15  15 -17", 0.25), palette.moss, { lift: 0 }),
    ...[
      "20 -37  19 -30",
      "28 -35  27 -29",
      "37 -25  31 -25",
      "36 -19  31 -19",
      "20 -13  20 -19",
      "27 -12  27 -18",
      "12 -27  18 -27",
    ].map((stitch) => ink(line(stitch), palette.lamp, 1.5, 0.9)),
  );
}
