/** The outlines of shapes, as polygons: good enough to say what lies inside, not to draw. */
import type { XmlElement } from "@rgrove/parse-xml";
import { attributeOf, nameOf } from "#lib/ingest/svg/svg-tree.ts";
import { type Point, readNumbers } from "./geometry.ts";

const STEPS = 6;
/** No balloon is so finely drawn; what is counts as no outline. */
const MOST_POINTS = 5_000;
/** How many numbers each command of a path takes. Source: SVG 2, section 9.3. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** The outline of a rectangle, circle, ellipse, polygon or path, in its own units; empty for anything else. */
export function outlineOf(element: XmlElement): Point[] {
  const outline = pointsOf(element);
  return outline.length > MOST_POINTS ? [] : outline;
}

function pointsOf(element: XmlElement): Point[] {
  const name = nameOf(element);
  const number = (attribute: string) => readNumbers(attributeOf(element, attribute) ?? "")[0] ?? 0;
  if (name === "rect") {
    const [left, top] = [number("x"), number("y")];
    return rectangle(left, top, left + number("width"), top + number("height"));
  }
  if (name === "circle" || name === "ellipse") {
    const [rx, ry] = name === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
    return ellipse({ x: number("cx"), y: number("cy") }, rx, ry);
  }
  if (name === "polygon") return inPairs(readNumbers(attributeOf(element, "points") ?? ""));
  return name === "path" ? pathPoints(attributeOf(element, "d") ?? "") : [];
}

/** Whether the point is inside, by the even-odd rule. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [index, a] of outline.entries()) {
    const b = outline.at(index - 1) ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside;
  }
  return inside;
}

function rectangle(left: number, top: number, right: number, bottom: number): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function ellipse({ x, y }: Point, rx: number, ry: number): Point[] {
  return Array.from({ length: 4 * STEPS }, (_, step) => {
    const angle = (step * Math.PI) / (2 * STEPS);
    return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
  });
}

/** Curves are followed through their handles, arcs are cut short. */
function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  let pen: Point = { x: 0, y: 0 };
  let start: Point = pen;
  for (const [, command = "", inside = ""] of d.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)) {
    const kind = command.toLowerCase();
    const size = ARGUMENTS[kind] ?? 0;
    if (size === 0) {
      pen = start;
      continue;
    }
    const numbers = readNumbers(inside);
    for (let at = 0; at + size <= numbers.length; at += size) {
      const origin = command === kind ? pen : { x: 0, y: 0 };
      const stops = stopsOf(kind, numbers.slice(at, at + size), origin, pen);
      points.push(...(stops.length > 1 ? curve([pen, ...stops]) : stops));
      pen = stops.at(-1) ?? pen;
      if (kind === "m" && at === 0) start = pen;
    }
  }
  return points;
}

/** Handles and end of one piece of a path, seen from `origin`. */
function stopsOf(kind: string, numbers: readonly number[], origin: Point, pen: Point): Point[] {
  const [first = 0] = numbers;
  if (kind === "h") return [{ x: origin.x + first, y: pen.y }];
  if (kind === "v") return [{ x: pen.x, y: origin.y + first }];
  const pairs = inPairs(kind === "a" ? numbers.slice(5) : numbers);
  return pairs.map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y }));
}

/** Points on a Bézier curve of any degree, by de Casteljau's construction. */
function curve(handles: readonly Point[]): Point[] {
  return Array.from({ length: STEPS }, (_, step) => pointOn(handles, (step + 1) / STEPS));
}

function pointOn(handles: readonly Point[], share: number): Point {
  const [first = { x: 0, y: 0 }] = handles;
  if (handles.length <= 1) return first;
  const closer = handles.slice(1).map((handle, index) => {
    const before = handles[index] ?? handle;
    return { x: before.x + (handle.x - before.x) * share, y: before.y + (handle.y - before.y) * share };
  });
  return pointOn(closer, share);
}

function inPairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
