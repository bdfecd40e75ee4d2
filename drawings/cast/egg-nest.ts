/**
 * The nest under the egg, 660 units wide: rope wound round and round, glass floats and old lamp chimneys caught in it, a
 * fishing net over its rim. In two halves, so that the egg can sit between them. Origin at its bottom, in the middle.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, radial, within } from "../kit/paper.ts";
import { curve, ellipse, sampleCurve, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";

/** The far wall and floor, or the near wall. */
export function nest(part: "behind" | "before"): Drawing {
  return part === "behind" ? farWall() : nearWall();
}

/** One coil: a bow between two ends, sagging by so much, so thick. */
type Coil = { ends: string; sag: number; thick: number; colour: string };

function rope({ ends, sag, thick, colour }: Coil): Drawing {
  const [from = [0, 0], to = from]: readonly Point[] = dots(ends);
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag];
  const quarter = (share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share + sag * 0.8,
  ];
  const points = [from, quarter(0.2), middle, quarter(0.8), to];
  const outline = tube(points, thick);
  const twists = sampleCurve(points, 9).map(([x, y]) =>
    ink(
      `M${x - thick * 0.3} ${y + thick * 0.5}q${thick * 0.1} ${-thick * 0.6} ${thick * 0.6} ${-thick}`,
      palette.bark,
      2.4,
      0.45,
    ),
  );
  return stack(
    cut(outline, colour, { edge: palette.hareLight }),
    within(
      outline,
      ...twists,
      place(ink(curve(points), palette.bark, thick * 0.5, 0.22), { y: thick * 0.42 }),
      place(ink(curve(points), palette.lamp, thick * 0.16, 0.5), { y: -thick * 0.28 }),
    ),
  );
}

function farWall(): Drawing {
  const coils: readonly Coil[] = [
    {
      ends: "-300 -150  300 -150",
      sag: -46,
      thick: 34,
      colour: palette.bark,
    },
    {
      ends: "-318 -118  318 -118",
      sag: -52,
      thick: 36,
      colour: palette.wood,
    },
    {
      ends: "-312 -90  312 -90",
      sag: -40,
      thick: 34,
      colour: palette.ochre,
    },
  ];
  return stack(
    chimney(-236, -150, -16),
    chimney(250, -150, 14),
    float([-176, -176], 34, palette.teal),
    float([196, -178], 28, palette.sea),
    ...coils.map(rope),
    print(soft("-290 -110  0 -150  290 -110  240 -40  0 -10  -240 -40"), palette.bark),
  );
}

const nearCoils: readonly Coil[] = [
  {
    ends: "-150 10  150 10",
    sag: 12,
    thick: 30,
    colour: palette.bark,
  },
  {
    ends: "-230 -12  226 -12",
    sag: 30,
    thick: 34,
    colour: palette.wood,
  },
  {
    ends: "-282 -42  286 -40",
    sag: 48,
    thick: 36,
    colour: palette.ochre,
  },
  {
    ends: "-318 -74  310 -66",
    sag: 58,
    thick: 36,
    colour: palette.hareShade,
  },
  {
    ends: "-322 -112  330 -98",
    sag: 72,
    thick: 34,
    colour: palette.wood,
  },
  {
    ends: "-332 -92  322 -122",
    sag: 58,
    thick: 38,
    colour: palette.ochre,
  },
];
/** Ends that were never wound in. */
const wildCoils: readonly Coil[] = [
  {
    ends: "-300 -100  -40 4",
    sag: 10,
    thick: 20,
    colour: palette.hare,
  },
  {
    ends: "70 -4  318 -84",
    sag: 20,
    thick: 18,
    colour: palette.hareShade,
  },
  {
    ends: "-120 -70  120 -10",
    sag: 6,
    thick: 16,
    colour: palette.ochre,
  },
];

function nearWall(): Drawing {
  return place(
    stack(
      looseEnd("-300 -104  -352 -118  -372 -84  -352 -58"),
      looseEnd("306 -60  350 -50  366 -20  392 -24"),
      ...nearCoils.map(rope),
      ...wildCoils.map(rope),
      net(),
      chimney(262, -98, 58),
      float([-206, -70], 46, palette.teal),
      float([-142, -28], 28, palette.moss),
      float([212, -44], 36, palette.sea),
      float([96, -6], 30, palette.teal),
      looseEnd("-30 -46  -14 -16  -34 10  -20 26"),
    ),
    { y: -26 },
  );
}

/** A glass fishing float: a green bubble in two loops of cord. */
function float([x, y]: Point, radius: number, colour: string): Drawing {
  const ball = ellipse(0, 0, radius);
  const glass = radial([-radius * 0.3, -radius * 0.35], radius * 1.3, [
    [0, palette.glow, 0.9],
    [0.4, colour, 0.9],
    [1, palette.deep, 0.95],
  ]);
  return place(
    stack(
      glass.define,
      cut(ball, palette.deep),
      print(ball, glass.fill),
      within(
        ball,
        ink(
          `M${-radius} ${-radius * 0.2}Q0 ${radius * 0.7} ${radius} ${-radius * 0.1}`,
          palette.bark,
          5,
          0.8,
        ),
        ink(`M${-radius} ${-radius * 0.2}Q0 ${radius * 0.7} ${radius} ${-radius * 0.1}`, palette.hare, 2.4),
        ink(`M${-radius * 0.2} ${-radius}Q${radius * 0.5} 0 ${-radius * 0.1} ${radius}`, palette.hare, 2.4),
      ),
      print(ellipse(-radius * 0.38, -radius * 0.45, radius * 0.22, radius * 0.14), "#ffffff", 0.9),
    ),
    { x, y },
  );
}

/** The glass chimney of an old lamp, stuck in upright or lying. */
function chimney(x: number, y: number, rotate: number): Drawing {
  const glass = soft("-16 0  -22 -30  -20 -46  -12 -66  -12 -96  12 -96  12 -66  20 -46  22 -30  16 0", 0.8);
  return place(
    stack(
      cut(glass, palette.haze, { opacity: 0.85, edge: palette.mist }),
      print(glass, palette.lamp, 0.35),
      ink(line("-12 -12  -14 -34  -6 -62  -6 -88"), "#ffffff", 4, 0.8),
      ink(line("-12 -96  0 -94  12 -96"), palette.mist, 3),
      cut(soft("-20 4  -20 -8  20 -8  20 4", 0.3), palette.brass),
    ),
    { x, y, rotate },
  );
}

/** A corner of fishing net hung over the rim, its meshes drawn as loops from knot to knot. */
function net(): Drawing {
  const rows = [0, 1, 2, 3];
  const knot = (column: number, row: number): Point => [
    -16 + column * 24 + (row % 2) * 12 + row * 3,
    -62 + row * 21 + Math.abs(column - 3) * -3,
  ];
  const columns = (row: number) =>
    Array.from({ length: 7 - row }, (_, column) => column + Math.floor(row / 2));
  const cords = rows.slice(1).flatMap((row) =>
    columns(row).flatMap((column) => {
      const [x, y] = knot(column, row);
      const back = row % 2 === 0 ? -1 : 0;
      return [knot(column + back, row - 1), knot(column + back + 1, row - 1)].map(
        ([fromX, fromY]) => `M${fromX} ${fromY}Q${(fromX + x) / 2} ${(fromY + y) / 2 + 5} ${x} ${y}`,
      );
    }),
  );
  const knots = rows.flatMap((row) => columns(row).map((column) => knot(column, row)));
  return stack(
    ink(cords.join(""), palette.bark, 4.6, 0.5),
    ink(cords.join(""), palette.hareLight, 2.4),
    ...knots.map(([x, y]) => print(ellipse(x, y, 3.4), palette.hareLight)),
  );
}

function looseEnd(path: string): Drawing {
  return stack(
    ink(line(path), palette.bark, 13),
    ink(line(path), palette.hareShade, 9),
    ink(line(path), palette.hare, 2.4, 0.7),
  );
}
