/**
 * Where everybody is drawn, in pixels, an avatar's middle at each point. The whole world stands where the server says, so
 * that nobody moves as it grows; what is around the pages on screen stands in two rings around them. Pure.
 */
import type { World, WorldEdge, WorldNode } from "./filter-world.ts";

export type Point = { readonly x: number; readonly y: number };
export type Places = ReadonlyMap<string, Point>;

/** From one avatar to the next: room for two lines of name. */
const APART = 172;
/** Between the rings: room for a word on the line. */
const RING = 165;
/** How much wider than high the rings are: on a screen that lies, and on one that stands. */
const STRETCH = { lying: 1.5, standing: 0.8 };
const FULL_TURN = 2 * Math.PI;
const TOP = -FULL_TURN / 4;

/** Of the whole world: room for words on every line between neighbours. */
const GRID = { x: 216, y: 184 };

/** The whole world, in the places that are everybody's for good. */
export function arrangeWhole(nodes: readonly WorldNode[]): Places {
  return new Map(nodes.map(({ id, x, y }) => [id, { x: x * GRID.x, y: y * GRID.y }]));
}

/** Whoever is on screen in the middle, whoever is related to them in a ring outside, each near those they know. */
export function arrangeFocus({ nodes, edges }: World, isStanding: boolean): Places {
  const stretch = isStanding ? STRETCH.standing : STRETCH.lying;
  const inner = nodes.filter(({ on_screen }) => on_screen).map(({ id }) => id);
  const outer = nodes.filter(({ on_screen }) => !on_screen).map(({ id }) => id);
  const innerRadius = inner.length < 2 ? 0 : radiusFor(inner.length, APART * 0.5, stretch);
  const outerRadius = radiusFor(outer.length, innerRadius + RING / Math.min(stretch, 1), stretch);
  const middle = settle(inner, ringOf(inner.length, innerRadius, stretch), edges, new Map());
  const around = settle(
    byWish(outer, edges, middle),
    ringOf(outer.length, outerRadius, stretch),
    edges,
    middle,
  );
  return new Map([...middle, ...around]);
}

/** Wide enough for so many, and no narrower than `least`. */
function radiusFor(count: number, least: number, stretch: number): number {
  return Math.max(least, (count * APART) / (FULL_TURN * ((1 + stretch) / 2)));
}

/** Evenly around, clockwise from the top. */
function ringOf(count: number, radius: number, stretch: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const direction = TOP + (index * FULL_TURN) / count;
    return { x: Math.cos(direction) * radius * stretch, y: Math.sin(direction) * radius };
  });
}

/** In the order, clockwise from the top, of those of the middle whom each knows. */
function byWish(outer: readonly string[], edges: readonly WorldEdge[], middle: Places): string[] {
  const wishOf = (id: string) => {
    const known = neighbours(id, edges).flatMap((other) => middle.get(other) ?? []);
    const x = known.reduce((sum, place) => sum + place.x, 0);
    const y = known.reduce((sum, place) => sum + place.y, 0);
    return (Math.atan2(y, x) - TOP + 2 * FULL_TURN + 1e-9) % FULL_TURN;
  };
  return outer.toSorted((a, b) => wishOf(a) - wishOf(b));
}

/** Passes over all pairs; two or three are enough. */
const PASSES = 4;

/** Gives everybody a seat, and lets two change seats wherever that makes the lines between all of them shorter. */
function settle(
  ids: readonly string[],
  seats: readonly Point[],
  edges: readonly WorldEdge[],
  fixed: Places,
): Places {
  const places = new Map(fixed);
  for (const [index, id] of ids.entries()) places.set(id, seats[index] ?? { x: 0, y: 0 });
  const near = new Map(ids.map((id) => [id, neighbours(id, edges)]));
  const lengthAt = (id: string) => {
    let length = 0;
    for (const other of near.get(id) ?? []) length += distance(places.get(id), places.get(other));
    return length;
  };
  for (let pass = 0, hasChanged = true; hasChanged && pass < PASSES; pass += 1) {
    hasChanged = false;
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        const before = lengthAt(a) + lengthAt(b);
        swap(places, a, b);
        if (lengthAt(a) + lengthAt(b) < before - 1e-6) hasChanged = true;
        else swap(places, a, b);
      }
    }
  }
  return new Map(ids.map((id) => [id, places.get(id) ?? { x: 0, y: 0 }]));
}

function swap(places: Map<string, Point>, a: string, b: string): void {
  const [placeA, placeB] = [places.get(a), places.get(b)];
  if (placeA === undefined || placeB === undefined) return;
  places.set(a, placeB);
  places.set(b, placeA);
}

function neighbours(id: string, edges: readonly WorldEdge[]): string[] {
  const others = edges.flatMap(({ source, target }) => {
    if (source === id) return [target];
    return target === id ? [source] : [];
  });
  return [...new Set(others)];
}

/** Nothing to somebody who has no place. `Math.hypot` is many times slower. */
function distance(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
