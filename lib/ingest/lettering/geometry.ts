/** Points, boxes and closed outlines on a page, in page units: x to the right, y down. Pure, and knows nothing of letters. */

export type Point = readonly [x: number, y: number];
/** A closed outline, clockwise as it is seen; the last point joins the first. */
export type Outline = readonly Point[];
export type Box = { left: number; top: number; right: number; bottom: number };

/** The smallest box around all points; throws for none. */
export function boxAround(points: Iterable<Point>): Box {
  const all = [...points];
  if (all.length === 0) throw new Error("there is no box around nothing");
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The corners, clockwise from the left upper one. */
export function cornersOf({ left, top, right, bottom }: Box): Outline {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

export function isBoxWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The point that lies `share` of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The sides of an outline, each from one point to the next. */
export function sidesOf(outline: Outline): (readonly [Point, Point])[] {
  return outline.map((point, index) => [point, outline[(index + 1) % outline.length] ?? point]);
}

export function lengthOf(outline: Outline): number {
  return sidesOf(outline).reduce((sum, side) => sum + distance(...side), 0);
}

/** The place so far along the outline, from its first point; whole rounds do not count. */
export function placeAt(outline: Outline, along: number): Point {
  let left = along % lengthOf(outline);
  for (const [start, end] of sidesOf(outline)) {
    const length = distance(start, end);
    if (left <= length && length > 0) return between(start, end, left / length);
    left -= length;
  }
  return outline[0] ?? [0, 0];
}

/** Whether the point is inside, by the even-odd rule. */
export function isInside([x, y]: Point, outline: Outline): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of sidesOf(outline)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Where two segments cross, as a share of the first; `null` when they do not. */
export function crossing([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const share = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const other = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return share >= 0 && share <= 1 && other >= 0 && other <= 1 ? share : null;
}

/** Whether two outlines share any place: their sides cross, or one lies in the other. */
export function doOverlap(a: Outline, b: Outline): boolean {
  const [firstOfA] = a;
  const [firstOfB] = b;
  if (firstOfA === undefined || firstOfB === undefined) return false;
  if (isInside(firstOfA, b) || isInside(firstOfB, a)) return true;
  const ofB = sidesOf(b);
  return sidesOf(a).some((side) => ofB.some((other) => crossing(side, other) !== null));
}

/** A quadratic Bézier curve as `steps` points, its start left out and its end included. */
export function curve(start: Point, control: Point, end: Point, steps = 12): Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return between(between(start, control, share), between(control, end, share), share);
  });
}

/** The outline as SVG path data, to a tenth of a unit. */
export function pathOf(outline: Outline): string {
  return `M${outline.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

function round(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}
