/** The soft oval that most balloons are cut from: |x/a|ⁿ + |y/b|ⁿ = 1 (Lamé's curve). */
import type { Box, Outline, Point } from "./geometry.ts";

const EXPONENT = 2.6;
const STEPS = 168;

/** Half of its width and half of its height. */
export type Radii = { a: number; b: number };

/** The radii of the one around `center` that holds every box and spares width and height alike. */
export function hug(center: Point, boxes: readonly Box[]): Radii {
  const reach = boxes.map(({ left, top, right, bottom }) => ({
    x: Math.max(center[0] - left, right - center[0]),
    y: Math.max(center[1] - top, bottom - center[1]),
  }));
  const around = (ratio: number): Radii => {
    const b = Math.max(
      ...reach.map(({ x, y }) => ((x / ratio) ** EXPONENT + y ** EXPONENT) ** (1 / EXPONENT)),
    );
    return { a: b * ratio, b };
  };
  const candidates = Array.from({ length: 81 }, (_, index) => around(0.6 * 1.035 ** index));
  return candidates.reduce((best, one) => (one.a + one.b < best.a + best.b ? one : best));
}

/** The oval as an outline, from its right end on. */
export function oval([x, y]: Point, { a, b }: Radii): Outline {
  return Array.from({ length: STEPS }, (_, index) => {
    const angle = (index / STEPS) * 2 * Math.PI;
    return [x + a * bend(Math.cos(angle)), y + b * bend(Math.sin(angle))];
  });
}

/** A plain ellipse as an outline. */
export function ellipse([x, y]: Point, { a, b }: Radii): Outline {
  return Array.from({ length: 48 }, (_, index) => {
    const angle = (index / 48) * 2 * Math.PI;
    return [x + a * Math.cos(angle), y + b * Math.sin(angle)];
  });
}

function bend(value: number): number {
  return Math.sign(value) * Math.abs(value) ** (2 / EXPONENT);
}
