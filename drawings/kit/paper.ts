/**
 * Paper: every shape is cut from it, casts a soft shadow on what lies beneath, and catches light along its upper edge.
 * A figure made of many pieces is laid down as one with `lay`, so that its pieces do not shade each other as much as they
 * shade the ground.
 */
import { palette } from "./palette.ts";
import { type Drawing, element, group, nameOf, type Point, round } from "./svg.ts";

export type CutOptions = {
  /** How far the piece floats above what is beneath it: 0 lies flat, 1 hardly lifts, 2 and 3 throw a soft shadow (slow: some dozens a page). */
  lift?: 0 | 1 | 2 | 3;
  /** The colour of the lit edge, or `none`. */
  edge?: string;
  opacity?: number;
};

/** A piece of paper cut along `outline`, in one colour or filled with a gradient's `fill`. */
export function cut(
  outline: string,
  fill: string,
  { lift = 1, edge = "#ffffff", opacity }: CutOptions = {},
): Drawing {
  const paper = element("path", { d: outline, fill });
  const lit =
    edge === "none"
      ? ""
      : element("path", {
          d: outline,
          fill: "none",
          stroke: edge,
          "stroke-opacity": 0.22,
          "stroke-width": 1.6,
        });
  return group(
    { filter: lift > 1 ? shadowOf(lift) : undefined, opacity },
    lift === 1 ? hardShadow(outline) : "",
    paper,
    lit,
  );
}

/** Soft shadows cost a filter each; a piece that hardly lifts gets by with a darker copy of itself. */
function hardShadow(outline: string): Drawing {
  return element("path", {
    d: outline,
    fill: palette.ink,
    "fill-opacity": "0.2",
    transform: "translate(1 3)",
  });
}

function shadowOf(lift: number): string {
  return `url(#lift-${lift})`;
}

/** Paper glued flat on other paper: no shadow, no lit edge. For markings, patterns and far things. */
export function print(outline: string, fill: string, opacity?: number): Drawing {
  // On the fill alone: opacity of the element would cost the renderer a layer as large as the page.
  return element("path", { d: outline, fill, "fill-opacity": opacity });
}

/** A drawn line: whiskers, ropes, seams. */
export function ink(line: string, colour: string, width: number, opacity?: number): Drawing {
  return element("path", {
    d: line,
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "stroke-opacity": opacity,
  });
}

/** Several pieces that throw one shadow together. */
export function lay(lift: 2 | 3, ...pieces: readonly Drawing[]): Drawing {
  return group({ filter: shadowOf(lift) }, ...pieces);
}

/** Only what lies inside `outline` stays. */
export function within(outline: string, ...pieces: readonly Drawing[]): Drawing {
  const name = `in-${nameOf(outline)}`;
  return (
    element("clipPath", { id: name }, element("path", { d: outline })) +
    group({ "clip-path": `url(#${name})` }, ...pieces)
  );
}

export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** A gradient straight from `from` to `to`, in the drawing's units: its definition, and the fill that uses it. */
export function linear(from: Point, to: Point, stops: readonly Stop[]): { define: Drawing; fill: string } {
  const place = { gradientUnits: "userSpaceOnUse", x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  return gradient("linearGradient", place, stops);
}

/** A gradient outwards from a middle. */
export function radial(
  [cx, cy]: Point,
  r: number,
  stops: readonly Stop[],
): { define: Drawing; fill: string } {
  return gradient("radialGradient", { gradientUnits: "userSpaceOnUse", cx, cy, r }, stops);
}

function gradient(kind: string, attributes: Record<string, string | number>, stops: readonly Stop[]) {
  const inside = stops.map(([offset, colour, opacity]) =>
    element("stop", {
      offset: String(offset),
      "stop-color": colour,
      "stop-opacity": opacity === undefined ? undefined : String(round(opacity, 3)),
    }),
  );
  const name = nameOf(JSON.stringify([kind, attributes, stops]));
  return { define: element(kind, { id: name, ...attributes }, ...inside), fill: `url(#${name})` };
}
