/** The windows of Lanthe's houses: where they are in a wall, and how they shine. */
import { palette } from "../kit/palette.ts";
import { ink, print, radial } from "../kit/paper.ts";
import { ellipse, rectangle } from "../kit/shape.ts";
import { type Drawing, element, type Point, round, stack } from "../kit/svg.ts";
import { dyed, mix } from "./air.ts";
import type { Chance } from "./chance.ts";
import type { HouseLook } from "./house.ts";
import { type HousePlan, STOREY, storeyAt } from "./house-plan.ts";
import { shares } from "./layers.ts";

/** How far a lit window shines. */
const HALO = 84;

export type Opening = {
  /** The middle of its sill. */
  at: Point;
  width: number;
  height: number;
  shape: "arch" | "square" | "round";
  lit: boolean;
  shutters: boolean;
};

/** The windows of a house, storey by storey. The ground floor leaves room for the door. */
export function windowsOf(plan: HousePlan, luck: Chance, lit: number): readonly Opening[] {
  const shape = luck.pick<Opening["shape"]>(["arch", "square", "square"]);
  const floors = Array.from({ length: plan.storeys }, (_, storey) => storey);
  const walls = floors.flatMap((storey) => {
    const { x, y, half } = storeyAt(plan, storey);
    const count = storey === 0 ? 1 : half > 66 ? luck.whole(2, 3) : luck.whole(1, 2);
    return shares(count).map((share): Opening => {
      const across = storey === 0 ? plan.chimney * half * 0.42 : (share + 0.5 / count - 0.5) * half * 1.75;
      return {
        at: [x + across + plan.lean * 0.4, y - STOREY * 0.3],
        width: luck.between(22, 30),
        height: luck.between(42, 56),
        shape,
        lit: luck.next() < lit,
        shutters: count < 3 && luck.next() < 0.4,
      };
    });
  });
  const head = storeyAt(plan, plan.storeys);
  const attic: Opening = {
    at: [head.x + plan.lean, head.y - plan.rise * 0.18],
    width: 25,
    height: 25,
    shape: "round",
    lit: luck.next() < lit,
    shutters: false,
  };
  return plan.dormer ? [...walls, attic] : walls;
}

/** The windows of one wall, with a halo about each that is lit. What is of one colour is cut from one paper. */
export function houseWindows(openings: readonly Opening[], wall: string, look: HouseLook): Drawing {
  const lit = openings.filter((opening) => opening.lit);
  const dark = openings.filter((opening) => !opening.lit);
  const warm = mix(palette.lamp, dyed(palette.lamp, look.time, look.distance), 0.45);
  if (!look.detailed) return print(lit.map(boxOf).join(""), warm);
  const frame = { stroke: mix(wall, palette.ink, 0.4), "stroke-width": 7, "paint-order": "stroke" };
  const panes = (some: readonly Opening[], fill: string) =>
    element("path", { d: some.map((opening) => outlineOf(opening, 0)).join(""), fill, ...frame });
  const shutters = openings.filter((opening) => opening.shutters);
  const blind = mix(wall, dyed(palette.teal, look.time, look.distance), 0.6);
  return stack(
    dark.length === 0 ? "" : panes(dark, mix(dyed(palette.ink, look.time, look.distance), wall, 0.25)),
    lit.length === 0 ? "" : panes(lit, warm),
    print(
      lit.map((opening) => boxOf({ ...opening, height: opening.height * 0.4 })).join(""),
      mix(palette.amber, warm, 0.35),
    ),
    ink(openings.map(barsOf).join(""), mix(wall, palette.ink, 0.5), 2.4),
    print(openings.map(sillOf).join(""), mix(wall, palette.cream, 0.18)),
    print(shutters.map(shutterPair).join(""), blind),
    ink(shutters.map(shutterSlats).join(""), mix(blind, palette.ink, 0.35), 1.6),
    ...lit.map(halo),
  );
}

function boxOf({ at: [x, y], width, height, shape }: Opening): string {
  return shape === "round"
    ? ""
    : `M${round(x - width / 2)} ${round(y)}v${round(-height)}h${round(width)}v${round(height)}Z`;
}

function barsOf({ at: [x, y], width, height, shape }: Opening): string {
  const bar = shape === "round" ? height / 2 : height * 0.45;
  return `M${round(x)} ${round(y)}v${round(-height)}M${round(x - width / 2)} ${round(y - bar)}h${round(width)}`;
}

function sillOf({ at: [x, y], width, shape }: Opening): string {
  return shape === "round"
    ? ""
    : `M${round(x - width / 2 - 6)} ${round(y)}h${round(width + 12)}v5h${round(-width - 12)}Z`;
}

function outlineOf({ at: [x, y], width, height, shape }: Opening, grow: number): string {
  const [w, h] = [width / 2 + grow, height + grow];
  if (shape === "round") return ellipse(x, y - height / 2, w);
  if (shape === "square") return rectangle(x - w, y - h, w * 2, h + Math.max(0, grow), 2);
  return `M${round(x - w)} ${round(y)}v${round(w - h)}a${round(w)} ${round(w)} 0 0 1 ${round(w * 2)} 0v${round(h - w)}Z`;
}

/** The soft light about a lit window, defined once for a house: `define` it, then lay a `halo` on each. */
export const windowHalo = radial([0, 0], HALO, [
  [0, palette.amber, 0.42],
  [0.3, palette.amber, 0.2],
  [0.65, palette.amber, 0.06],
  [1, palette.amber, 0],
]);

function halo({ at: [x, y], height }: Opening): Drawing {
  const at = `translate(${round(x)} ${round(y - height / 2)})`;
  return element("circle", { r: HALO, transform: at, fill: windowHalo.fill, style: "mix-blend-mode:screen" });
}

function shutterPair({ at: [x, y], width, height }: Opening): string {
  const leaf = (way: -1 | 1) => {
    const near = x + way * (width / 2 + 3);
    return `M${round(near)} ${round(y)}l${way * 12} 3v${round(-height)}l${way * -12} -3Z`;
  };
  return leaf(-1) + leaf(1);
}

function shutterSlats({ at: [x, y], width, height }: Opening): string {
  const slats = shares(4).map((share) => {
    const down = round(y - height * (0.15 + share * 0.8));
    return `M${round(x - width / 2 - 13)} ${down}h9M${round(x + width / 2 + 4)} ${down}h9`;
  });
  return slats.join("");
}
