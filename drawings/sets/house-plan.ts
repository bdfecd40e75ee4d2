/** What a house of Lanthe is like, before it is drawn: drawn by lot, so that no two neighbours are the same. */
import { palette } from "../kit/palette.ts";
import type { Point } from "../kit/svg.ts";
import { type Chance, chance } from "./chance.ts";
import { shares } from "./layers.ts";

/** The height of a storey, in a house's own units; a door is a little lower. */
export const STOREY = 112;
/** How far each storey juts out over the one below. */
const JETTY = 5;

const roofShapes = ["witch", "steep", "mansard", "saltbox", "saddle"] as const;
export type RoofShape = (typeof roofShapes)[number];

export type HousePlan = {
  /** Half its width at the deck. */
  half: number;
  storeys: number;
  /** How far each storey leans over, to the right. */
  lean: number;
  roof: RoofShape;
  /** The height of its roof. */
  rise: number;
  wall: string;
  tiles: string;
  /** The storey with a balcony or an oriel, or none. */
  balcony: number | undefined;
  oriel: number | undefined;
  chimney: -1 | 1;
  dormer: boolean;
  boards: boolean;
  seed: number;
};

const walls = [
  palette.plum,
  palette.slate,
  palette.wood,
  palette.teal,
  palette.dusk,
  palette.ochre,
  palette.haze,
  palette.bottle,
  palette.stone,
  palette.sea,
] as const;
const tiles = [
  palette.bark,
  palette.plum,
  palette.deep,
  palette.night,
  palette.wood,
  palette.bottle,
] as const;

/**
 * `count` houses in a row; no wall, roof or height is that of the house beside it. The street is highest at `peak` (0 its
 * left end, 1 its right) and sinks away from there.
 */
export function planStreet(count: number, seed: number, peak = 0.2): readonly HousePlan[] {
  const luck = chance(seed * 977 + 13);
  const planned: HousePlan[] = [];
  for (const share of shares(count)) {
    const bias = Math.round(1.4 - Math.abs(share - peak) * 4.2);
    planned.push(planHouse(luck, planned.at(-1), bias));
  }
  return planned;
}

function planHouse(luck: Chance, before: HousePlan | undefined, bias: number): HousePlan {
  const storeys = otherThan(before?.storeys, () =>
    Math.max(2, Math.min(6, luck.pick([2, 3, 3, 4, 5]) + bias)),
  );
  const wall = otherThan(before?.wall, () => luck.pick(walls));
  const roof = otherThan(before?.roof, () => luck.pick(roofShapes));
  const feature = luck.next();
  return {
    half: luck.between(44, 70) + (storeys < 3 ? 10 : 0),
    storeys,
    lean: luck.between(-7, 7),
    roof,
    rise: luck.between(105, 200) * (roof === "mansard" || roof === "saddle" ? 0.85 : 1),
    wall,
    tiles: otherThan(wall, () => otherThan(before?.tiles, () => luck.pick(tiles))),
    balcony: feature < 0.45 ? luck.whole(1, storeys - 1) : undefined,
    oriel: feature > 0.4 && storeys > 2 ? luck.whole(1, storeys - 1) : undefined,
    chimney: luck.next() < 0.5 ? -1 : 1,
    dormer: luck.next() < 0.5,
    boards: luck.next() < 0.55,
    seed: luck.whole(0, 1_000_000),
  };
}

function otherThan<T>(unwanted: T | undefined, draw: () => T): T {
  const drawn = draw();
  return drawn === unwanted ? draw() : drawn;
}

/** The middle of a house and half its width at the foot of a storey (0 is the deck). */
export function storeyAt({ half, lean }: HousePlan, storey: number): { x: number; y: number; half: number } {
  return { x: lean * storey, y: -storey * STOREY, half: half + JETTY * Math.max(0, storey) };
}

/** The outline of its walls, each storey jutting over the one below. */
export function wallPoints(plan: HousePlan): readonly Point[] {
  const floors = Array.from({ length: plan.storeys }, (_, storey) => storey);
  const side = (way: -1 | 1): readonly Point[] =>
    floors.flatMap((storey): Point[] => {
      const foot = storeyAt(plan, storey);
      const head = storeyAt(plan, storey + 1);
      return [
        [foot.x + way * foot.half, foot.y],
        [head.x + way * foot.half, head.y],
      ];
    });
  return [...side(-1), ...side(1).toReversed()];
}

/** Where its roof begins and ends, and its tip. */
export function roofFrame(plan: HousePlan): { x: number; y: number; half: number; tip: Point } {
  const head = storeyAt(plan, plan.storeys);
  const half = storeyAt(plan, plan.storeys - 1).half + 14;
  return { x: head.x, y: head.y, half, tip: [head.x + plan.lean * 2.2, head.y - plan.rise] };
}
