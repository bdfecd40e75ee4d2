/** The piers of Lanthe: seen from the side, and going away from us. Figures stand on them. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { curve, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { airOf, dyed, mix, type Time } from "./air.ts";
import { pointAway, type View } from "./away.ts";
import { chance } from "./chance.ts";
import { faint, type Layers, shaded, shares } from "./layers.ts";
import { lens } from "./sea.ts";

export type PierOptions = {
  time?: Time;
  /** How much of its deck we see from above: figures stand within that strip, below `y`. 0 is straight from the side. */
  perspective?: number;
  /** Where it begins and ends along the panel. */
  from?: number;
  to?: number;
  /** How far down to the water. */
  drop?: number;
  rail?: boolean;
  /** Where a ladder goes down into the water. */
  ladder?: number;
};

/** A pier seen from the side, its far edge along `y`. The front layer is the rope rail on our side. */
export function pier(width: number, y: number, options: PierOptions = {}): Layers {
  const { time = "night", perspective = 40, from = -20, to = width + 20, drop = 170, rail = true } = options;
  const wood = dyed(palette.wood, time);
  const edge = y + perspective;
  const deck = polygon([
    [from, y],
    [to, y],
    [to + perspective * 0.3, edge],
    [from - perspective * 0.3, edge],
  ]);
  const posts = postsBetween(from, to);
  const back = stack(
    ...posts.map((x) => leg(x + 30, y + 10, drop * 0.86, mix(wood, palette.ink, 0.62), 15)),
    perspective === 0
      ? ""
      : shaded(
          deck,
          [0, y],
          [0, edge],
          [
            [0, mix(wood, palette.ink, 0.12)],
            [1, mix(wood, palette.stone, 0.28)],
          ],
        ),
    perspective === 0 ? "" : seams(from, to, y, perspective, mix(wood, palette.ink, 0.55)),
    ...posts
      .slice(1)
      .map((x, index) => brace(posts[index] ?? x, x, edge + 22, drop, mix(wood, palette.ink, 0.48))),
    ...posts.map((x) => leg(x, edge, drop, mix(wood, palette.ink, 0.3), 22)),
    options.ladder === undefined ? "" : ladder(options.ladder, edge, drop, mix(wood, palette.ochre, 0.3)),
    cut(rectangle(from - perspective * 0.3, edge, to - from + perspective * 0.6, 22, 3), wood, {
      edge: palette.mist,
    }),
    plankEnds(from, to, edge, mix(wood, palette.ink, 0.5)),
    ...posts.map((x) => bollard(x, y + 4, mix(wood, palette.ink, 0.3), 58)),
  );
  return { back, front: rail ? ropeRail(posts, edge, wood) : "" };
}

function postsBetween(from: number, to: number): readonly number[] {
  const count = Math.max(2, Math.round((to - from) / 230));
  return shares(count).map((share) => from + (share + 0.5 / count) * (to - from));
}

function leg(x: number, y: number, drop: number, colour: string, thick: number): Drawing {
  const outline = polygon([
    [x - thick / 2, y],
    [x + thick / 2, y],
    [x + thick * 0.6, y + drop],
    [x - thick * 0.6, y + drop],
  ]);
  return stack(
    cut(outline, colour),
    faint(
      0.5,
      print(
        rectangle(x - thick * 0.6, y + drop * 0.78, thick * 1.2, drop * 0.22, 3),
        mix(palette.moss, palette.ink, 0.6),
      ),
    ),
    faint(0.4, print(lens([x, y + drop], thick * 2.2, 7), palette.mist)),
  );
}

function brace(left: number, right: number, y: number, drop: number, colour: string): Drawing {
  const low = y + drop * 0.55;
  return ink(
    `M${round(left)} ${round(y)}L${round(right)} ${round(low)}M${round(right)} ${round(y)}L${round(left)} ${round(low)}`,
    colour,
    8,
  );
}

function seams(from: number, to: number, y: number, depth: number, colour: string): Drawing {
  const middle = (from + to) / 2;
  const lines = shares(Math.round((to - from) / 46)).map((share) => {
    const x = from + share * (to - from);
    const slant = ((x - middle) / (to - from)) * depth * 0.6;
    return `M${round(x)} ${round(y)}L${round(x + slant)} ${round(y + depth)}`;
  });
  return faint(0.6, ink(lines.join(""), colour, 2));
}

function plankEnds(from: number, to: number, y: number, colour: string): Drawing {
  const lines = shares(Math.round((to - from) / 46)).map(
    (share) => `M${round(from + share * (to - from))} ${round(y + 2)}v18`,
  );
  return faint(0.7, ink(lines.join(""), colour, 2));
}

function bollard(x: number, y: number, colour: string, height: number): Drawing {
  return stack(
    cut(rectangle(x - 12, y - height, 24, height + 8, 7), colour, { edge: palette.mist }),
    cut(rectangle(x - 15, y - height - 6, 30, 13, 6), mix(colour, palette.stone, 0.25), {
      edge: palette.mist,
    }),
    ink(
      `M${round(x - 12)} ${round(y - height * 0.55)}h24M${round(x - 12)} ${round(y - height * 0.42)}h24`,
      palette.ochre,
      5,
    ),
  );
}

/** Posts and slack ropes along our edge of the deck. */
function ropeRail(posts: readonly number[], y: number, wood: string): Drawing {
  const heads = posts.map((x): Point => [x + 70, y - 62]);
  const ropes = heads.slice(1).map((head, index) => {
    const before = heads[index] ?? head;
    return curve([before, [(before[0] + head[0]) / 2, y - 26], head]);
  });
  return stack(
    ink(ropes.join(""), mix(palette.ochre, palette.ink, 0.35), 6),
    ink(ropes.join(""), mix(palette.ochre, palette.cream, 0.1), 2.5),
    ...heads.map(([x]) => bollard(x, y + 14, mix(wood, palette.ink, 0.12), 78)),
  );
}

function ladder(x: number, y: number, drop: number, colour: string): Drawing {
  const rungs = shares(7).map((share) => `M${round(x - 24)} ${round(y + 10 + share * drop)}h48`);
  return stack(
    ink(rungs.join(""), mix(colour, palette.ink, 0.25), 7),
    ink(
      `M${round(x - 26)} ${round(y - 56)}V${round(y + drop + 20)}M${round(x + 26)} ${round(y - 56)}V${round(y + drop + 20)}`,
      colour,
      9,
    ),
  );
}

export type PierAwayOptions = {
  vanish: Point;
  foot?: number;
  time?: Time;
  /** Half its width at the bottom of the panel. */
  half?: number;
  /** How far it goes, in depths of the panel's bottom edge. */
  end?: number;
  seed?: number;
};

const PLANK = 0.085;

/** A pier going away from us to its vanishing point, plank by plank. Stand figures on it with `spotAway`. */
export function pierAway(width: number, height: number, options: PierAwayOptions): Drawing {
  const { time = "night", half = width * 0.3, end = 16, seed = 4 } = options;
  const view: View = {
    width,
    height,
    vanish: options.vanish,
    ...(options.foot === undefined ? {} : { foot: options.foot }),
  };
  const wood = dyed(palette.wood, time);
  const { haze } = airOf(time);
  const luck = chance(seed);
  const count = Math.min(90, Math.round((Math.min(end, 8) - 0.9) / PLANK));
  const planks = shares(count).map((share) => {
    const near = 0.9 + share * (Math.min(end, 8) - 0.9);
    const tone = mix(
      mix(wood, luck.next() < 0.5 ? palette.stone : palette.ink, luck.between(0.02, 0.16)),
      haze,
      Math.min(0.72, (near - 1) * 0.11),
    );
    const [left, right] = [-half - luck.between(0, 20), half + luck.between(0, 20)];
    const far = near + PLANK * 0.9;
    return print(
      polygon([
        pointAway(view, left, near),
        pointAway(view, right, near),
        pointAway(view, right, far),
        pointAway(view, left, far),
      ]),
      tone,
    );
  });
  const under = polygon([
    pointAway(view, -half, 0.8),
    pointAway(view, half, 0.8),
    pointAway(view, half, end),
    pointAway(view, -half, end),
  ]);
  return stack(
    ...sidePosts(view, half, end, wood, haze),
    shaded(under, pointAway(view, 0, 1), pointAway(view, 0, end), [
      [0, mix(wood, palette.ink, 0.6)],
      [0.7, mix(wood, haze, 0.4)],
      [1, haze],
    ]),
    ...planks.toReversed(),
  );
}

/** Legs and bollards at both edges, the farthest first. */
function sidePosts(view: View, half: number, end: number, wood: string, haze: string): readonly Drawing[] {
  const depths = Array.from({ length: 9 }, (_, index) => 0.95 + index * 0.85).filter((depth) => depth < end);
  return depths.toReversed().flatMap((depth) =>
    ([-1, 1] as const).map((side) => {
      const colour = mix(mix(wood, palette.ink, 0.35), haze, Math.min(0.75, (depth - 1) * 0.12));
      const at = side * (half - 4);
      const post = polygon([
        pointAway(view, at - 13, depth, 74),
        pointAway(view, at + 13, depth, 74),
        pointAway(view, at + 16, depth, -190),
        pointAway(view, at - 16, depth, -190),
      ]);
      return cut(post, colour, { edge: palette.mist });
    }),
  );
}
