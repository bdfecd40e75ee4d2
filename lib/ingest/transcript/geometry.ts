/** Rectangles and the affine transforms of SVG. Units are those of the drawing; y points down. */

export type Rectangle = { left: number; top: number; right: number; bottom: number };
export type Point = { x: number; y: number };
/** `matrix(a b c d e f)` of SVG 2, section 8.5: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `inner` first and then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function movePoint([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The smallest upright rectangle round the moved one. */
export function moveRectangle(matrix: Matrix, { left, top, right, bottom }: Rectangle): Rectangle {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => movePoint(matrix, { x, y })));
  return around(corners);
}

/** The smallest upright rectangle round some points, of which there is at least one. */
export function around(points: readonly Point[]): Rectangle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** The smallest upright rectangle round both. */
export function union(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function centreOf({ left, top, right, bottom }: Rectangle): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** How long two intervals run side by side; negative is the gap between them. */
export function overlap(aFrom: number, aTo: number, bFrom: number, bTo: number): number {
  return Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
}

/** A `transform` attribute as one matrix. What it does not understand it leaves where it was. */
export function readTransform(text: string | null): Matrix {
  const functions = (text ?? "").matchAll(/([a-zA-Z]+)\s*\(([^()]*)\)/g);
  return [...functions].reduce(
    (matrix, [, name = "", inside = ""]) => compose(matrix, matrixOf(name, readNumbers(inside))),
    IDENTITY,
  );
}

/** All numbers of an attribute. */
export function readNumbers(text: string): number[] {
  return [...text.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g)].map(([number]) => Number(number));
}

function matrixOf(name: string, numbers: readonly number[]): Matrix {
  const [first = 0, second, ...others] = numbers;
  const [c = 0, d = 1, e = 0, f = 0] = others;
  const tangent = Math.tan((first * Math.PI) / 180);
  if (name === "matrix" && numbers.length === 6) return [first, second ?? 0, c, d, e, f];
  if (name === "translate") return [1, 0, 0, 1, first, second ?? 0];
  if (name === "scale") return [first, 0, 0, second ?? first, 0, 0];
  if (name === "rotate") return rotation(first, second ?? 0, others[0] ?? 0);
  if (name === "skewX") return [1, 0, tangent, 1, 0, 0];
  if (name === "skewY") return [1, tangent, 0, 1, 0, 0];
  return IDENTITY;
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return compose([cos, sin, -sin, cos, x, y], [1, 0, 0, 1, -x, -y]);
}
