/** The Tall Light seen whole: a white tower with three bands out on the rocks. Hides its measurements. */
import { beam, glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { faint, shaded, shares, shining } from "./layers.ts";
import { rocks } from "./rocks.ts";

/** Where its light burns, from the foot of the tower. */
export const tallLightLamp: Point = [0, -838];

export type TallLightOptions = {
  lit: boolean;
  /** Which way the beam points, in degrees clockwise from the right; without it there is no beam. */
  beamAngle?: number;
  time?: Time;
  /** How far lost in the haze, 0 to 1. */
  distance?: number;
  /** Whether the windows of the stair are lit. */
  windows?: boolean;
  /** How long the beam is. */
  reach?: number;
};

const HEIGHT = 752;
/** The three bands: from which height to which. */
const BANDS = [
  [96, 214],
  [334, 448],
  [566, 668],
] as const;

/** Half the tower's width at a height. */
function halfAt(up: number): number {
  return 66 + 58 * (1 - up / HEIGHT) ** 1.7;
}

/** The tower, 1000 units high from the foot at the origin to its vane, on its rocks. */
export function tallLight(options: TallLightOptions): Drawing {
  const { lit, beamAngle, time = "night", distance = 0, windows = true, reach = 1500 } = options;
  const dye = (colour: string) => dyed(colour, time, distance);
  const edges = shares(13, true).map((share) => share * HEIGHT);
  const outline = polygon([
    ...edges.map((up): Point => [-halfAt(up), -up]),
    ...edges.toReversed().map((up): Point => [halfAt(up), -up]),
  ]);
  const beams = !lit || beamAngle === undefined ? "" : bothBeams(beamAngle, reach, time);
  return stack(
    beams,
    cut(outline, dye(palette.cream)),
    within(
      outline,
      ...BANDS.map(([from, to]) => band(from, to, dye(palette.coral))),
      courses(dye(palette.stone)),
      roundness(dye),
    ),
    ...stairWindows(windows, dye),
    doorway(dye, windows),
    head(lit, dye),
    place(rocks(460, 92, { time, distance, seed: 3 }), { x: 0, y: 40 }),
    place(rocks(240, 60, { time, distance, seed: 8 }), { x: -150, y: 60 }),
    lit ? lampShine(distance) : "",
  );
}

/** A band about the tower, arched as we see it from below. */
function band(from: number, to: number, colour: string): Drawing {
  const arch = (up: number) => round(4 + up * 0.05);
  const [low, high] = [halfAt(from) + 4, halfAt(to) + 4];
  return print(
    `M${round(-low)} ${-from}Q0 ${-from - arch(from)} ${round(low)} ${-from}L${round(high)} ${-to}Q0 ${-to - arch(to)} ${round(-high)} ${-to}Z`,
    colour,
  );
}

function courses(colour: string): Drawing {
  const lines = shares(22).map((share) => {
    const up = 20 + share * HEIGHT;
    const half = halfAt(up);
    return `M${round(-half)} ${round(-up)}Q0 ${round(-up - 4 - up * 0.05)} ${round(half)} ${round(-up)}`;
  });
  return faint(0.35, ink(lines.join(""), colour, 1.6));
}

function roundness(dye: (colour: string) => string): Drawing {
  const whole = rectangle(-140, -HEIGHT - 10, 280, HEIGHT + 20);
  const dark = mix(dye(palette.dusk), palette.ink, 0.35);
  return stack(
    shaded(
      whole,
      [-125, 0],
      [125, 0],
      [
        [0, dark, 0.28],
        [0.22, dark, 0],
        [0.45, dark, 0.06],
        [1, dark, 0.72],
      ],
    ),
    faint(
      0.4,
      print(
        polygon([
          [-100, -HEIGHT],
          [100, -HEIGHT],
          [100, -HEIGHT + 26],
          [0, -HEIGHT + 44],
          [-100, -HEIGHT + 26],
        ]),
        palette.ink,
      ),
    ),
  );
}

/** Small windows that wind round the tower as the stair inside does. */
function stairWindows(lit: boolean, dye: (colour: string) => string): readonly Drawing[] {
  return shares(7).map((share, index) => {
    const up = 196 + share * 580;
    const turn = Math.sin(index * 1.15 - 0.5);
    const x = turn * halfAt(up) * 0.62;
    const wide = 9 * (1 - Math.abs(turn) * 0.45);
    const pane = `M${round(x - wide)} ${round(-up)}v-22a${round(wide)} ${round(wide)} 0 0 1 ${round(wide * 2)} 0v22Z`;
    return stack(
      print(
        `M${round(x - wide - 4)} ${round(-up + 4)}v-26a${round(wide + 4)} ${round(wide + 4)} 0 0 1 ${round(wide * 2 + 8)} 0v26Z`,
        dye(palette.stone),
      ),
      print(pane, lit ? mix(palette.lamp, dye(palette.lamp), 0.4) : dye(palette.night)),
      lit ? glow([x, -up - 12], 44, palette.amber, 0.5) : "",
    );
  });
}

function doorway(dye: (colour: string) => string, lit: boolean): Drawing {
  return stack(
    print(ellipse(0, -66, 30), dye(palette.stone)),
    print(ellipse(0, -66, 23), dye(palette.wood)),
    print(ellipse(0, -72, 7), lit ? palette.lamp : dye(palette.ink)),
  );
}

/** The gallery, the lantern room and the dome. */
function head(lit: boolean, dye: (colour: string) => string): Drawing {
  const iron = dye(palette.slate);
  const bars = shares(15, true)
    .map((share) => `M${round(-104 + share * 208)} -768v-36`)
    .join("");
  const panes = [-44, -22, 0, 22, 44].map((x) => `M${x} -776V-892`).join("");
  return stack(
    cut(
      polygon([
        [-68, -752],
        [68, -752],
        [108, -776],
        [-108, -776],
      ]),
      dye(palette.stone),
    ),
    cut(rectangle(-58, -894, 116, 122, 4), lit ? palette.lamp : dye(palette.deep)),
    lit
      ? print(ellipse(0, -838, 30, 42), palette.glow)
      : faint(
          0.3,
          print(
            polygon([
              [-50, -776],
              [-10, -890],
              [14, -890],
              [-20, -776],
            ]),
            palette.fog,
          ),
        ),
    ink(panes, iron, 4),
    ink("M-58 -834H58", iron, 3),
    ink(bars, iron, 3),
    cut(rectangle(-110, -808, 220, 6, 3), iron),
    cut(rectangle(-114, -778, 228, 13, 3), iron),
    cut(`M-74 -888Q-66 -948 0 -962Q66 -948 74 -888Q0 -902 -74 -888Z`, dye(palette.coral)),
    ink("M0 -960V-1000", iron, 4),
    cut(ellipse(0, -966, 9), dye(palette.brass)),
    ink("M-20 -992H14M14 -992l-9 -6M14 -992l-9 6", iron, 3),
  );
}

function bothBeams(angle: number, reach: number, time: Time): Drawing {
  const strength = time === "dawn" ? 0.25 : 0.62;
  return stack(
    beam(tallLightLamp, angle, reach, 15, palette.amber, strength * 0.4),
    beam(tallLightLamp, angle, reach, 8, palette.glow, strength),
    beam(tallLightLamp, angle + 180, reach * 0.7, 13, palette.amber, strength * 0.4),
  );
}

function lampShine(distance: number): Drawing {
  return stack(
    shining(0.5, print(ellipse(0, -838, 14, 18), palette.cream)),
    glow(tallLightLamp, 330, palette.amber, 0.7 - distance * 0.2),
    glow(tallLightLamp, 130, palette.glow, 0.7),
  );
}
