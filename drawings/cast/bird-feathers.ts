/** Feathers made of light: single ones, a wing of four rows, and a tail in the colours of a sunrise. */
import { palette } from "../kit/palette.ts";
import { ink, linear, print, within } from "../kit/paper.ts";
import { blob, curve, ellipse, sampleCurve, tube } from "../kit/shape.ts";
import { type Drawing, element, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";
import { tint } from "./halda-tint.ts";

export type FeatherKind = "flame" | "primary" | "secondary" | "covert";

const VANE = soft("0 -3  24 -11  62 -12  88 -8  100 2  88 8  60 11  24 9  0 3", 0.9);

const fills = {
  flame: linear(
    [0, 0],
    [100, 0],
    [
      [0, palette.glow],
      [0.4, palette.lamp],
      [0.75, palette.amber],
      [1, palette.coral],
    ],
  ),
  primary: linear(
    [0, 0],
    [100, 0],
    [
      [0, "#ffffff"],
      [0.35, palette.glow],
      [0.66, palette.lamp],
      [0.86, palette.amber],
      [1, palette.ember],
    ],
  ),
  secondary: linear(
    [0, 0],
    [100, 0],
    [
      [0, "#ffffff"],
      [0.5, palette.glow],
      [1, palette.lamp],
    ],
  ),
  covert: linear(
    [0, 0],
    [100, 0],
    [
      [0, "#ffffff"],
      [0.7, tint(palette.cream, "#ffffff", 0.6)],
      [1, palette.glow],
    ],
  ),
} as const satisfies Record<FeatherKind, ReturnType<typeof linear>>;

const KINDS: readonly FeatherKind[] = ["flame", "primary", "secondary", "covert"];

/** The feathers themselves, drawn once; whoever lays feathers puts this before them. */
export function featherDefinitions(): Drawing {
  return element(
    "defs",
    {},
    ...KINDS.map((kind) => element("g", { id: nameFeather(kind) }, drawFeather(kind))),
  );
}

/** A feather of light, 100 units long, its quill at the origin, pointing right. Needs `featherDefinitions` before it. */
export function lightFeather(kind: FeatherKind): Drawing {
  return element("use", { href: `#${nameFeather(kind)}` });
}

function nameFeather(kind: FeatherKind): string {
  return `light-feather-${kind}`;
}

function drawFeather(kind: FeatherKind): Drawing {
  const { define, fill } = fills[kind];
  return stack(
    place(print(VANE, palette.ember, 0.35), { x: 1, y: 3 }),
    define,
    print(VANE, fill),
    ink(VANE, "#ffffff", 1, 0.7),
    ink("M6 0Q50 -3 92 1", palette.amber, 1.1, 0.5),
    ink("M58 -11L66 -4M70 11L76 5", palette.amber, 1, 0.4),
  );
}

type Row = {
  kind: FeatherKind;
  count: number;
  length: readonly [number, number];
  turn: readonly [number, number];
};

/** From the longest feathers to the shortest, each row over the last. Turns are degrees from the wing's root to its tip. */
const spreadRows: readonly Row[] = [
  { kind: "primary", count: 19, length: [140, 300], turn: [116, -26] },
  { kind: "secondary", count: 15, length: [98, 176], turn: [110, -14] },
  { kind: "covert", count: 14, length: [62, 108], turn: [104, -8] },
  { kind: "covert", count: 13, length: [36, 60], turn: [96, 0] },
];
const foldedRows: readonly Row[] = [
  { kind: "primary", count: 8, length: [150, 210], turn: [84, 58] },
  { kind: "secondary", count: 8, length: [90, 130], turn: [80, 52] },
  { kind: "covert", count: 8, length: [52, 76], turn: [76, 46] },
];

const spreadArm = dots("0 0  54 -44  118 -58  172 -36  204 -4");
const foldedArm = dots("-14 -4  12 -18  38 -12  54 8");

/** One wing, its root at the origin, reaching right. */
export function wing(kind: "spread" | "folded"): Drawing {
  const [rows, arm] = kind === "spread" ? [spreadRows, spreadArm] : [foldedRows, foldedArm];
  const cap = tube(arm, 40, 14);
  return stack(
    ...rows.flatMap((row) => layRow(row, arm)),
    print(cap, "#ffffff"),
    within(
      cap,
      place(ink(line(arm.map((point) => point.join(" ")).join("  ")), palette.lamp, 12, 0.5), { y: 15 }),
    ),
  );
}

function layRow({ kind, count, length, turn }: Row, arm: readonly Point[]): Drawing[] {
  const along = sampleCurve(arm, 12);
  return Array.from({ length: count }, (_, index) => {
    const share = 1 - index / (count - 1);
    const [x, y] = along[Math.round(share * (along.length - 1))] ?? [0, 0];
    const mix = ([from, to]: readonly [number, number], by: number) => from + (to - from) * by;
    // The longest feather is the third from the tip, as in any bird that soars.
    const long = mix(length, Math.min(1, share * 1.12)) * (share > 0.94 ? 0.9 : 1);
    return place(lightFeather(kind), { x, y, rotate: mix(turn, share ** 1.25), scale: long / 100 });
  });
}

const DAWN = [palette.coral, palette.amber, palette.rose, palette.ember, palette.lamp] as const;

/** Tail streamers from the origin to the right, fanned over so many degrees either way: gold at the root, then dawn. */
export function streamers(count: number, spread: number): Drawing {
  const middle = (count - 1) / 2;
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => Math.abs(b - middle) - Math.abs(a - middle),
  );
  return stack(...order.map((index) => streamer(index, count, spread)));
}

/** One ribbon: it leaves the body straight, swings out, and curls at its end. */
function streamer(index: number, count: number, spread: number): Drawing {
  const middle = (count - 1) / 2;
  const off = (index - middle) / middle;
  const colour = DAWN[index % DAWN.length] ?? palette.coral;
  const long = 520 - off ** 2 * 150 - (index % 2) * 60;
  const swing = 40 + off * 34;
  const spine: readonly Point[] = [
    [0, 0],
    [long * 0.22, -swing * 0.25],
    [long * 0.46, swing * 0.5],
    [long * 0.72, swing * 0.7],
    [long * 0.92, -swing * 0.1],
    [long, -swing * 0.9],
  ];
  const dawn = linear(
    [0, 0],
    [long, 0],
    [
      [0, "#ffffff"],
      [0.2, palette.lamp],
      [0.5, colour],
      [0.85, colour],
      [1, index % 2 === 0 ? palette.rose : palette.coral],
    ],
  );
  const edges = ribbon(spine);
  return place(
    stack(
      dawn.define,
      place(print(edges, palette.plum, 0.3), { x: 3, y: 6 }),
      print(edges, dawn.fill),
      ink(edges, palette.glow, 1.6, 0.6),
      ink(curve(spine), palette.glow, 2.2, 0.8),
    ),
    { rotate: off * spread },
  );
}

/** Narrow at the root, widest at two thirds, pointed at the end. */
function ribbon(spine: readonly Point[]): string {
  const samples = sampleCurve(spine, 5);
  const half = (share: number) => 6 * (1 - share) + 19 * Math.sin(Math.PI * share ** 1.4);
  const edge = (sign: 1 | -1) =>
    samples.slice(0, -1).map(([x, y], index): Point => {
      const [toX, toY] = samples[index + 1] ?? [x, y];
      const length = Math.hypot(toX - x, toY - y) || 1;
      const by = (sign * half(index / (samples.length - 1))) / length;
      return [x - (toY - y) * by, y + (toX - x) * by];
    });
  return blob([...edge(1), ...samples.slice(-1), ...edge(-1).toReversed()], 0.9);
}

/** Down and embers shaken loose as it rises. */
export function sparks(): Drawing {
  const loose: readonly (readonly [number, number, number, number])[] = [
    [-300, 120, 140, 0.3],
    [-210, 230, 60, 0.24],
    [250, 150, 30, 0.28],
    [330, 60, -40, 0.22],
    [190, 290, 100, 0.2],
    [-380, -10, 200, 0.2],
  ];
  const embers = dots(
    "-260 60  -340 190  -150 300  160 210  290 240  380 130  -420 90  230 380  -250 380  420 -20",
  );
  return stack(
    ...loose.map(([x, y, rotate, scale]) => place(lightFeather("primary"), { x, y, rotate, scale })),
    ...embers.map(([x, y], index) =>
      print(ellipse(x, y, 3 + (index % 3) * 2), index % 2 === 0 ? palette.glow : palette.lamp, 0.9),
    ),
  );
}
