/** Things in the keeper's kitchen: stove, kettle, ladles, round window. Each hangs or stands from its own origin. */
import { beam, glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, ellipse, polygon, rectangle, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { mix, type Time } from "./air.ts";
import { faint, shares, shining } from "./layers.ts";
import { inRoom, type RoomLight } from "./room-light.ts";
import { sea } from "./sea.ts";
import { sky } from "./sky.ts";
import { flame } from "./street-lamp.ts";

/** A round iron stove 260 wide and 330 high with a fire in it and a pipe up to `pipe`, its feet at the origin. */
export function stove({ light = "warm", pipe = 620 }: { light?: RoomLight; pipe?: number } = {}): Drawing {
  const iron = mix(inRoom(palette.slate, light), palette.ink, 0.6);
  const rim = light === "warm" ? palette.amber : palette.ember;
  const mouth = "M-66 -86V-160Q-66 -214 0 -214Q66 -214 66 -160V-86Z";
  return stack(
    cut(rectangle(46, -pipe, 44, pipe - 300, 6), mix(iron, palette.ink, 0.2), { edge: rim }),
    cut(rectangle(38, -420, 60, 14, 5), iron, { edge: rim }),
    ...[-96, 78].map((x) =>
      cut(
        polygon([
          [x, -40],
          [x + 22, -40],
          [x + 16, 0],
          [x + 2, 0],
        ]),
        iron,
      ),
    ),
    cut(
      blob(
        [
          [-116, -30],
          [-132, -160],
          [-118, -296],
          [0, -306],
          [118, -296],
          [132, -160],
          [116, -30],
          [0, -24],
        ],
        0.55,
      ),
      iron,
      { edge: rim },
    ),
    cut(ellipse(0, -152, 92, 98), mix(iron, palette.ink, 0.3), { edge: rim }),
    print(mouth, palette.ember),
    within(
      mouth,
      place(flame([-28, 0], 96), { y: -82 }),
      place(flame([24, 0], 124), { y: -82 }),
      place(flame([0, 0], 74), { y: -78 }),
      print(rectangle(-70, -96, 140, 16), palette.bark),
    ),
    ink("M-34 -86V-206M0 -86V-212M34 -86V-206", mix(iron, palette.ink, 0.4), 6),
    ink(mouth, iron, 8),
    cut(rectangle(-146, -318, 292, 22, 8), mix(iron, palette.stone, 0.2), { edge: rim }),
    cut(rectangle(-112, -44, 224, 18, 6), mix(iron, palette.stone, 0.12), { edge: rim }),
    glow(
      [0, -150],
      light === "warm" ? 300 : 340,
      light === "warm" ? palette.amber : palette.ember,
      light === "warm" ? 0.42 : 0.7,
    ),
  );
}

/** A kettle 120 wide, its bottom at the origin. */
export function kettle({
  light = "warm",
  steam = true,
}: {
  light?: RoomLight;
  steam?: boolean;
} = {}): Drawing {
  const copper = inRoom(mix(palette.ochre, palette.coral, 0.3), light);
  const wisps: readonly (readonly Point[])[] = [
    [
      [84, -74],
      [98, -100],
      [84, -128],
      [102, -160],
      [92, -192],
    ],
    [
      [90, -80],
      [112, -108],
      [106, -134],
      [124, -158],
    ],
  ];
  return stack(
    ink("M-44 -70Q0 -158 44 -70", mix(copper, palette.ink, 0.4), 9),
    cut(
      tube(
        [
          [44, -34],
          [68, -48],
          [82, -72],
        ],
        22,
        11,
      ),
      copper,
      { edge: palette.lamp },
    ),
    cut(
      blob(
        [
          [-54, -4],
          [-60, -40],
          [-36, -70],
          [0, -76],
          [36, -70],
          [60, -40],
          [54, -4],
          [0, 0],
        ],
        0.8,
      ),
      copper,
      { edge: palette.lamp },
    ),
    faint(0.4, print(ellipse(-24, -44, 9, 18), palette.glow)),
    cut(ellipse(0, -76, 22, 8), mix(copper, palette.ink, 0.2)),
    cut(ellipse(0, -86, 8), palette.brass),
    steam ? shining(0.42, ...wisps.map((wisp) => print(tube(wisp, 4, 18), palette.mist))) : "",
  );
}

/** A rail 300 wide with ladles, a pan and a bunch of herbs, hanging from the origin. */
export function ladles(light: RoomLight = "warm"): Drawing {
  const brass = inRoom(palette.brass, light);
  const iron = inRoom(palette.slate, light);
  const ladle = (x: number, long: number, bowl: number) =>
    stack(
      ink(`M${x} 4v${long}`, brass, 6),
      cut(`M${x - bowl} ${long}a${bowl} ${bowl} 0 0 0 ${bowl * 2} 0Z`, brass, { edge: palette.lamp }),
    );
  return stack(
    cut(rectangle(-156, -7, 312, 12, 5), inRoom(palette.bark, light), { edge: palette.lamp }),
    ladle(-124, 104, 21),
    ladle(-70, 82, 17),
    stack(
      ink("M-6 4v52", iron, 7),
      cut(ellipse(-6, 100, 46), iron, { edge: palette.lamp }),
      print(ellipse(-6, 100, 36), mix(iron, palette.ink, 0.25)),
    ),
    ladle(70, 94, 20),
    stack(
      ink("M124 4v22", brass, 4),
      cut(
        blob(
          [
            [124, 22],
            [146, 66],
            [136, 104],
            [124, 94],
            [112, 106],
            [102, 68],
          ],
          0.8,
        ),
        inRoom(palette.moss, light),
      ),
    ),
  );
}

export type RoundWindowOptions = {
  light?: RoomLight;
  time?: Time;
  /** Whether the Tall Light's beam crosses the sea outside: 0 none, 1 full. */
  beamOn?: number;
  radius?: number;
};

/** A round window in a thick wall, its middle at the origin: the sea outside, and the beam upon it. */
export function roundWindow({
  light = "warm",
  time = "night",
  beamOn = 1,
  radius = 118,
}: RoundWindowOptions = {}): Drawing {
  const frame = inRoom(palette.wood, light);
  const glass = ellipse(0, 0, radius);
  const side = radius * 2;
  const view = place(
    stack(
      sky(side, side, time, { horizon: side * 0.6, light: "none", clouds: 2, seed: 6 }),
      sea(side, side, side * 0.6, time, { lightX: side * 0.5 }),
    ),
    { x: -radius, y: -radius },
  );
  return stack(
    cut(ellipse(0, 0, radius + 40), inRoom(palette.stone, light), { edge: palette.lamp }),
    print(ellipse(0, 0, radius + 24), mix(inRoom(palette.stone, light), palette.ink, 0.4)),
    within(glass, view, beamOn > 0 ? outsideBeam(radius, beamOn) : ""),
    ink(`M0 ${round(-radius)}V${round(radius)}M${round(-radius)} 0H${round(radius)}`, frame, radius * 0.08),
    ink(ellipse(0, 0, radius), frame, radius * 0.14),
    faint(0.4, ink(ellipse(0, 0, radius * 1.04), light === "warm" ? palette.amber : palette.fog, 2.5)),
  );
}

function outsideBeam(radius: number, strength: number): Drawing {
  return stack(
    beam([radius * 0.95, -radius], 152, radius * 3, 17, palette.glow, 0.8 * strength),
    glow([-radius * 0.35, radius * 0.3], radius * 0.75, palette.lamp, 0.55 * strength),
    ...shares(5).map((share) =>
      shining(
        0.55 * strength,
        print(
          ellipse(radius * (-0.5 + share * 0.5), radius * (0.26 + share * 0.3), radius * 0.18, 3),
          palette.glow,
        ),
      ),
    ),
  );
}

/** A thick board on the wall with jars and cups, 260 wide, standing on the origin's level. */
export function shelf(light: RoomLight = "warm"): Drawing {
  const colours = [palette.coral, palette.teal, palette.mustard, palette.cream, palette.rose] as const;
  const jars = colours.map((colour, index) => {
    const high = 40 + ((index * 17) % 30);
    return stack(
      cut(rectangle(-118 + index * 50, -high, 36, high, 9), inRoom(colour, light), { edge: palette.lamp }),
      cut(rectangle(-114 + index * 50, -high - 8, 28, 10, 4), inRoom(palette.bark, light)),
    );
  });
  return stack(
    ...jars,
    cut(rectangle(-134, 0, 268, 14, 4), inRoom(palette.wood, light), { edge: palette.lamp }),
  );
}
