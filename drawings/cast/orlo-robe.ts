/**
 * Master Orlo's robe: plum to the ground, a short cape on the shoulders, the guild's brass chain and badge on top. Hides the
 * cut of the cloth in each view. A lean shears the cloth, so that hem and feet stay where they stand.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, within } from "../kit/paper.ts";
import { curve, ellipse, sampleCurve, towards } from "../kit/shape.ts";
import { type Drawing, group, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";
import { tint } from "./halda-tint.ts";
import type { OrloView } from "./orlo-head-shape.ts";

export type RobeShape = {
  body: string;
  cape: string;
  /** The front edge of the robe, brass-trimmed from collar to hem. */
  opening: string;
  folds: readonly string[];
  hem: string;
  capeHem: string;
  chain: readonly Point[];
  badge: Point;
  buttons: readonly Point[];
  feet: readonly Point[];
  /** Where the arms begin; `left` is the reader's left (the near arm, turned away from front). */
  shoulders: { left: Point; right: Point };
  neck: Point;
};

const front: RobeShape = {
  body: "0 -262  52 -256  88 -226  112 -160  126 -90  126 -30  112 -12  0 -6  -112 -12  -126 -30  -126 -90  -112 -160  -88 -226  -52 -256",
  cape: "0 -268  50 -262  92 -236  112 -200  106 -180  58 -164  0 -156  -58 -164  -106 -180  -112 -200  -92 -236  -50 -262",
  opening: "4 -170  10 -120  10 -60  4 -8",
  folds: [
    "-58 -150  -74 -90  -70 -14",
    "62 -150  80 -90  78 -14",
    "40 -110  48 -60  44 -12",
    "-30 -120  -40 -60  -36 -12",
  ],
  hem: "-128 -34  -60 -26  0 -24  60 -26  128 -34",
  capeHem: "-108 -186  -58 -171  0 -164  58 -171  108 -186",
  chain: dots("-66 -246  -52 -206  -24 -176  0 -168  24 -176  52 -206  66 -246"),
  badge: [0, -150],
  buttons: dots("-14 -104  -14 -74  -14 -44"),
  feet: dots("-48 -4  48 -4"),
  shoulders: { left: [-84, -222], right: [84, -222] },
  neck: [0, -248],
};

const threeQuarter: RobeShape = {
  body: "6 -262  54 -254  86 -222  110 -160  128 -96  124 -30  108 -12  10 -6  -98 -12  -114 -30  -112 -90  -104 -160  -88 -224  -50 -256",
  cape: "4 -268  52 -262  86 -236  104 -202  98 -180  60 -164  10 -158  -56 -164  -104 -180  -110 -204  -92 -238  -50 -262",
  opening: "46 -166  66 -120  66 -60  54 -10",
  folds: [
    "-58 -150  -74 -90  -70 -14",
    "98 -140  106 -80  92 -14",
    "-8 -120  -12 -60  -12 -10",
    "-34 -150  -44 -80  -40 -12",
  ],
  hem: "-116 -34  -50 -26  14 -24  70 -26  126 -34",
  capeHem: "-106 -186  -58 -171  8 -165  58 -171  100 -186",
  chain: dots("-54 -252  -36 -208  4 -176  42 -168  64 -176  78 -206  74 -246"),
  badge: [44, -150],
  buttons: dots("44 -104  46 -74  42 -44"),
  feet: dots("78 -6  -24 -3"),
  shoulders: { left: [-62, -222], right: [76, -226] },
  neck: [6, -250],
};

const side: RobeShape = {
  body: "0 -264  44 -256  66 -226  98 -160  116 -100  108 -30  92 -12  6 -6  -86 -12  -98 -30  -94 -90  -92 -160  -80 -224  -44 -256",
  cape: "0 -270  44 -262  70 -236  86 -202  78 -180  44 -166  0 -160  -48 -164  -92 -180  -98 -206  -84 -240  -44 -264",
  opening: "78 -178  104 -120  106 -70  90 -12",
  folds: ["-50 -150  -64 -90  -60 -14", "66 -140  78 -80  66 -14", "10 -120  12 -60  10 -10"],
  hem: "-100 -34  -40 -26  6 -24  60 -26  110 -34",
  capeHem: "-96 -186  -48 -171  0 -167  44 -173  80 -186",
  chain: dots("-40 -256  -18 -208  24 -178  66 -170  82 -196  66 -236"),
  badge: [74, -160],
  buttons: [],
  feet: dots("44 -6  -18 -3"),
  shoulders: { left: [-12, -222], right: [22, -226] },
  neck: [2, -250],
};

export const robeShapes: Readonly<Record<OrloView, RobeShape>> = { front, threeQuarter, side };

/** A point of the upright robe, after a lean of so many degrees. */
export function leant([x, y]: Point, lean: number): Point {
  return [x - y * Math.tan((lean * Math.PI) / 180), y];
}

/** The robe below the cape, on its two feet. */
export function robe(shape: RobeShape, lean: number): Drawing {
  const body = soft(shape.body);
  return stack(
    ...shape.feet.map(foot),
    sheared(
      lean,
      velvet.define,
      cut(body, velvet.fill, { edge: palette.rose }),
      within(
        body,
        ...shape.folds.map((fold) => ink(line(fold), palette.ink, 7, 0.2)),
        ...shape.folds.map((fold) => place(ink(line(fold), palette.rose, 2, 0.3), { x: -5 })),
        ink(line(shape.hem), palette.brass, 20),
        ink(line(shape.hem), palette.ochre, 2, 0.8),
        ...flames(dots(shape.hem)),
        ink(line(shape.opening), palette.ink, 14, 0.2),
        ink(line(shape.opening), palette.brass, 9),
        ink(line(shape.opening), palette.lamp, 2, 0.7),
      ),
      ...shape.buttons.map(([x, y]) =>
        stack(cut(ellipse(x, y, 6.5), palette.brass), print(ellipse(x - 2, y - 2, 2), palette.glow)),
      ),
    ),
  );
}

/** Cape, chain and badge: over the upper arms, under the forearms. */
export function cape(shape: RobeShape, lean: number): Drawing {
  const outline = soft(shape.cape);
  return sheared(
    lean,
    capeVelvet.define,
    cut(outline, capeVelvet.fill, { edge: palette.rose }),
    within(
      outline,
      ink(line(shape.capeHem), palette.brass, 8),
      ink(line(shape.capeHem), palette.lamp, 1.6, 0.8),
    ),
    chain(shape.chain),
    guildBadge(shape.badge),
  );
}

/** The guild's sign: a flame in a ring, on brass. */
export function guildBadge([x, y]: Point, radius = 21): Drawing {
  const flame = soft("0 -13  5 -5  9 3  5 11  0 13  -6 11  -9 3  -4 -2  -3 -8", 0.9);
  const heart = soft("1 -4  5 4  0 10  -5 4", 0.9);
  return place(
    stack(
      cut(ellipse(0, 0, 21), palette.brass),
      print(ellipse(0, 0, 16.5), palette.ochre),
      ink(ellipse(0, 0, 18), palette.lamp, 2.4, 0.9),
      print(flame, palette.lamp),
      print(heart, palette.glow),
    ),
    { x, y, scale: radius / 21 },
  );
}

const velvet = linear(
  [-120, -200],
  [120, -60],
  [
    [0, tint(palette.plum, palette.rose, 0.2)],
    [0.5, palette.plum],
    [1, tint(palette.plum, palette.ink, 0.35)],
  ],
);
const capeVelvet = linear(
  [-100, -250],
  [110, -170],
  [
    [0, tint(palette.plum, palette.rose, 0.25)],
    [0.6, palette.plum],
    [1, tint(palette.plum, palette.ink, 0.25)],
  ],
);

function sheared(lean: number, ...drawings: readonly Drawing[]): Drawing {
  return lean === 0 ? stack(...drawings) : group({ transform: `skewX(${-lean})` }, ...drawings);
}

function chain(points: readonly Point[]): Drawing {
  const links = sampleCurve(points, 4);
  return stack(
    ink(curve(points), palette.ink, 9, 0.25),
    ink(curve(points), palette.ochre, 5),
    ...links.map(([x, y], index) =>
      index % 2 === 0
        ? stack(cut(ellipse(x, y, 6.5, 5.5), palette.brass), print(ellipse(x, y - 1, 3, 2), palette.lamp))
        : ink(ellipse(x, y, 3.4), palette.lamp, 2),
    ),
  );
}

/** Little flames stitched along the hem. */
function flames(hem: readonly Point[]): Drawing[] {
  return sampleCurve(hem, 3).map(([x, y]) =>
    print(soft(`${x} ${y - 8}  ${x + 5} ${y + 2}  ${x} ${y + 7}  ${x - 5} ${y + 2}`, 0.8), palette.lamp, 0.9),
  );
}

function foot([x, y]: Point): Drawing {
  const claws = [-18, -2, 14].map((dx) => {
    const [tipX, tipY] = towards([x + dx + 6, y - 2], 30, 12);
    return print(soft(`${x + dx} ${y - 6}  ${tipX} ${tipY - 1}  ${x + dx + 1} ${y + 2}`, 0.5), palette.cream);
  });
  return stack(cut(ellipse(x, y - 9, 38, 16), palette.badgerShade, { edge: palette.haze }), ...claws);
}
