/** Outlines written as plain coordinates, "x y  x y ...", so that a silhouette fits on a line. */
import { blob, curve, polygon } from "../kit/shape.ts";
import type { Point } from "../kit/svg.ts";

/** The points of "x y  x y ...". */
export function dots(text: string): Point[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  return Array.from(
    { length: Math.floor(numbers.length / 2) },
    (_, i): Point => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0],
  );
}

/** A closed, soft outline through the points. */
export function soft(text: string, ease = 1): string {
  return blob(dots(text), ease);
}

/** A soft line through the points. */
export function line(text: string, ease = 1): string {
  return curve(dots(text), ease);
}

/** A closed outline with corners at the points. */
export function sharp(text: string): string {
  return polygon(dots(text));
}

/** Left for right, about x = `axis`. */
export function mirror(points: readonly Point[], axis = 0): Point[] {
  return points.map(([x, y]): Point => [2 * axis - x, y]);
}
