/** One house of Lanthe: crooked walls on stilts, windows, an oriel or a balcony. Stands on its deck at the origin. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { chance } from "./chance.ts";
import { type HousePlan, STOREY, storeyAt, wallPoints } from "./house-plan.ts";
import { faint, shares } from "./layers.ts";
import { chimneySmoke, roof } from "./roof.ts";
import { houseWindows, windowHalo, windowsOf } from "./window.ts";

export type HouseLook = {
  time: Time;
  /** How far lost in the haze, 0 to 1. */
  distance: number;
  /** The share of its windows that are lit, 0 to 1. */
  lit: number;
  /** Whether boards, tiles and shutters can be made out. */
  detailed: boolean;
  /** How far its legs reach down from the deck. */
  stilts: number;
};

/** A house with its deck and its legs. */
export function house(plan: HousePlan, look: HouseLook): Drawing {
  const dye = (colour: string) => dyed(colour, look.time, look.distance);
  const wall = dye(plan.wall);
  const outline = polygon(wallPoints(plan));
  const luck = chance(plan.seed);
  const smokes = look.detailed && look.lit > 0 && luck.next() < 0.5;
  return stack(
    look.detailed ? windowHalo.define : "",
    stilts(plan, look, dye),
    smokes ? chimneySmoke(plan, dyed(palette.mist, look.time, look.distance)) : "",
    look.detailed ? cut(outline, wall) : print(outline, wall),
    look.detailed ? within(outline, timber(plan, wall), shadeUnderEaves(plan)) : "",
    plan.oriel === undefined ? "" : oriel(plan, plan.oriel, look, dye),
    roof(plan, dye, look.detailed),
    houseWindows(windowsOf(plan, luck, look.lit), wall, look),
    plan.balcony === undefined || !look.detailed ? "" : balcony(plan, plan.balcony, dye),
    look.detailed ? door(plan, dye, look.lit > 0) : "",
  );
}

/** Boards or beams, a shade off the wall. */
function timber(plan: HousePlan, wall: string): Drawing {
  const dark = mix(wall, palette.ink, 0.32);
  const { storeys } = plan;
  const bands = Array.from({ length: storeys }, (_, storey) => {
    const { x, y, half } = storeyAt(plan, storey);
    return `M${round(x - half - 4)} ${round(y - 3.5)}h${round(half * 2 + 20)}`;
  });
  const boards = Array.from({ length: plan.boards ? Math.floor(plan.half / 7) : 0 }, (_, index) => {
    const x = -plan.half - 10 + index * 17;
    return `M${round(x)} 0L${round(x + plan.lean * storeys)} ${-STOREY * storeys}`;
  });
  return stack(ink(boards.join(""), mix(wall, dark, 0.5), 1.4), ink(bands.join(""), dark, 7));
}

function shadeUnderEaves(plan: HousePlan): Drawing {
  const head = storeyAt(plan, plan.storeys);
  const floors = Array.from({ length: plan.storeys - 1 }, (_, index) => storeyAt(plan, index + 1));
  return stack(
    faint(0.34, print(rectangle(head.x - head.half - 20, head.y, head.half * 2 + 40, 20), palette.ink)),
    faint(
      0.22,
      ...floors.map(({ x, y, half }) => print(rectangle(x - half - 20, y, half * 2 + 40, 11), palette.ink)),
    ),
    faint(
      0.16,
      print(
        polygon([
          [plan.half * 0.5, 0],
          [200, 0],
          [200 + head.x, head.y],
          [head.x + plan.half * 0.5, head.y],
        ]),
        palette.ink,
      ),
    ),
  );
}

function stilts(
  plan: HousePlan,
  { stilts: length, detailed }: HouseLook,
  dye: (colour: string) => string,
): Drawing {
  const wood = mix(dye(palette.bark), palette.ink, 0.25);
  const half = plan.half + 18;
  const feet = shares(4, true).map((share) => (share * 2 - 1) * (half - 12));
  const legs = feet.map((x) => `M${round(x)} 0L${round(x * 1.1)} ${length}`).join("");
  const [outer, inner] = [round(half - 12), round(half * 0.42)];
  const braces = `M${-outer} ${round(length * 0.2)}L${-inner} ${round(length * 0.85)}M${-inner} ${round(length * 0.2)}L${inner} ${round(length * 0.85)}M${inner} ${round(length * 0.15)}L${outer} ${round(length * 0.8)}`;
  if (length <= 0) return "";
  return stack(
    ink(braces, wood, 4),
    ink(legs, wood, 8),
    detailed
      ? cut(rectangle(-half - 8, -2, half * 2 + 16, 13, 2), dye(palette.bark))
      : print(rectangle(-half - 8, -2, half * 2 + 16, 13), wood),
  );
}

function oriel(plan: HousePlan, storey: number, look: HouseLook, dye: (colour: string) => string): Drawing {
  const side = -plan.chimney;
  const { x, y, half } = storeyAt(plan, storey);
  const from = x + side * (half - 14);
  const to = x + side * (half + 32);
  const wall = mix(dye(plan.wall), dye(palette.stone), 0.25);
  const box = polygon([
    [from, y - 16],
    [to, y - 16],
    [to, y - 88],
    [from, y - 88],
  ]);
  const cap = `M${round(from)} ${round(y - 128)}Q${round(from + side * 12)} ${round(y - 94)} ${round(to + side * 10)} ${round(y - 83)}L${round(from)} ${round(y - 83)}Z`;
  const bracket = `M${round(to)} ${round(y - 16)}Q${round(from + side * 12)} ${round(y - 12)} ${round(from)} ${round(y + 30)}V${round(y - 16)}Z`;
  const middle: Point = [(from + to) / 2 + side * 8, y - 34];
  const draw = look.detailed ? cut : print;
  return stack(
    draw(bracket, mix(wall, palette.ink, 0.35)),
    draw(box, wall),
    draw(cap, dye(plan.tiles)),
    houseWindows(
      [{ at: middle, width: 20, height: 40, shape: "square", lit: look.lit > 0.3, shutters: false }],
      wall,
      look,
    ),
  );
}

function balcony(plan: HousePlan, storey: number, dye: (colour: string) => string): Drawing {
  const { x, y, half } = storeyAt(plan, storey);
  const wood = dye(palette.ochre);
  const [left, right] = [x - half - 12, x + half + 12];
  const bars = shares(9, true)
    .map((share) => `M${round(left + 5 + share * (right - left - 10))} ${round(y - 2)}v-30`)
    .join("");
  return stack(
    faint(0.25, print(rectangle(left + 6, y + 9, right - left - 12, 16), palette.ink)),
    ink(bars, mix(wood, palette.ink, 0.2), 3),
    cut(rectangle(left, y - 36, right - left, 6, 3), wood),
    cut(rectangle(left - 3, y - 3, right - left + 6, 9, 2), wood),
    ink(
      `M${round(left + 8)} ${round(y + 6)}L${round(x - half)} ${round(y + 26)}M${round(right - 8)} ${round(y + 6)}L${round(x + half)} ${round(y + 26)}`,
      mix(wood, palette.ink, 0.4),
      4,
    ),
  );
}

function door(plan: HousePlan, dye: (colour: string) => string, lit: boolean): Drawing {
  const x = plan.chimney * plan.half * -0.4;
  const outline = `M${round(x - 19)} 0v-74a19 19 0 0 1 38 0v74Z`;
  return stack(
    cut(outline, mix(dye(plan.tiles), palette.ink, 0.2), { lift: 0 }),
    print(rectangle(x - 10, -80, 20, 20, 9), lit ? palette.amber : dye(palette.night)),
    print(rectangle(x - 24, -5, 48, 5, 2), dye(palette.stone)),
  );
}
