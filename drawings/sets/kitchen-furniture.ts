/** The keeper's furniture: table, chair, the fallen shawl, and a door in a round wall. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, within } from "../kit/paper.ts";
import { blob, curve, ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { faint, shares } from "./layers.ts";
import { inRoom, type RoomLight } from "./room-light.ts";

/** A table 560 wide and 190 high, the middle of its foot at the origin: figures sit or stand behind it. */
export function kitchenTable(light: RoomLight = "warm"): Drawing {
  const wood = inRoom(palette.ochre, light);
  const legs = [-226, 196].map((x) =>
    cut(
      polygon([
        [x, -170],
        [x + 34, -170],
        [x + 26, 0],
        [x + 4, 0],
      ]),
      mix(wood, palette.ink, 0.35),
      { edge: palette.lamp },
    ),
  );
  return stack(
    faint(0.35, print(ellipse(0, 4, 300, 22), palette.ink)),
    ...legs,
    cut(rectangle(-250, -172, 500, 26, 4), mix(wood, palette.ink, 0.3)),
    cut(
      polygon([
        [-262, -204],
        [262, -204],
        [284, -176],
        [-284, -176],
      ]),
      mix(wood, palette.lamp, light === "warm" ? 0.16 : 0),
      { edge: palette.glow },
    ),
    cut(rectangle(-284, -177, 568, 16, 5), mix(wood, palette.ink, 0.16), { edge: palette.lamp }),
    ink("M-200 -190H-60M40 -186H190M-30 -197H120", mix(wood, palette.bark, 0.4), 1.6, 0.5),
  );
}

/** A steaming cup 54 wide, its foot at the origin. */
export function cup(colour: string = palette.teal): Drawing {
  return stack(
    ink("M24 -36q26 4 0 24", colour, 7),
    cut("M-27 -46H27L21 -6Q0 4 -21 -6Z", colour, { edge: palette.glow }),
    cut(ellipse(0, -46, 27, 8), mix(colour, palette.ink, 0.2), { lift: 0 }),
    print(ellipse(0, -45, 22, 5.5), palette.ochre),
    faint(
      0.4,
      ink(
        curve([
          [-6, -56],
          [4, -72],
          [-6, -88],
          [4, -106],
        ]),
        palette.mist,
        5,
      ),
    ),
  );
}

/** The keeper's chair, 230 wide and 420 high, facing us, its feet at the origin. */
export function keeperChair(light: RoomLight = "warm"): Drawing {
  const wood = inRoom(palette.wood, light);
  const rim = { edge: palette.lamp };
  const slats = shares(4).map((share) =>
    cut(
      rectangle(-66 + share * 144, -372 + Math.abs(share - 0.375) * 24, 24, 186, 8),
      mix(wood, palette.ink, 0.12),
      rim,
    ),
  );
  return stack(
    faint(0.4, print(ellipse(0, 2, 130, 18), palette.ink)),
    ...[-92, 68].map((x) =>
      cut(
        polygon([
          [x, -190],
          [x + 24, -190],
          [x + 20, -18],
          [x + 4, -18],
        ]),
        mix(wood, palette.ink, 0.45),
      ),
    ),
    ...slats,
    cut("M-100 -196V-372Q-98 -400 -80 -398L-76 -196ZM100 -196V-372Q98 -400 80 -398L76 -196Z", wood, rim),
    cut("M-104 -366Q-100 -426 0 -434Q100 -426 104 -366Q0 -398 -104 -366Z", wood, rim),
    cut(
      polygon([
        [-98, -196],
        [98, -196],
        [122, -158],
        [-122, -158],
      ]),
      inRoom(mix(palette.rose, palette.plum, 0.45), light),
      rim,
    ),
    cut(rectangle(-122, -160, 244, 18, 6), wood, rim),
    ...[-118, 94].map((x) =>
      cut(
        polygon([
          [x, -144],
          [x + 24, -144],
          [x + 18, 0],
          [x + 6, 0],
        ]),
        wood,
        rim,
      ),
    ),
  );
}

/** Halda's rose shawl dropped in a heap, 300 wide, lying at the origin. */
export function shawlOnFloor(light: RoomLight = "warm"): Drawing {
  const wool =
    light === "warm" ? inRoom(palette.rose, light) : mix(inRoom(palette.rose, light), palette.rose, 0.35);
  const heap: readonly Point[] = [
    [-150, 6],
    [-118, -22],
    [-70, -26],
    [-44, -62],
    [4, -74],
    [46, -48],
    [86, -38],
    [110, -14],
    [152, 2],
    [96, 20],
    [30, 14],
    [-40, 26],
    [-100, 16],
  ];
  const outline = blob(heap, 0.9);
  const folds = [
    curve([
      [-120, 2],
      [-66, -10],
      [-36, -46],
      [-4, -58],
    ]),
    curve([
      [-60, 14],
      [-14, -10],
      [10, -44],
      [20, -60],
    ]),
    curve([
      [10, 10],
      [40, -8],
      [52, -34],
    ]),
    curve([
      [60, 12],
      [90, -4],
      [98, -22],
    ]),
  ];
  const stitches = shares(11).map(
    (share) => `M${round(-140 + share * 290)} -74l-46 100M${round(-140 + share * 290)} -74l46 100`,
  );
  const fringe = shares(12).map(
    (share, index) =>
      `M${round(-128 + share * 256)} ${round(14 + (index % 3) * 3)}q${index % 2 === 0 ? 5 : -6} 12 ${index % 2 === 0 ? -3 : 3} 24`,
  );
  return stack(
    faint(0.4, print(ellipse(4, 18, 160, 17), palette.ink)),
    ink(fringe.join(""), mix(wool, palette.plum, 0.25), 4.5),
    cut(outline, wool, { edge: palette.glow }),
    within(outline, faint(0.16, ink(stitches.join(""), palette.plum, 3))),
    ...folds.map((fold) => ink(fold, mix(wool, palette.plum, 0.5), 6, 0.6)),
    ...folds.map((fold) => ink(fold, mix(wool, palette.cream, 0.35), 2, 0.6)),
  );
}

/** A round-topped door 210 wide and 430 high in the wall, ajar (0 shut to 1 open), its sill at the origin. */
export function innerDoor({
  ajar = 0,
  light = "warm",
  glowing = palette.lamp,
}: {
  ajar?: number;
  light?: RoomLight;
  glowing?: string;
} = {}): Drawing {
  const opening = "M-105 0V-300Q-105 -430 0 -430Q105 -430 105 -300V0Z";
  const wood = inRoom(palette.teal, light);
  const seen = round(Math.max(0.2, 1 - ajar * 0.8), 3);
  const { define, fill } = linear(
    [0, -430],
    [0, 0],
    [
      [0, mix(glowing, palette.ink, 0.5)],
      [1, mix(glowing, palette.ochre, 0.2)],
    ],
  );
  const boards = stack(
    print(opening, wood),
    ink("M-62 -420V0M-20 -430V0M22 -430V0M64 -420V0", mix(wood, palette.ink, 0.45), 4),
    ink("M-105 -330H90M-105 -80H90", mix(wood, palette.ink, 0.6), 16),
    cut(ellipse(74, -204, 12), palette.brass),
  );
  return stack(
    define,
    ink(opening, inRoom(palette.stone, light), 34),
    ajar > 0 ? print(opening, fill) : "",
    within(opening, `<g transform="translate(${round(-105 * (1 - seen))} 0) scale(${seen} 1)">${boards}</g>`),
    ink(opening, mix(inRoom(palette.stone, light), palette.ink, 0.5), 6),
    ajar > 0 ? glow([50, -170], 230, glowing, 0.4) : "",
  );
}
