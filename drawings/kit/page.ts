/**
 * A page: a sheet of warm paper with windows cut into it, one to a panel, and a scene behind each. Hides how windows are
 * cut and shaded, and the filters that paper throws its shadows with. Leaves lettering to the words.
 */
import { palette } from "./palette.ts";
import { linear } from "./paper.ts";
import { rectangle } from "./shape.ts";
import { type Drawing, element, group, type Point } from "./svg.ts";

/** Where a window is on its page, and how large, in the page's units. */
export type Frame = { x: number; y: number; width: number; height: number };

/** Draws a scene of this width and height, its origin at the window's upper left. What lies outside is not seen. */
export type Scene = (width: number, height: number) => Drawing;

const CORNER = 10;
/** How far the sheet's shadow reaches into a window. */
const SHADE = 26;

/** The whole page as an SVG document. Frames and scenes pair up in reading order. */
export function drawSheet(
  size: { width: number; height: number },
  windows: readonly { frame: Frame; scene: Scene }[],
): string {
  return drawDocument(
    size,
    element("rect", { ...size, fill: palette.page }),
    ...windows.map(({ frame, scene }, index) => cutWindow(frame, scene, `window-${index + 1}`)),
  );
}

/** An SVG document with the filters that `cut` and `lay` need. */
export function drawDocument(
  { width, height }: { width: number; height: number },
  ...drawings: readonly Drawing[]
): string {
  return `${element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    element("defs", {}, shadow(2, 5, 5, 0.36), shadow(3, 10, 11, 0.42)),
    ...drawings,
  )}\n`;
}

function cutWindow({ x, y, width, height }: Frame, scene: Scene, name: string): Drawing {
  const opening = rectangle(0, 0, width, height, CORNER);
  return group(
    { transform: `translate(${x} ${y})` },
    element("clipPath", { id: name }, element("path", { d: opening })),
    group(
      { "clip-path": `url(#${name})` },
      scene(width, height),
      // The sheet lies above the scene and shades its upper and left edge.
      shade([0, 0], [0, SHADE], width, height),
      shade([0, 0], [SHADE * 0.7, 0], width, height),
    ),
    element("path", { d: opening, fill: "none", stroke: palette.cream, "stroke-width": 3 }),
  );
}

function shade(from: Point, to: Point, width: number, height: number): Drawing {
  const { define, fill } = linear(from, to, [
    [0, palette.ink, 0.5],
    [0.35, palette.ink, 0.18],
    [1, palette.ink, 0],
  ]);
  return define + element("rect", { width, height, fill });
}

function shadow(lift: number, offset: number, softness: number, opacity: number): Drawing {
  return element(
    "filter",
    {
      id: `lift-${lift}`,
      "color-interpolation-filters": "sRGB",
      x: "-20%",
      y: "-20%",
      width: "140%",
      height: "150%",
    },
    element("feDropShadow", {
      dx: offset * 0.4,
      dy: offset,
      stdDeviation: softness,
      "flood-color": palette.ink,
      "flood-opacity": String(opacity),
    }),
  );
}
