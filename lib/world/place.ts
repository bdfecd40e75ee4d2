/**
 * Where everybody stands in the drawing of the whole world. A place is chosen once, when somebody is met, next to those
 * they are then tied to, and nothing that is met later can move it or leaves room for itself: the drawing of what is
 * known so far is the beginning of every later drawing. Pure; no chance in it.
 */

/** Somebody to be placed, in order of debut. */
export type Figure = Readonly<{ id: string; episode: number; page: number }>;
export type Tie = Readonly<{ sourceId: string; targetId: string; episode: number; page: number }>;
/** Neighbours are 1 apart. */
export type Point = Readonly<{ x: number; y: number }>;

/** What a place costs besides the length of its ties: distance from the first one met, and lines over somebody's head. */
const OUTWARD = 0.3;
/** Screens are wider than high. */
const DOWNWARD = 1.6;
const COVERED = 1.4;
/** Closer to a line than this, one is under it. */
const CLEARANCE = 0.62;

/**
 * A place for everybody on a lattice of triangles, no two alike.
 * @param figures in order of debut. @param ties only those that are known when the later of the two is met count.
 */
export function placeAll(figures: readonly Figure[], ties: readonly Tie[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const lines: (readonly [Point, Point])[] = [];
  for (const figure of figures) {
    const near = tiedTo(figure, ties).flatMap((id) => places.get(id) ?? []);
    const taken = [...places.values()];
    const place = cheapest(freeCells(taken), (cell) => costOf(cell, near, taken, lines));
    for (const other of near) lines.push([other, place]);
    places.set(figure.id, place);
  }
  return places;
}

/** Those at the other end of the ties that are known on the page where `figure` is met. */
function tiedTo({ id, episode, page }: Figure, ties: readonly Tie[]): string[] {
  const isKnown = (tie: Tie) => tie.episode < episode || (tie.episode === episode && tie.page <= page);
  const others = ties.filter(isKnown).flatMap(({ sourceId, targetId }) => {
    if (sourceId === id) return [targetId];
    return targetId === id ? [sourceId] : [];
  });
  return [...new Set(others)];
}

const SIX_WAYS: readonly Point[] = [
  { x: 1, y: 0 },
  { x: 0.5, y: 0.866 },
  { x: -0.5, y: 0.866 },
  { x: -1, y: 0 },
  { x: -0.5, y: -0.866 },
  { x: 0.5, y: -0.866 },
];

/** The free cells that touch a taken one; the middle, when none is. */
function freeCells(taken: readonly Point[]): Point[] {
  if (taken.length === 0) return [{ x: 0, y: 0 }];
  const seen = new Set(taken.map(nameCell));
  const free: Point[] = [];
  for (const { x, y } of taken) {
    for (const way of SIX_WAYS) {
      const cell = { x: round(x + way.x), y: round(y + way.y) };
      if (seen.has(nameCell(cell))) continue;
      seen.add(nameCell(cell));
      free.push(cell);
    }
  }
  return free;
}

function costOf(
  cell: Point,
  near: readonly Point[],
  taken: readonly Point[],
  lines: readonly (readonly [Point, Point])[],
): number {
  const length = near.reduce((sum, other) => sum + distance(cell, other), 0);
  const under = lines.filter(([a, b]) => isUnder(cell, a, b)).length;
  const over = near.flatMap((other) => taken.filter((one) => one !== other && isUnder(one, cell, other)));
  return (
    length + OUTWARD * Math.sqrt(cell.x ** 2 + (cell.y * DOWNWARD) ** 2) + COVERED * (under + over.length)
  );
}

/** Of equals the one that comes first in reading order, so that the answer never hangs on how cells were found. */
function cheapest(cells: readonly Point[], cost: (cell: Point) => number): Point {
  const ranked = cells
    .map((cell) => ({ cell, cost: round(cost(cell)) }))
    .toSorted((a, b) => a.cost - b.cost || a.cell.y - b.cell.y || a.cell.x - b.cell.x);
  const [best] = ranked;
  if (best === undefined) throw new Error("a lattice has a free cell");
  return best.cell;
}

/** Whether a line from `a` to `b` passes over `point`. */
function isUnder(point: Point, a: Point, b: Point): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy);
  if (along <= 0 || along >= 1) return false;
  return distance(point, { x: a.x + along * dx, y: a.y + along * dy }) < CLEARANCE;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** To thousandths: enough for a place, and cells that are reached by two ways are one. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

function nameCell({ x, y }: Point): string {
  return `${x} ${y}`;
}
