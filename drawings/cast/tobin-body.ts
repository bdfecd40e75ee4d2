/** Tobin's jersey, trousers' seat, neck and tail in four views. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, ellipse, sampleCurve } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";
import type { LegPose } from "./legs.ts";
import { between, direction } from "./limbs.ts";
import type { Stance, View } from "./stance.ts";

/** The jersey's outline, from the hips, and the line its collar follows. */
const jerseys: Readonly<Record<View, string>> = {
  front:
    "-13 -109  -31 -100  -37 -82  -32 -46  -30 -14  -31 8  0 13  31 8  30 -14  32 -46  37 -82  31 -100  13 -109",
  back: "-13 -109  -31 -100  -37 -82  -32 -46  -30 -14  -31 8  0 13  31 8  30 -14  32 -46  37 -82  31 -100  13 -109",
  threeQuarter:
    "-13 -109  -29 -101  -35 -82  -30 -46  -28 -14  -29 8  2 13  29 7  28 -14  30 -46  32 -80  26 -100  15 -109",
  side: "-12 -108  -24 -98  -30 -78  -27 -46  -26 -14  -27 8  0 13  26 7  24 -14  27 -46  27 -76  20 -98  12 -108",
};

/** The jersey with its neck above it, leaning with the trunk. */
export function drawJersey({ hip }: Stance, view: View, lean: number): Drawing {
  const shape = soft(jerseys[view], 0.9);
  const bow = view === "side" ? 2 : view === "back" ? -5 : 6;
  const stripes = [-88, -68, -48, -28, -8].map((y) =>
    ink(line(`-44 ${y - 2}  0 ${y + bow}  44 ${y - 2}`), palette.cream, 6.5, 0.92),
  );
  const drawn = stack(
    drawNeck(view),
    cut(shape, palette.teal),
    within(
      shape,
      ...stripes,
      print(
        soft(
          view === "front" || view === "back"
            ? "-60 -110  -30 -104  -24 -50  -22 20  -60 20"
            : "-60 -110  -22 -104  -16 -50  -16 20  -60 20",
        ),
        palette.ink,
        0.2,
      ),
      print(soft("-50 2  0 8  50 2  50 24  -50 24"), palette.sea, 0.9),
    ),
    ink(line("-30 4  0 9  30 4"), palette.ink, 1.4, 0.3),
    collar(view),
  );
  return place(drawn, { x: hip[0], y: hip[1], rotate: lean });
}

function drawNeck(view: View): Drawing {
  const neck = soft("-19 -98  -16 -122  0 -128  17 -122  20 -98", 0.8);
  return stack(
    cut(neck, palette.fox, { lift: 0 }),
    view === "back"
      ? ""
      : within(
          neck,
          print(ellipse(view === "front" ? 0 : 10, -104, 15, 30), palette.foxLight),
          print(ellipse(2, -128, 30, 14), palette.foxShade, 0.6),
        ),
  );
}

function collar(view: View): Drawing {
  const band =
    view === "back"
      ? "-21 -110  0 -114  21 -110  21 -100  0 -103  -21 -100"
      : "-21 -111  -10 -104  2 -101  14 -104  21 -111  23 -101  12 -94  2 -91  -12 -94  -23 -101";
  return stack(cut(soft(band, 0.8), palette.sea), view === "back" ? "" : bib(view));
}

function bib(view: View): Drawing {
  const x = view === "front" ? 0 : view === "side" ? 7 : 4;
  return place(
    cut(soft("-14 -114  -11 -102  -5 -97  -1 -89  4 -97  10 -101  14 -114", 0.7), palette.foxLight, {
      lift: 0,
    }),
    { x },
  );
}

/** The seat of the trousers, between jersey and legs. */
export function drawSeat({ hip: [x, y] }: Stance, view: View): Drawing {
  const half = view === "side" ? 23 : 26;
  return cut(
    blob(
      [
        [x - half, y - 14],
        [x + half - 1, y - 14],
        [x + half, y + 14],
        [x + half * 0.5, y + 24],
        [x, y + 20],
        [x - half * 0.5, y + 24],
        [x - half, y + 14],
      ],
      0.8,
    ),
    palette.wood,
    { lift: 0 },
  );
}

export type Tail = "up" | "low" | "flying" | "curled";

const spines: Readonly<Record<Tail, string>> = {
  up: "-8 -2  -44 22  -84 4  -94 -48  -70 -96",
  low: "-8 0  -40 28  -74 58  -112 62  -146 38",
  flying: "-8 -2  -52 -8  -96 10  -140 2  -176 -22",
  curled: "-8 4  -52 12  -96 4  -112 -34  -88 -62",
};
const WIDTHS = [6, 24, 42, 52, 50, 34, 4];

/** His tail, from the hips. Facing the reader it shows beside him. */
export function drawTail({ hip }: Stance, tail: Tail, view: View): Drawing {
  const spine = sampleCurve(dots(spines[tail]), 6);
  const shape = plume(spine);
  const tip = plumeTip(spine);
  const shade = spine.filter((_, index) => index > 3).map(([x, y]): Point => [x - 4, y + 15]);
  const drawn = stack(
    cut(shape, palette.fox),
    within(shape, ink(line(shade.map(([x, y]) => `${x} ${y}`).join(" ")), palette.foxShade, 17, 0.45), tip),
  );
  return place(drawn, { x: hip[0] + (view === "back" ? 10 : 0), y: hip[1] + (view === "back" ? 12 : 0) });
}

function widthAt(share: number): number {
  const at = share * (WIDTHS.length - 1);
  const low = WIDTHS[Math.floor(at)] ?? 0;
  return low + ((WIDTHS[Math.ceil(at)] ?? low) - low) * (at % 1);
}

function plume(spine: readonly Point[]): string {
  const sides = [1, -1].map((side) =>
    spine.flatMap((point, index): Point[] => {
      if (index % 3 !== 0) return [];
      const along = direction(spine[index - 1] ?? point, spine[index + 1] ?? point);
      const half = (widthAt(index / (spine.length - 1)) / 2) * side;
      const [sin, cos] = [Math.sin((along * Math.PI) / 180), Math.cos((along * Math.PI) / 180)];
      return [[point[0] - sin * half, point[1] + cos * half]];
    }),
  );
  return blob([...(sides[0] ?? []), ...(sides[1] ?? []).toReversed()]);
}

/** The pale tip, its border in points like torn paper. */
function plumeTip(spine: readonly Point[]): Drawing {
  const end = spine.at(-1) ?? [0, 0];
  const from = spine[Math.round(spine.length * 0.68)] ?? end;
  const angle = direction(from, between(from, end, 0.6));
  return place(print("M0 -40L10 -22L-6 -10L12 0L-6 12L10 24L0 40H120V-40Z", palette.foxLight), {
    x: from[0],
    y: from[1],
    rotate: angle,
  });
}

/** The tail that goes with a pose. */
export function restingTail(legs: LegPose): Tail {
  if (legs === "run") return "flying";
  if (legs === "kneel" || legs === "sit" || legs === "floor") return "curled";
  return legs === "walk" ? "low" : "up";
}
