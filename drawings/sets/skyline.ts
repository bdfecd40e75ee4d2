/** Lanthe from afar: whole rows of houses cut from a few sheets of paper, their windows pricked through. Hides how few marks that takes. */
import { palette } from "../kit/palette.ts";
import { print } from "../kit/paper.ts";
import { polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { chance } from "./chance.ts";
import { type HousePlan, planStreet, roofFrame, wallPoints } from "./house-plan.ts";
import { faint } from "./layers.ts";
import { windowsOf } from "./window.ts";

export type Skyline = {
  time: Time;
  /** Where its deck begins and ends, and how high it lies. */
  from: number;
  to: number;
  y: number;
  scale: number;
  seed: number;
  /** How far lost in the haze, 0 to 1. */
  distance: number;
  /** The share of windows that are lit. */
  lit: number;
  storeys?: number;
  /** Where along it the roofs are highest, 0 to 1. */
  peak?: number;
};

export type Stand = { plan: HousePlan; x: number };

/** Houses shoulder to shoulder along a deck. */
export function standsAlong({ from, to, scale, seed, storeys = 4, peak }: Skyline): readonly Stand[] {
  const luck = chance(seed + 5);
  const stands: Stand[] = [];
  let x = from;
  for (const plan of planStreet(Math.ceil((to - from) / (118 * scale)) + 2, seed, peak)) {
    const half = plan.half * scale;
    if (x + half * 2 > to + 2) break;
    stands.push({ plan: { ...plan, storeys: Math.min(storeys, plan.storeys) }, x: x + half });
    x += half * 2 + luck.between(-3, 9) * scale;
  }
  return stands;
}

/** A row of them in three dyes, every third house alike. */
export function skyline(options: Skyline): Drawing {
  const { time, from, to, y, scale, distance, lit } = options;
  const stands = standsAlong(options);
  const dye = (colour: string, share = distance) => dyed(colour, time, share);
  const put = (points: readonly Point[], x: number) =>
    polygon(points.map(([px, py]): Point => [x + px * scale, y + py * scale]));
  const sheets = [palette.plum, palette.slate, palette.teal].map((wall, sheet) => {
    const mine = stands.filter((_, index) => index % 3 === sheet);
    return stack(
      print(mine.map(({ plan, x }) => put(wallPoints(plan), x)).join(""), dye(wall)),
      print(mine.map(({ plan, x }) => put(shadedSide(plan), x)).join(""), palette.ink, 0.1),
      print(
        mine.map(({ plan, x }) => put(roofPoints(plan), x)).join(""),
        mix(dye(wall), dye(palette.night), 0.6),
      ),
    );
  });
  const panes = stands.flatMap(({ plan, x }) =>
    windowsOf(plan, chance(plan.seed), lit)
      .filter((opening) => opening.lit)
      .map(({ at, width, height }) =>
        rectangle(
          x + (at[0] - width / 2) * scale,
          y + (at[1] - height) * scale,
          width * scale,
          height * scale,
          2,
        ),
      ),
  );
  return stack(
    ...sheets,
    print(rectangle(from, y, to - from, Math.max(2, 12 * scale)), dye(palette.bark)),
    faint(0.92, print(panes.join(""), mix(palette.lamp, dye(palette.amber), distance * 0.5))),
  );
}

/** The right-hand part of its walls, away from the last light. */
function shadedSide(plan: HousePlan): readonly Point[] {
  const outline = wallPoints(plan);
  const right = outline.slice(outline.length / 2);
  return [...right, ...right.toReversed().map(([x, y]): Point => [x - plan.half * 0.7, y])];
}

function roofPoints(plan: HousePlan): readonly Point[] {
  const { x, y, half, tip } = roofFrame(plan);
  const [left, right, top] = [x - half, x + half, tip[1]];
  const chimney = x + plan.chimney * half * 0.45;
  const stack: readonly Point[] = [
    [chimney - 9, top - 8],
    [chimney + 9, top - 8],
  ];
  switch (plan.roof) {
    case "witch":
      return [
        [left - 8, y + 6],
        [x - half * 0.35, y - plan.rise * 0.38],
        tip,
        [x + half * 0.35, y - plan.rise * 0.36],
        [right + 8, y + 6],
      ];
    case "mansard":
      return [
        [left - 6, y + 8],
        [left + half * 0.25, top + plan.rise * 0.35],
        [x - half * 0.42, top],
        ...stack,
        [x + half * 0.5, top],
        [right - half * 0.2, top + plan.rise * 0.35],
        [right + 6, y + 8],
      ];
    case "saltbox":
      return [
        [left - 6, y + 8],
        [x - half * 0.42, top],
        [x - half * 0.2, top],
        [right + 14, y + 24],
      ];
    case "saddle":
      return [
        [left - 6, y + 8],
        [left + half * 0.3, top - 10],
        [x, top + 14],
        [right - half * 0.26, top],
        [right + 6, y + 8],
      ];
    case "steep":
      return [[left - 6, y + 8], tip, [right + 6, y + 8]];
  }
}
