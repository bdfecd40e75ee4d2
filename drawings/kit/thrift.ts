/**
 * Writes a scene in fewer bytes, the same to the eye. Hides that paper, its shadow and its lit edge are cut along one
 * line, and that every drawn line ends round.
 */
import type { Scene } from "./page.ts";
import { type Drawing, nameOf, round } from "./svg.ts";

/** Shorter outlines are not worth a name. */
const WORTH = 44;
/** Shorter ones are small things, such as stars. */
const LARGE = 90;
const OUTLINE = /<path d="([^"]+)"([^>]*)\/>/g;
/** Paper and, along the same line, its lit edge. */
const EDGED =
  /<path d="([^"]+)" fill="([^"]+)"\/><path d="\1" fill="none" (stroke="[^"]+" stroke-opacity="[^"]+" stroke-width="[^"]+")\/>/g;
const LONG_NUMBER = /-?\d*\.\d{2,}(?:e-\d+)?/g;
/** Only moves, lines and curves to places. */
const ABSOLUTE = /^M[\d\s.,MLCQZ-]*$/;
const PIECE_SHADOW =
  /<path d="[^"]+" fill="#1d1a36" (?:fill-)?opacity="0.2" transform="translate\(1 3\)"\/>/g;
const PIECE_EDGE = /<path d="[^"]+" fill="none" stroke="[^"]+" stroke-opacity="0.2" stroke-width="1.6"\/>/g;
const ROUND_ENDS = ' stroke-linecap="round" stroke-linejoin="round"';

/** The same scene: outlines that come more than once are defined and used, and round ends are said once. */
export function thrifty(scene: Scene): Scene {
  return (width, height) => {
    const drawing = scene(width, height)
      .replaceAll(ROUND_ENDS, "")
      .replaceAll(EDGED, '<path d="$1" fill="$2" $3/>')
      .replaceAll(OUTLINE, (_, outline: string, rest: string) => `<path d="${shorten(outline)}"${rest}/>`);
    const names = namesOfRepeated(drawing);
    const definitions = [...names].map(([outline, name]) => `<path id="${name}" d="${outline}"/>`);
    const used = drawing.replaceAll(OUTLINE, (whole, outline: string, rest: string) => {
      const name = names.get(outline);
      return name === undefined ? whole : `<use href="#${name}"${rest}/>`;
    });
    return `<g${ROUND_ENDS}><defs>${definitions.join("")}</defs>${used}</g>`;
  };
}

/** Far or large papers, their outlines to the nearest unit. */
export function coarse(drawing: Drawing): Drawing {
  return drawing.replaceAll(OUTLINE, (all, outline: string, rest: string) => {
    if (outline.length < LARGE) return all;
    const whole = outline.replaceAll(/-?\d*\.\d+(?:e-\d+)?/g, (number) => String(round(Number(number), 0)));
    return `<path d="${whole}"${rest}/>`;
  });
}

/** Small figures, without the shadows and lit edges of their pieces, which nobody would see. */
export function plain(drawing: Drawing): Drawing {
  return drawing.replaceAll(PIECE_SHADOW, "").replaceAll(PIECE_EDGE, "");
}

/** To a tenth of a unit; corners and curves written by how far they go, not by where they are. */
function shorten(outline: string): string {
  const rounded = outline.replaceAll(LONG_NUMBER, (number) => String(round(Number(number))));
  const written = ABSOLUTE.test(rounded) ? relative(rounded) : rounded;
  return written.replaceAll(" -", "-").replaceAll(/(^|[^\d.])0\./g, "$1.");
}

/** An outline of moves, lines and curves, each step from the point before it. */
function relative(outline: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return outline.replaceAll(/([MLCQZ])([^MLCQZ]*)/g, (_, command: string, numbers: string) => {
    if (command === "Z") {
      [x, y] = [startX, startY];
      return "z";
    }
    const places = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [toX = x, toY = y] = places.slice(-2);
    const steps = places.map((place, index) => round(place - (index % 2 === 0 ? x : y)));
    [x, y] = [toX, toY];
    if (command !== "M") return command.toLowerCase() + steps.join(" ");
    [startX, startY] = [toX, toY];
    return `M${places.join(" ")}`;
  });
}

function namesOfRepeated(drawing: string): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const [, outline = ""] of drawing.matchAll(OUTLINE)) times.set(outline, (times.get(outline) ?? 0) + 1);
  const repeated = [...times].filter(([outline, count]) => count > 1 && outline.length > WORTH);
  return new Map(repeated.map(([outline]) => [outline, `o${nameOf(outline)}`]));
}
