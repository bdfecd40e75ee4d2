/** Roofs, chimneys and dormers of Lanthe's houses. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, polygon, rectangle, tube } from "../kit/shape.ts";
import { type Drawing, element, type Point, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { type HousePlan, roofFrame } from "./house-plan.ts";
import { faint } from "./layers.ts";

/** A roof with its chimney behind it, and its rows of tiles if it is near enough to see them. */
export function roof(plan: HousePlan, dye: (colour: string) => string, detailed: boolean): Drawing {
  const outline = roofOutline(plan);
  const { x, y, half, tip } = roofFrame(plan);
  const colour = dye(plan.tiles);
  if (!detailed) return print(`${farChimney(plan)}${outline}`, colour);
  const rows = Array.from(
    { length: Math.ceil(plan.rise / 17) },
    (_, row) => `M${round(x - half - 30 - (row % 2) * 8)} ${round(y - 4 - row * 17)}H${round(x + half + 30)}`,
  );
  return stack(
    chimney(plan, dye),
    cut(outline, colour),
    within(
      outline,
      tiles(rows.join(""), mix(colour, palette.ink, 0.45)),
      // The side away from the moon.
      faint(0.22, print(polygon([tip, [tip[0] + 400, y + 60], [x + half * 0.2, y + 40]]), palette.ink)),
    ),
    ink(`M${round(tip[0])} ${round(tip[1] + 2)}v-16`, mix(colour, palette.ink, 0.3), 3.5),
    print(ellipse(tip[0], tip[1] - 18, 4.5), dye(palette.brass)),
  );
}

function roofOutline(plan: HousePlan): string {
  const { x, y, half, tip } = roofFrame(plan);
  const [left, right, top] = [x - half, x + half, tip[1]];
  const kick: Point = [left - 6, y + 8];
  const close: Point = [right + 6, y + 8];
  switch (plan.roof) {
    case "witch":
      return `M${kick.map(bare)}Q${bare(x - half * 0.3)} ${bare(y - plan.rise * 0.32)} ${tip.map(bare)}Q${bare(x + half * 0.34)} ${bare(y - plan.rise * 0.3)} ${close.map(bare)}Z`;
    case "steep":
      return polygon([kick, [left + 6, y - 10], tip, [right - 6, y - 10], close]);
    case "mansard":
      return polygon([
        kick,
        [left + half * 0.24, top + plan.rise * 0.36],
        [x - half * 0.42, top],
        [x + half * 0.5, top + 6],
        [right - half * 0.22, top + plan.rise * 0.38],
        close,
      ]);
    case "saltbox":
      return polygon([
        kick,
        [x - half * 0.42, top],
        [x - half * 0.2, top - 4],
        [right + 16, y + 30],
        [right + 2, y + 34],
      ]);
    case "saddle":
      return `M${kick.map(bare)}L${bare(left + half * 0.3)} ${bare(top - 10)}Q${bare(x)} ${bare(top + 22)} ${bare(right - half * 0.26)} ${bare(top - 2)}L${close.map(bare)}Z`;
  }
}

function bare(value: number): number {
  return round(value);
}

/** Rows of tiles: each row a dashed line, its dashes the tiles' lower edges. */
function tiles(rows: string, colour: string): Drawing {
  return element("path", {
    d: rows,
    fill: "none",
    stroke: colour,
    "stroke-width": 2.4,
    "stroke-linecap": "round",
    "stroke-dasharray": "11 5",
  });
}

function farChimney(plan: HousePlan): string {
  const { x, y, half } = roofFrame(plan);
  return `M${round(x + plan.chimney * half * 0.46 - 10)} ${round(y)}v${round(-plan.rise * 0.76)}h20v${round(plan.rise * 0.76)}Z`;
}

function chimney(plan: HousePlan, dye: (colour: string) => string): Drawing {
  const { x, y, half } = roofFrame(plan);
  const left = x + plan.chimney * half * 0.46 - 11;
  const top = y - plan.rise * 0.72;
  const brick = dye(palette.wood);
  return stack(
    cut(rectangle(left, top, 22, plan.rise * 0.7, 2), brick),
    cut(rectangle(left - 4, top - 2, 30, 9, 2), brick),
    print(rectangle(left + 3, top - 16, 7, 15, 2), mix(brick, palette.ink, 0.3)),
    print(rectangle(left + 12, top - 12, 7, 11, 2), mix(brick, palette.ink, 0.3)),
  );
}

/** Smoke from its chimney, drifting to the right. */
export function chimneySmoke(plan: HousePlan, colour: string): Drawing {
  const { x, y, half } = roofFrame(plan);
  const from: Point = [x + plan.chimney * half * 0.46 - 4, y - plan.rise * 0.72 - 18];
  const drift: readonly Point[] = [
    from,
    [from[0] + 10, from[1] - 26],
    [from[0] + 2, from[1] - 54],
    [from[0] + 26, from[1] - 86],
    [from[0] + 22, from[1] - 118],
  ];
  return faint(0.3, print(tube(drift, 5, 26), colour));
}
