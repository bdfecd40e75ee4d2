/** Pim's mustard coat, badge and coral scarf in four views. The coat's trunk leans; its hem follows her legs. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, ellipse, tube } from "../kit/shape.ts";
import { type Drawing, element, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";
import type { LegPose } from "./legs.ts";
import { smallFlame } from "./pole.ts";
import type { Stance, View } from "./stance.ts";

type Hem = string;

/** The hem from back to front (from left to right in front), from the hips, seen from the side and from in front. */
const hems: Readonly<Record<LegPose, { side: Hem; front: Hem; lap?: Hem }>> = {
  stand: { side: "-49 36  -2 45  46 35", front: "-53 37  0 46  53 37" },
  tiptoe: { side: "-48 36  -2 45  44 35", front: "-51 37  0 46  51 37" },
  walk: { side: "-60 30  -4 44  52 32", front: "-55 35  4 45  53 37" },
  run: { side: "-84 4  -28 36  52 22", front: "-64 28  0 42  66 24" },
  climb: { side: "-52 34  0 46  48 32", front: "-53 37  6 44  55 26", lap: "60 12  52 -8" },
  kneel: { side: "-50 32  -8 44  46 28", front: "-60 38  0 43  60 38", lap: "60 8  52 -12" },
  sit: { side: "-41 16  4 24  50 24", front: "-54 26  0 32  54 26", lap: "63 6  54 -14" },
  floor: { side: "-48 15  2 17  52 13", front: "-62 15  0 19  62 15", lap: "66 0  56 -18" },
};

/** The trunk's outline from the back of the neck down to the waist, and up again in front, from the hips. */
const trunks: Readonly<Record<View, { down: string; up: string }>> = {
  front: {
    down: "-14 -104  -34 -94  -41 -78  -40 -44  -44 -4",
    up: "44 -4  40 -44  41 -78  34 -94  14 -104",
  },
  back: { down: "-14 -104  -34 -94  -41 -78  -40 -44  -44 -4", up: "44 -4  40 -44  41 -78  34 -94  14 -104" },
  threeQuarter: {
    down: "-14 -104  -34 -94  -42 -74  -40 -42  -43 -4",
    up: "39 -6  35 -44  36 -74  30 -92  14 -104",
  },
  side: { down: "-14 -102  -28 -92  -37 -70  -38 -40  -42 -4", up: "38 -4  33 -40  31 -70  24 -92  12 -102" },
};

/** The middle line of the coat, where it buttons, from collar to waist; and the badge's place. */
const fronts: Readonly<Record<View, { seam: Point; badge: Point; badgeNarrow: number }>> = {
  front: { seam: [2, 2], badge: [-21, -58], badgeNarrow: 1 },
  threeQuarter: { seam: [17, 22], badge: [2, -52], badgeNarrow: 0.9 },
  side: { seam: [29, 36], badge: [13, -60], badgeNarrow: 0.7 },
  back: { seam: [0, 0], badge: [0, 0], badgeNarrow: 0 },
};

export type CoatOptions = { view: View; legs: LegPose; lean: number; badge: boolean };

/** The coat without its sleeves. */
export function drawCoat({ hip, trunk }: Stance, { view, legs, lean, badge }: CoatOptions): Drawing {
  const { down, up } = trunks[view];
  const facing = view === "front" || view === "back";
  const hem = dots(hems[legs][facing ? "front" : "side"]).map(([x, y]): Point => [hip[0] + x, hip[1] + y]);
  const shape = blob(
    [
      ...dots(down).map(trunk),
      ...hem,
      ...dots(facing ? "" : (hems[legs].lap ?? "")).map(([x, y]): Point => [hip[0] + x, hip[1] + y]),
      ...dots(up).map(trunk),
    ],
    0.85,
  );
  const inTrunk = (drawing: Drawing) => place(drawing, { x: hip[0], y: hip[1], rotate: lean });
  const [first = hip, middle = hip, last = hip] = hem;
  return stack(
    cut(shape, palette.mustard),
    within(
      shape,
      inTrunk(
        print(
          soft(
            facing
              ? "-60 -110  -34 -100  -30 -40  -38 60  -80 60"
              : "-60 -110  -26 -100  -24 -40  -30 60  -90 60",
          ),
          palette.ochre,
          0.4,
        ),
      ),
      print(
        blob(
          [
            [first[0] - 8, first[1] - 9],
            [middle[0], middle[1] - 9],
            [last[0] + 8, last[1] - 9],
            [last[0] + 10, last[1] + 14],
            [middle[0], middle[1] + 16],
            [first[0] - 10, first[1] + 14],
          ],
          0.9,
        ),
        palette.ochre,
        0.45,
      ),
      stitches(
        line(`${first[0]} ${first[1] - 12}  ${middle[0]} ${middle[1] - 13}  ${last[0]} ${last[1] - 12}`),
      ),
      inTrunk(view === "back" ? backSeams() : frontSeams(view)),
    ),
    inTrunk(view === "back" ? halfBelt() : stack(pocket(view), badge ? pinned(view) : "")),
  );
}

/** A row of small stitches. */
function stitches(path: string): Drawing {
  return element("path", {
    d: path,
    fill: "none",
    stroke: palette.lamp,
    "stroke-width": 1.3,
    "stroke-dasharray": "4 4",
    "stroke-linecap": "round",
    opacity: "0.75",
  });
}

function frontSeams(view: View): Drawing {
  const [top, waist] = fronts[view].seam;
  const buttons = [-58, -32, -6].map((y) => {
    const x = top + ((waist - top) * (y + 100)) / 100 + 7;
    return stack(
      cut(ellipse(x, y, view === "side" ? 2.6 : 4.4, 4.6), palette.wood),
      print(ellipse(x - 0.8, y - 1, 1.4), palette.lamp, 0.8),
    );
  });
  return stack(
    ink(line(`${top} -100  ${(top + waist) / 2} -50  ${waist} 0  ${waist + 2} 60`), palette.ochre, 2.2),
    stitches(line(`${top - 5} -94  ${(top + waist) / 2 - 5} -50  ${waist - 5} 0  ${waist - 3} 60`)),
    ...buttons,
    ink(line("-33 -30  -24 -26  -18 -27"), palette.ochre, 1.8, 0.7),
  );
}

function pocket(view: View): Drawing {
  const x = view === "front" ? -24 : view === "side" ? -6 : -14;
  return place(
    stack(
      cut(soft("-13 -2  13 -2  12 14  8 19  -8 19  -12 14", 0.6), palette.mustard),
      cut(soft("-14 -4  14 -4  13 5  0 8  -13 5", 0.5), palette.ochre),
      stitches(line("-9 15  0 17  9 15")),
    ),
    { x, y: -6 },
  );
}

function backSeams(): Drawing {
  return stack(
    ink(line("0 -100  0 -40  1 6  -2 60"), palette.ochre, 2),
    ink(line("-34 -86  -30 -70  -33 -56"), palette.ochre, 1.6, 0.7),
    ink(line("34 -86  30 -70  33 -56"), palette.ochre, 1.6, 0.7),
    print(soft("1 8  -14 62  14 62", 0.3), palette.ochre, 0.5),
  );
}

function halfBelt(): Drawing {
  return stack(
    cut(soft("-28 -22  0 -19  28 -22  29 -10  0 -7  -29 -10", 0.6), palette.ochre),
    ...[-21, 21].map((x) => cut(ellipse(x, -16, 3.8), palette.wood)),
  );
}

function pinned(view: View): Drawing {
  const {
    badge: [x, y],
    badgeNarrow,
  } = fronts[view];
  return element("g", { transform: `translate(${x} ${y}) scale(${badgeNarrow} 1)` }, guildBadge());
}

/** The guild's badge, 26 across about the origin: a flame in a ring, of brass. */
export function guildBadge(): Drawing {
  return stack(
    cut(ellipse(0, 0, 13), palette.brass, { edge: palette.glow }),
    print(ellipse(0, 0, 10), palette.ochre, 0.75),
    ink(ellipse(0, 0, 10), palette.lamp, 1.3),
    place(smallFlame(), { y: 8, scale: 0.34 }),
    ink("M-9.5 -7A12 12 0 0 1 -2 -11.6", palette.glow, 1.6, 0.9),
  );
}

/** The scarf wound about her neck, beneath the head. Origin: the bottom of the neck. */
export function drawScarf(view: View, flying: boolean): Drawing {
  const wrap =
    view === "front" || view === "back"
      ? soft("-47 -6  -40 -20  0 -26  40 -20  47 -6  43 14  26 24  0 28  -26 24  -43 14")
      : soft("-46 -12  -36 -24  0 -26  38 -18  46 -2  42 17  24 27  -4 26  -31 19  -45 5");
  const folds = stack(
    ink(line("-44 0  -22 12  8 16  43 6"), palette.plum, 2, 0.38),
    ink(line("-40 9  -20 19  4 22"), palette.plum, 1.7, 0.38),
    ink(line("10 21  28 19  40 13"), palette.plum, 1.6, 0.3),
    ink(line("-42 -5  -20 7  10 11  44 1"), palette.rose, 1.8, 0.6),
  );
  return stack(
    cut(wrap, palette.coral),
    within(wrap, print(soft("-60 6  -20 16  20 19  60 4  60 40  -60 40"), palette.plum, 0.22), folds),
    flying || view === "back" ? "" : knot(view),
  );
}

function knot(view: View): Drawing {
  const x = view === "front" ? 16 : 23;
  return place(
    stack(
      cut(soft("-9 -8  4 -11  11 -3  9 8  -3 11  -11 4"), palette.coral),
      ink(line("-6 -4  0 0  -3 7"), palette.plum, 1.5, 0.4),
    ),
    { x, y: 10 },
  );
}

/** The scarf's loose end, hanging or flying, beneath the arms. Origin: the bottom of the neck. */
export function drawScarfEnd(view: View, flying: boolean): Drawing {
  if (view === "back") return tailOf("-16 4  -22 26  -17 50  -21 72");
  if (flying && view !== "front") return tailOf("-24 0  -58 -10  -88 4  -122 -10");
  if (flying) return tailOf("28 0  58 -14  84 2  112 -14");
  const x = view === "front" ? 16 : 24;
  return tailOf(`${x} 16  ${x + 4} 36  ${x - 1} 54  ${x + 3} 74`);
}

function tailOf(spine: string): Drawing {
  const points = dots(spine);
  const shape = tube(points, 17, 25);
  const [end = [0, 0] as const, before = end] = points.toReversed();
  const angle = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  const fringe = [-9, -4.5, 0, 4.5, 9].map((y) => ink(`M8 ${y}L19 ${y * 1.15}`, palette.coral, 2.6));
  const stripes = stack(
    print("M-8 -16h5v32h-5Z", palette.cream, 0.85),
    print("M1 -16h3v32h-3Z", palette.cream, 0.85),
  );
  const turn = { x: end[0], y: end[1], rotate: angle };
  return stack(place(stack(...fringe), turn), cut(shape, palette.coral), within(shape, place(stripes, turn)));
}
