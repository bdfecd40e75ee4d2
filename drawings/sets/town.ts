/** Lanthe: rows of houses on stilts over the water, with bridges, washing and quay lamps between them. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { rectangle } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { airOf, dyed, mix, type Time } from "./air.ts";
import { chance } from "./chance.ts";
import { house } from "./house.ts";
import { type HousePlan, planStreet } from "./house-plan.ts";
import { faint, shares } from "./layers.ts";
import { reflection } from "./sea.ts";
import { quayLamp } from "./street-lamp.ts";
import { ropeBridge, washingLine } from "./strung.ts";

export type Distance = "far" | "middle" | "near";

export type TownOptions = {
  time: Time;
  /** The share of windows that are lit, or one flag for each house of the front row from the left (others follow the last). */
  lit?: number | readonly boolean[];
  distance?: Distance;
  seed?: number;
  /** A stretch along the panel that stays empty, from and to. */
  gap?: readonly [number, number];
  /** Quay lamps from left to right: a flag for each, lit or dark. */
  lamps?: readonly boolean[];
  /** How far down the water lies below the deck; `reflected` draws the lights on it. */
  stilts?: number;
  reflected?: boolean;
  /** How large its houses are; unless given, as large as leaves some sky above `groundY`. */
  scale?: number;
  /** Where along the panel the roofs are highest, 0 to 1. */
  peak?: number;
};

type Row = { scale: number; haze: number; detailed: boolean; stilts: number; lift: number };

const rowsOf: Readonly<Record<Distance, readonly Row[]>> = {
  far: [
    { scale: 0.3, haze: 0.74, detailed: false, stilts: 0, lift: 16 },
    { scale: 0.36, haze: 0.5, detailed: false, stilts: 22, lift: 0 },
  ],
  middle: [
    { scale: 0.5, haze: 0.74, detailed: false, stilts: 0, lift: 52 },
    { scale: 0.6, haze: 0.46, detailed: false, stilts: 0, lift: 22 },
    { scale: 0.7, haze: 0.1, detailed: true, stilts: 60, lift: 0 },
  ],
  near: [
    { scale: 1.1, haze: 0.62, detailed: false, stilts: 0, lift: 60 },
    { scale: 2.6, haze: 0.16, detailed: true, stilts: 190, lift: 0 },
  ],
};

type Stand = { plan: HousePlan; x: number };

/** The town from one side of the panel to the other, its deck along `groundY`. */
export function town(width: number, groundY: number, options: TownOptions): Drawing {
  const { distance = "middle", seed = 1 } = options;
  // Room for the sky: the roofs stay below the top of a low panel.
  const { scale = distance === "near" ? 1 : Math.min(1, groundY / 560) } = options;
  const rows = rowsOf[distance];
  return stack(
    ...rows.map((row, index) => {
      const last = index === rows.length - 1;
      const sized = { ...row, scale: row.scale * scale, lift: row.lift * scale };
      return streetRow(width, groundY - sized.lift, sized, { ...options, seed: seed + index * 31 }, last);
    }),
  );
}

function streetRow(width: number, y: number, row: Row, options: TownOptions, front: boolean): Drawing {
  const { time, lit = 0.6, gap, reflected = true, seed = 1, stilts = row.stilts } = options;
  const stands = standsAlong(width, row.scale, { seed, peak: options.peak, gap });
  const houses = stands.map(({ plan, x }, index) =>
    place(
      house(plan, {
        time,
        distance: row.haze,
        lit: litShare(lit, index, front),
        detailed: row.detailed,
        stilts: stilts / row.scale,
      }),
      { x, y, scale: row.scale },
    ),
  );
  // Neighbours overlap both ways: every other house stands before the two beside it.
  const behind = houses.filter((_, index) => index % 2 === 1);
  const before = houses.filter((_, index) => index % 2 === 0);
  if (!front) return stack(...behind, ...before);
  return stack(
    ...behind,
    ...between(stands, y, row, time, seed),
    ...before,
    quay(width, y, row, time, gap),
    reflected
      ? stack(...stands.map(({ x }, index) => lightOnWater(x, y + stilts, row, litShare(lit, index, true))))
      : "",
    quayLamps(width, y, row, options, y + stilts),
  );
}

function litShare(lit: number | readonly boolean[], index: number, front: boolean): number {
  if (typeof lit === "number") return lit;
  if (!front) return lit.some(Boolean) ? 0.4 : 0;
  return (lit[index] ?? lit.at(-1)) ? 0.75 : 0;
}

type Street = { seed: number; peak: number | undefined; gap: readonly [number, number] | undefined };

function standsAlong(width: number, scale: number, { seed, peak, gap }: Street): readonly Stand[] {
  const luck = chance(seed + 5);
  const plans = planStreet(Math.ceil(width / (118 * scale)) + 2, seed, peak);
  const stands: Stand[] = [];
  let x = -luck.between(0, 60) * scale;
  for (const plan of plans) {
    const half = plan.half * scale;
    if (gap !== undefined && x + half * 2 > gap[0] && x < gap[1]) x = gap[1];
    if (x > width + 40 * scale) break;
    stands.push({ plan, x: x + half });
    x += half * 2 + luck.pick([-4, 6, 14, 46]) * scale;
  }
  return stands;
}

/** Bridges and washing lines strung from house to house. */
function between(
  stands: readonly Stand[],
  y: number,
  row: Row,
  time: Time,
  seed: number,
): readonly Drawing[] {
  const luck = chance(seed + 9);
  return stands.slice(1).map((stand, index) => {
    const before = stands[index] ?? stand;
    const span = stand.x - before.x;
    const height = y - (150 + 112 * luck.whole(0, 1) + 20) * row.scale;
    const strung = {
      from: [before.x + span * 0.2, height] as const,
      to: [stand.x - span * 0.2, height - luck.between(-20, 20) * row.scale] as const,
    };
    const dye = (colour: string) => dyed(colour, time, row.haze);
    if (!row.detailed || luck.next() < 0.45) return "";
    return luck.next() < 0.45
      ? ropeBridge({ ...strung, scale: row.scale, dye })
      : washingLine({ ...strung, scale: row.scale, dye, seed: index + seed });
  });
}

/** The planked walk along the front row. */
function quay(
  width: number,
  y: number,
  { scale, haze, detailed }: Row,
  time: Time,
  gap?: readonly [number, number],
): Drawing {
  const wood = dyed(palette.wood, time, haze);
  const thick = 13 * scale;
  const ends =
    gap === undefined
      ? [[-10, width + 10] as const]
      : [[-10, gap[0]] as const, [gap[1], width + 10] as const];
  return stack(
    ...ends.map(([from, to]) => (detailed ? cut : print)(rectangle(from, y, to - from, thick, 2), wood)),
    faint(0.4, ink(`M0 ${y + thick * 0.5}H${width}`, mix(wood, palette.ink, 0.5), 1.2)),
  );
}

function lightOnWater(x: number, y: number, { scale }: Row, lit: number): Drawing {
  if (lit === 0) return "";
  return reflection(x, y, 170 * scale, palette.amber, {
    spread: 1.5 * scale + 0.3,
    strength: 0.3 + 0.2 * lit,
  });
}

function quayLamps(
  width: number,
  y: number,
  { scale, haze }: Row,
  options: TownOptions,
  waterY: number,
): Drawing {
  const { lamps = [], time, reflected = true } = options;
  const size = 0.34 * scale;
  return stack(
    ...shares(lamps.length).map((share, index) => {
      const x = (share + 0.5 / lamps.length) * width;
      const lit = lamps[index] ?? false;
      const post = place(quayLamp({ lit, haze: { colour: airOf(time).haze, share: haze * 0.5 } }), {
        x: x - 66 * size,
        y,
        scale: size,
      });
      return stack(
        post,
        lit && reflected ? reflection(x, waterY, 200 * scale, palette.lamp, { spread: scale + 0.2 }) : "",
      );
    }),
  );
}
