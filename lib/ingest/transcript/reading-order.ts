/**
 * The order in which a page is read, from nothing but places: rows of panels from the top, in each row from the side
 * where the script begins. Where two things cannot be parted by a straight line, the upper one comes first.
 */
import type { Rectangle } from "./geometry.ts";

export type Direction = "ltr" | "rtl";

type Placed = { box: Rectangle };
type Axis = readonly [from: "top" | "left", to: "bottom" | "right"];

const DOWN: Axis = ["top", "bottom"];
const ACROSS: Axis = ["left", "right"];
/** Estimated boxes are too large rather than too small: this share of the lesser one may overlap and they still part. */
const SLACK = 0.25;

/** Languages written from right to left, by the codes that content uses. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/**
 * The same things, in reading order. `gutter` is how much empty height parts two rows of panels; what lies less far
 * apart is one row whose balloons hang at different heights, if anything parts it from side to side.
 */
export function inReadingOrder<T extends Placed>(
  things: readonly T[],
  direction: Direction,
  gutter = 0,
): T[] {
  if (things.length < 2) return [...things];
  const parted = [
    part(things, DOWN, gutter),
    inDirection(part(things, ACROSS, 0), direction),
    part(things, DOWN, 0),
  ].find((groups) => groups.length > 1);
  if (parted !== undefined) return parted.flatMap((group) => inReadingOrder(group, direction, gutter));
  return things.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

function inDirection<T>(columns: readonly T[], direction: Direction): T[] {
  return direction === "rtl" ? columns.toReversed() : [...columns];
}

/** Groups that lie one after the other along an axis, with more than `gap` between them. */
function part<T extends Placed>(things: readonly T[], [from, to]: Axis, gap: number): T[][] {
  const groups: T[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const thing of things.toSorted((a, b) => a.box[from] - b.box[from])) {
    const slack = SLACK * (thing.box[to] - thing.box[from]);
    const group = groups.at(-1);
    if (group === undefined || thing.box[from] + slack > reach + gap) groups.push([thing]);
    else group.push(thing);
    reach = Math.max(reach, thing.box[to]);
  }
  return groups;
}
