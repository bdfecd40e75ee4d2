/** Page 7, third panel: the crack runs the whole length of the shell, and what comes out has edges like feathers. */
import { type FeatherKind, featherDefinitions, lightFeather } from "../../cast/bird-feathers.ts";
import { sharp } from "../../cast/dots.ts";
import { beam, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear, print, radial } from "../../kit/paper.ts";
import { curve, ellipse, polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { faint, shares } from "../../sets/layers.ts";

/** The course of the crack, as shares of the panel, and how far it gapes there. */
const COURSE: readonly (readonly [x: number, y: number, gape: number])[] = [
  [-0.02, 0.62, 3],
  [0.06, 0.52, 5],
  [0.1, 0.62, 7],
  [0.17, 0.47, 10],
  [0.22, 0.58, 15],
  [0.29, 0.42, 21],
  [0.35, 0.55, 29],
  [0.42, 0.43, 38],
  [0.48, 0.57, 44],
  [0.55, 0.45, 42],
  [0.61, 0.57, 36],
  [0.67, 0.44, 28],
  [0.73, 0.56, 21],
  [0.79, 0.43, 15],
  [0.85, 0.53, 10],
  [0.9, 0.4, 7],
  [0.96, 0.49, 5],
  [1.02, 0.4, 3],
];

/** The shell, so near that it fills the panel. */
export function drawShell(width: number, height: number): Drawing {
  const upper = COURSE.map(([x, y, gape]): Point => [x * width, y * height - gape]);
  const lower = COURSE.map(([x, y, gape]): Point => [x * width, y * height + gape]);
  const gap = polygon([...upper, ...lower.toReversed()]);
  const heart: Point = [width * 0.5, height * 0.5];
  return stack(
    featherDefinitions(),
    shell(width, height),
    branches(width, height),
    glow(heart, width * 0.42, "#ffffff", 0.55),
    ...[-166, -150, -128, -104, -82, -60, -38, -20, 14, 34, 58, 84, 108, 132, 152, 170].map((angle, index) =>
      beam(heart, angle, 640, 5 + (index % 3) * 4, palette.glow, 0.5),
    ),
    place(ink(`M${upper.map((point) => point.join(" ")).join("L")}`, palette.ochre, 7, 0.7), { y: -3 }),
    place(ink(`M${lower.map((point) => point.join(" ")).join("L")}`, palette.ochre, 7, 0.7), { y: 4 }),
    print(gap, "#ffffff"),
    plumes(width, height, -1),
    plumes(width, height, 1),
    faint(0.9, print(polygon([...narrow(upper, height), ...narrow(lower, height).toReversed()]), "#ffffff")),
    glow(heart, 300, "#ffffff", 0.85),
    chips(width, height),
    vignette(width, height, heart, 0.42),
  );
}

/** An edge of the gap, nearer to its middle line. */
function narrow(edge: readonly Point[], height: number): readonly Point[] {
  return edge.map(([x, y]): Point => [x, height * 0.5 + (y - height * 0.5) * 0.7]);
}

function shell(width: number, height: number): Drawing {
  const skin = radial([width * 0.48, height * 0.5], width * 0.62, [
    [0, palette.glow],
    [0.32, palette.lamp],
    [0.66, palette.amber],
    [1, palette.ember],
  ]);
  const round = linear(
    [0, 0],
    [0, height],
    [
      [0, palette.plum, 0.4],
      [0.28, palette.plum, 0.04],
      [0.7, palette.plum, 0],
      [1, palette.plum, 0.5],
    ],
  );
  const luck = chance(12);
  const whole = rectangle(0, 0, width, height);
  const veins = shares(9).map((share) => {
    const x = share * width + luck.between(0, 60);
    const up = luck.next() < 0.5 ? -1 : 1;
    return curve([
      [x, height * 0.5],
      [x + luck.between(-30, 40), height * (0.5 + up * 0.2)],
      [x + luck.between(10, 70), height * (0.5 + up * 0.36)],
      [x + luck.between(20, 120), height * (0.5 + up * 0.56)],
    ]);
  });
  return stack(
    skin.define,
    print(whole, skin.fill),
    ink(veins.join(""), palette.glow, 8, 0.35),
    ink(veins.join(""), "#ffffff", 3, 0.6),
    ...shares(22).map(() =>
      print(
        ellipse(luck.between(0, width), luck.between(0, height), luck.between(4, 11), luck.between(3, 7)),
        palette.ember,
        0.35,
      ),
    ),
    round.define,
    print(whole, round.fill),
  );
}

/** Thin cracks that leave the great one at its corners, each forked once. */
function branches(width: number, height: number): Drawing {
  const twigs = COURSE.slice(1, -1).flatMap(([x, y, gape], index) => {
    const up = index % 2 === 0 ? -1 : 1;
    const from: Point = [x * width, y * height + up * gape * 0.6];
    const long = 30 + gape * 1.3 + (index % 3) * 12;
    const lean = ((index * 37) % 50) - 25;
    const knee: Point = [from[0] + lean * 0.5, from[1] + up * long * 0.4];
    const fork: Point = [knee[0] - lean * 0.9, knee[1] + up * long * 0.34];
    const end: Point = [fork[0] + lean * 1.3, fork[1] + up * long * 0.4];
    const side: Point = [fork[0] - lean - up * 22, fork[1] + up * long * 0.22];
    const half = 3 + gape * 0.12;
    return [
      polygon([
        [from[0] - half, from[1]],
        knee,
        fork,
        end,
        [fork[0] + half * 0.7, fork[1]],
        [knee[0] + half, knee[1]],
        [from[0] + half, from[1]],
      ]),
      polygon([fork, side, [fork[0] + half, fork[1] + 2]]),
    ];
  });
  return stack(
    place(print(twigs.join(""), palette.ochre, 0.75), { x: 2, y: 3 }),
    print(twigs.join(""), "#ffffff"),
  );
}

type Row = { kind: FeatherKind; count: number; size: number; from: number; to: number };

/** From the longest, at the back, to the down that hides their quills. */
const ROWS: readonly Row[] = [
  { kind: "flame", count: 13, size: 1.75, from: 0.3, to: 0.72 },
  { kind: "primary", count: 15, size: 1.35, from: 0.33, to: 0.69 },
  { kind: "secondary", count: 13, size: 0.95, from: 0.35, to: 0.67 },
  { kind: "covert", count: 15, size: 0.55, from: 0.35, to: 0.67 },
];

/** Feathers of light that come out of the gap like two wings opening, longest where it is widest. */
function plumes(width: number, height: number, way: -1 | 1): Drawing {
  return stack(
    ...ROWS.flatMap(({ kind, count, size, from, to }) =>
      shares(count, true)
        .map((share) => from + (to - from) * share)
        .toSorted((a, b) => Math.abs(b - 0.5) - Math.abs(a - 0.5))
        .map((x) => {
          const off = (x - 0.5) * 2;
          const swell = Math.max(0, 1 - Math.abs(off) * 1.7) * (way === -1 ? 1 : 0.62);
          const root = height * (0.5 + way * 0.02) + way * swell * 12;
          return place(lightFeather(kind), {
            x: x * width,
            y: root,
            rotate: way * (90 - off * 150),
            scale: size * (0.3 + swell * 0.9),
          });
        }),
    ),
  );
}

/** Pieces of shell on their way. */
function chips(width: number, height: number): Drawing {
  const luck = chance(41);
  return stack(
    ...shares(15).map((share) => {
      const x = width * (0.1 + share * 0.84);
      const up = luck.next() < 0.6 ? -1 : 1;
      const near = 1 - Math.abs(x / width - 0.5) * 1.6;
      const y = height * (0.5 + up * luck.between(0.2, 0.42));
      return place(
        cut(sharp("-16 10  -8 -14  12 -12  20 6  4 14"), mix(palette.lamp, palette.amber, luck.next()), {
          edge: "#ffffff",
        }),
        { x, y, rotate: luck.between(0, 180), scale: 0.4 + near * luck.between(0.4, 1.1) },
      );
    }),
    faint(
      0.9,
      ...shares(24).map(() =>
        print(
          ellipse(luck.between(0.1, 0.9) * width, luck.between(0.05, 0.95) * height, luck.between(1.5, 3.5)),
          "#ffffff",
        ),
      ),
    ),
  );
}
