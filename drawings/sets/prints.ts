/** The three-toed prints: one mark, and a line of them going away. */
import { palette } from "../kit/palette.ts";
import { print } from "../kit/paper.ts";
import { tube } from "../kit/shape.ts";
import { type Drawing, element, group, nameOf, type Point, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { faint, shares } from "./layers.ts";
import { lens } from "./sea.ts";

export type PrintsOptions = {
  time?: Time;
  /** The size of the nearest and the farthest: at 1 a print is 84 units long on a floor seen from above. */
  nearSize?: number;
  farSize?: number;
  /** The mark's colour: wet and dark unless given. */
  colour?: string;
  /** How flat the ground lies to the eye: 1 seen from above, 0.3 nearly level. */
  flat?: number;
};

/** One print pointing up, its heel at the origin, 84 units long: three long toes and a spur. */
export function threeToed(colour: string, shine: string): Drawing {
  const id = `t${nameOf(TOES)}`;
  return stack(
    element("defs", {}, element("path", { id, d: TOES })),
    element("use", { href: `#${id}`, fill: shine, opacity: "0.5", transform: "translate(0 4)" }),
    element("use", { href: `#${id}`, fill: colour }),
  );
}

const TOES = [
  tube(
    [
      [0, 0],
      [-5, -40],
      [-2, -78],
    ],
    17,
    6,
  ),
  tube(
    [
      [0, -4],
      [-24, -30],
      [-42, -56],
    ],
    14,
    5,
  ),
  tube(
    [
      [0, -4],
      [22, -32],
      [40, -60],
    ],
    14,
    5,
  ),
  tube(
    [
      [0, -4],
      [6, 10],
      [10, 20],
    ],
    11,
    4,
  ),
].join("");

/** `count` prints from one place to another, left and right by turns, closer and smaller as they go away. */
export function prints(from: Point, to: Point, count: number, options: PrintsOptions = {}): Drawing {
  const { time = "night", nearSize = 1, farSize = 0.3, flat = 0.45 } = options;
  const colour = options.colour ?? mix(dyed(palette.bark, time), palette.ink, 0.35);
  const shine = mix(dyed(palette.mist, time), palette.glow, 0.2);
  const lean = (Math.atan2((to[0] - from[0]) * flat, from[1] - to[1]) * 180) / Math.PI;
  const mark = threeToed(colour, shine);
  const id = `m${nameOf(mark)}`;
  const marks = shares(count, true).map((share, index) => {
    // Steps shorten as the prints shrink, so that the gap between two is always as many prints long.
    const size = nearSize * (farSize / nearSize) ** share;
    const along = nearSize === farSize ? share : (nearSize - size) / (nearSize - farSize);
    const aside = (index % 2 === 0 ? -1 : 1) * 26 * size;
    const [x, y] = [from[0] + (to[0] - from[0]) * along + aside, from[1] + (to[1] - from[1]) * along];
    const stretch = `scale(${round(size, 3)} ${round(size * flat, 3)})`;
    return element("use", {
      href: `#${id}`,
      transform: `translate(${round(x)} ${round(y)}) ${stretch} rotate(${round(lean)})`,
    });
  });
  return stack(element("defs", {}, group({ id }, mark)), ...marks.toReversed());
}

/** A wet print that shines in a light: for a step of stone. The heel is at the origin. */
export function wetPrint(size: number, flat = 0.4): Drawing {
  const gleam = print(lens([-2, -40], 5, 24), palette.glow);
  return `<g transform="scale(${round(size, 3)} ${round(size * flat, 3)})">${threeToed(mix(palette.sea, palette.ink, 0.35), palette.glow)}${faint(0.7, gleam)}</g>`;
}
