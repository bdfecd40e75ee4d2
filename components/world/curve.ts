/** The lines between avatars: which way each bends, where it begins and ends, where its words stand. Pure. */
import type { Places, Point } from "./arrange.ts";
import type { WorldEdge } from "./filter-world.ts";

/** Of an avatar, in pixels. */
export const AVATAR_RADIUS = 36;
/** Room between an avatar and a line's end. */
const GAP = 5;
/** Lines keep this far from the middle of whoever is not meant. */
const CLEARANCE = AVATAR_RADIUS + 10;
/** Between lines of the same two. */
const BETWEEN = 46;
/** How far a line may bend, the least first. */
const BENDS = [0, 40, -40, 80, -80, 130, -130];
/** Where along a line it is looked whether somebody is in its way. */
const STEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** A quadratic curve. `control` pulls it aside. */
export type Curve = { readonly from: Point; readonly control: Point; readonly to: Point };

/** A curve for every relation. Those between the same two run side by side; others go round whoever is in the way. */
export function drawCurves(edges: readonly WorldEdge[], places: Places): ReadonlyMap<string, Curve> {
  const curves = new Map<string, Curve>();
  for (const { id, source, target } of edges) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) continue;
    const aside = asideOf(id, source, target, edges);
    const others = [...places].flatMap(([other, place]) =>
      other === source || other === target ? [] : [place],
    );
    const candidates = BENDS.map((bend) => bendLine(from, to, (source < target ? 1 : -1) * (bend + aside)));
    const free = candidates.find((curve) => isClear(curve, others));
    const [straightest] = candidates;
    const chosen = free ?? straightest;
    if (chosen) curves.set(id, trim(chosen));
  }
  return curves;
}

/** The point at `t` from 0 to 1 along a curve. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** How far beside the straight line, for one of several between the same two. */
function asideOf(id: string, source: string, target: string, edges: readonly WorldEdge[]): number {
  const same = edges.filter(
    (edge) =>
      (edge.source === source && edge.target === target) ||
      (edge.source === target && edge.target === source),
  );
  const index = same.findIndex((edge) => edge.id === id);
  return (index - (same.length - 1) / 2) * BETWEEN;
}

function bendLine(from: Point, to: Point, aside: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // A quadratic curve passes half as far from the line as its control point lies.
  const [x, y] = [(-dy / length) * aside * 2, (dx / length) * aside * 2];
  return { from, to, control: { x: (from.x + to.x) / 2 + x, y: (from.y + to.y) / 2 + y } };
}

function isClear(curve: Curve, others: readonly Point[]): boolean {
  return STEPS.every((step) => {
    const { x, y } = pointOn(curve, step);
    return others.every((other) => (x - other.x) ** 2 + (y - other.y) ** 2 > CLEARANCE ** 2);
  });
}

/** Ends it at the avatars' rims. */
function trim({ from, control, to }: Curve): Curve {
  return { from: towards(from, control), control, to: towards(to, control) };
}

function towards(end: Point, control: Point): Point {
  const [dx, dy] = [control.x - end.x, control.y - end.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = AVATAR_RADIUS + GAP;
  return { x: end.x + (dx / length) * reach, y: end.y + (dy / length) * reach };
}
