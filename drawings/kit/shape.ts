/** Outlines, as the path data that paper is cut along. All angles in degrees, clockwise from the right. */
import { type Point, round } from "./svg.ts";

/** A closed, soft outline through the points (a Catmull-Rom spline written as Béziers). `ease` 0 is angular, 1 is round. */
export function blob(points: readonly Point[], ease = 1): string {
  return `${spline(points, ease, true)}Z`;
}

/** An open, soft line through the points. */
export function curve(points: readonly Point[], ease = 1): string {
  return spline(points, ease, false);
}

/** A closed outline with corners. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(show).join("L")}Z`;
}

/** An ellipse about (cx, cy). */
export function ellipse(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${show([cx - rx, cy])}a${round(rx)} ${round(ry)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-2 * rx)} 0Z`;
}

/** A rectangle with rounded corners. */
export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0)
    return polygon([
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]);
  const corner = (dx: number, dy: number) => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return (
    `M${show([x + r, y])}h${round(width - 2 * r)}${corner(r, r)}v${round(height - 2 * r)}${corner(-r, r)}` +
    `h${round(2 * r - width)}${corner(-r, -r)}v${round(2 * r - height)}${corner(r, -r)}Z`
  );
}

/** A tapering tube along a soft line, `from` wide at its start and `to` wide at its end, with round ends: limbs, tails, ropes. */
export function tube(points: readonly Point[], from: number, to = from): string {
  const samples = sampleCurve(points, 8);
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [index, point] of samples.entries()) {
    const before = samples[Math.max(0, index - 1)] ?? point;
    const after = samples[Math.min(samples.length - 1, index + 1)] ?? point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = (from + ((to - from) * index) / (samples.length - 1)) / 2;
    const normal: Point = [
      (-(after[1] - before[1]) / length) * half,
      ((after[0] - before[0]) / length) * half,
    ];
    left.push([point[0] + normal[0], point[1] + normal[1]]);
    right.push([point[0] - normal[0], point[1] - normal[1]]);
  }
  const end = `A${round(to / 2)} ${round(to / 2)} 0 0 0 `;
  const start = `A${round(from / 2)} ${round(from / 2)} 0 0 0 `;
  const back = right.toReversed();
  return `M${left.map(show).join("L")}${end}${show(back[0] ?? [0, 0])}L${back.slice(1).map(show).join("L")}${start}${show(left[0] ?? [0, 0])}Z`;
}

/** A point at a distance from another, at an angle. */
export function towards([x, y]: Point, angle: number, distance: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [x + Math.cos(radians) * distance, y + Math.sin(radians) * distance];
}

/** Points along the soft line through `points`, `steps` to each stretch. */
export function sampleCurve(points: readonly Point[], steps: number): Point[] {
  const sampled: Point[] = [];
  for (let i = 0; i < points.length - 1; i += 1) {
    const [p0, p1, p2, p3] = neighbours(points, i, false);
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      sampled.push([catmullRom(p0[0], p1[0], p2[0], p3[0], t), catmullRom(p0[1], p1[1], p2[1], p3[1], t)]);
    }
  }
  const last = points.at(-1);
  return last === undefined ? sampled : [...sampled, last];
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  );
}

function spline(points: readonly Point[], ease: number, closed: boolean): string {
  const start = points[0];
  if (start === undefined) return "";
  const stretches = Array.from({ length: closed ? points.length : points.length - 1 }, (_, i) => {
    const [p0, p1, p2, p3] = neighbours(points, i, closed);
    const first: Point = [p1[0] + ((p2[0] - p0[0]) / 6) * ease, p1[1] + ((p2[1] - p0[1]) / 6) * ease];
    const second: Point = [p2[0] - ((p3[0] - p1[0]) / 6) * ease, p2[1] - ((p3[1] - p1[1]) / 6) * ease];
    return `C${show(first)} ${show(second)} ${show(p2)}`;
  });
  return `M${show(start)}${stretches.join("")}`;
}

function neighbours(points: readonly Point[], i: number, closed: boolean): [Point, Point, Point, Point] {
  const count = points.length;
  const at = (index: number): Point =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0];
  return [at(i - 1), at(i), at(i + 1), at(i + 2)];
}

function show([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
