/** The guild's own lamps: hundreds on threads, from sharp ones at hand to a haze of lights far off. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, radial } from "../kit/paper.ts";
import { blob, ellipse, rectangle } from "../kit/shape.ts";
import { type Drawing, element, group, nameOf, type Point, place, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { chance } from "./chance.ts";
import { faint, shares, sheen } from "./layers.ts";
import { flame } from "./street-lamp.ts";

export type HangingLampOptions = { lit?: boolean; shape?: number };

/** A little lamp hanging from the origin on a thread `drop` long; the lamp itself is 62 units high. */
export function hangingLamp(drop: number, options: HangingLampOptions = {}): Drawing {
  return stack(ink(`M0 0V${round(drop)}`, palette.brass, 1.5, 0.4), place(lampBody(options), { y: drop }));
}

function lampBody({ lit = true, shape = 0 }: HangingLampOptions): Drawing {
  const iron = mix(palette.brass, palette.bark, 0.55);
  const glass = lit ? mix(palette.amber, palette.lamp, 0.45) : mix(palette.slate, palette.ink, 0.4);
  return stack(
    lit ? glow([0, 34], 78, palette.amber, 0.55) : "",
    cut(lampGlass(shape), glass, { lift: 0, edge: palette.glow }),
    lit ? flame([0, 50], 30) : "",
    cut("M-13 13Q-10 2 0 -3Q10 2 13 13Z", iron, { lift: 0 }),
    print(rectangle(-9, 53, 18, 6, 2), iron),
    ink(ellipse(0, -6, 4), iron, 2),
  );
}

function lampGlass(shape: number): string {
  if (shape % 3 === 0)
    return blob(
      [
        [0, 10],
        [17, 28],
        [13, 50],
        [0, 56],
        [-13, 50],
        [-17, 28],
      ],
      0.9,
    );
  if (shape % 3 === 1) return "M-12 13L12 13L17 40L10 55H-10L-17 40Z";
  return blob(
    [
      [0, 10],
      [11, 20],
      [20, 38],
      [10, 54],
      [-10, 54],
      [-20, 38],
      [-11, 20],
    ],
    0.8,
  );
}

export type HallLightsOptions = {
  /** How many in all. */
  count?: number;
  /** How low they hang in the middle and at the sides, from the top. */
  middle?: number;
  sides?: number;
  seed?: number;
  /** Where the ceiling is. */
  top?: number;
};

/** Lamps over a whole panel, in four depths: hanging low at the sides, high over the middle. */
export function hallLights(width: number, height: number, options: HallLightsOptions = {}): Drawing {
  const {
    count = Math.round((width * height) / 4600),
    middle = height * 0.3,
    sides = height * 0.62,
    seed = 5,
    top = -10,
  } = options;
  const luck = chance(seed);
  const somewhere = (shallow: number): Point => {
    const x = luck.next();
    const vault = middle + (sides - middle) * Math.abs(x * 2 - 1) ** 1.6;
    return [x * width, (height * 0.04 + vault * luck.next() ** 0.75) * shallow];
  };
  const far = Array.from({ length: Math.round(count * 0.56) }, () => ({
    at: somewhere(1.08),
    radius: luck.between(1.6, 3.4),
  }));
  const hazy = Array.from({ length: Math.round(count * 0.2) }, () => orb(somewhere(1), luck.between(7, 14)));
  const bodies = [0, 1, 2].map((shape) => lampBody({ shape }));
  const lamps = (share: number, scale: number, shallow: number) =>
    Array.from({ length: Math.max(3, Math.round(count * share)) }, (_, index) => {
      const [x, y] = somewhere(shallow);
      const size = scale * luck.between(0.8, 1.15);
      const body = element("use", { href: `#l${nameOf(bodies[index % 3] ?? "")}` });
      return stack(
        ink(`M${round(x)} ${round(top)}V${round(y)}`, palette.brass, 1.2, 0.4),
        place(body, { x, y, scale: size }),
      );
    });
  return stack(
    element("defs", {}, ...bodies.map((body) => group({ id: `l${nameOf(body)}` }, body))),
    threads(far.length / 3, width, middle, luck.between),
    specks(far),
    ...hazy,
    ...lamps(0.14, 0.42, 0.95),
    ...lamps(0.07, 0.72, 0.8),
    ...lamps(0.02, 1.15, 0.55),
  );
}

function threads(
  count: number,
  width: number,
  low: number,
  between: (from: number, to: number) => number,
): Drawing {
  const lines = shares(Math.round(count)).map(
    () => `M${round(between(0, width))} -5v${round(between(0.3, 1.1) * low)}`,
  );
  return faint(0.3, ink(lines.join(""), palette.ochre, 0.8));
}

/** The farthest lamps: points, and a breath of light about each, all cut from two papers. */
function specks(points: readonly { at: Point; radius: number }[]): Drawing {
  const discs = (grow: number) =>
    points.map(({ at: [x, y], radius }) => ellipse(x, y, radius * grow)).join("");
  return stack(sheen(discs(3.4), palette.ember, 0.18), print(discs(1), palette.lamp));
}

/** A light out of focus: a soft disc, brighter at its rim. */
function orb([x, y]: Point, radius: number): Drawing {
  const { define, fill } = radial([x, y], radius * 1.7, [
    [0, palette.lamp, 0.55],
    [0.5, palette.amber, 0.4],
    [0.58, palette.ember, 0.14],
    [1, palette.ember, 0],
  ]);
  return define + sheen(ellipse(x, y, radius * 1.7), fill, 0.8);
}
