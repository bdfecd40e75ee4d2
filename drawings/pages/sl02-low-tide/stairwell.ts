/**
 * The stair of the Tall Light, winding up along the wall about an open well, from wherever a camera stands in it. Hides the
 * perspective: where a place in the tower comes to lie on a panel, which sides of a tread are seen, how light falls on them.
 * Metres; y is up; angles in degrees, clockwise as seen from above; the stair climbs clockwise.
 */
import { palette } from "../../kit/palette.ts";
import { ink, print } from "../../kit/paper.ts";
import { polygon } from "../../kit/shape.ts";
import { type Drawing, element, type Point, round, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint } from "../../sets/layers.ts";

export type Place = readonly [x: number, y: number, z: number];

export type Camera = {
  at: Place;
  /** Where it looks: clockwise from north, and up. */
  yaw: number;
  pitch: number;
  /** How large things a metre off are, in panel units. */
  focal: number;
  /** Where on the panel it looks. */
  centre: Point;
};

export type Seen = { at: Point; depth: number };

export type Lamp = { at: Place; colour: string; strength: number; reach: number };

export type Well = {
  inner: number;
  wall: number;
  rise: number;
  turn: number;
  thick: number;
  lamps: readonly Lamp[];
  /** The paper of a tread before any lamp shines on it; `up` is its height. */
  stone: (up: number) => string;
};

const RADIANS = Math.PI / 180;
/** Nearer than this nothing is drawn. */
const NEAR = 0.25;

/** A place by its angle about the well, its distance from the middle, and its height. */
export function around(angle: number, radius: number, up: number): Place {
  return [Math.sin(angle * RADIANS) * radius, up, Math.cos(angle * RADIANS) * radius];
}

/** Central projection: where a place lies on the panel, and how far off it is along the line of sight. */
export function see({ at, yaw, pitch, focal, centre }: Camera, place: Place): Seen {
  const [sinY, cosY] = [Math.sin(yaw * RADIANS), Math.cos(yaw * RADIANS)];
  const [sinP, cosP] = [Math.sin(pitch * RADIANS), Math.cos(pitch * RADIANS)];
  const [x, y, z] = minus(place, at);
  const ahead = x * sinY + z * cosY;
  const depth = ahead * cosP + y * sinP;
  const safe = Math.max(depth, 0.02);
  return {
    at: [
      centre[0] + (focal * (x * cosY - z * sinY)) / safe,
      centre[1] - (focal * (y * cosP - ahead * sinP)) / safe,
    ],
    depth,
  };
}

/** The treads from one number to another, the farthest first. Tread n lies at height n x rise. */
export function treads(camera: Camera, well: Well, from: number, to: number): Drawing {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const far = (index: number) => length(minus(middleOf(well, index), camera.at));
  return stack(...numbers.toSorted((a, b) => far(b) - far(a)).map((index) => tread(camera, well, index)));
}

/** Where feet stand on a tread: `across` 0 at the well, 1 at the wall; `along` 0 at its edge, 1 at the next riser. */
export function treadPlace(
  { inner, wall, rise, turn }: Well,
  index: number,
  across = 0.5,
  along = 0.5,
): Place {
  return around((index + along) * turn, inner + (wall - inner) * across, index * rise);
}

/** Courses of the wall, as lines: `heights` of the courses, between two angles. */
export function courses(
  camera: Camera,
  wall: number,
  heights: readonly number[],
  [from, to]: Point,
  colour: string,
  opacity = 0.4,
): Drawing {
  const rows = heights.map((up) => {
    const spots = Array.from({ length: 19 }, (_, index) =>
      see(camera, around(from + ((to - from) * index) / 18, wall, up)),
    );
    const shown = spots
      .filter(({ depth }) => depth > NEAR)
      .map(({ at }) => `${round(at[0])} ${round(at[1])}`);
    return shown.length < 2 ? "" : `M${shown.join("L")}`;
  });
  const gaps = heights.flatMap((up, row) => {
    const above = heights[row + 1];
    if (above === undefined) return [];
    return Array.from(
      { length: 9 },
      (_, index) => from + ((index + ((row * 5) % 9) / 9) * (to - from)) / 9,
    ).flatMap((angle, index) => {
      const [foot, head] = [see(camera, around(angle, wall, up)), see(camera, around(angle, wall, above))];
      return (index + row) % 3 === 0 || foot.depth < NEAR || head.depth < NEAR
        ? []
        : [`M${show(foot.at)}L${show(head.at)}`];
    });
  });
  return faint(opacity, ink(rows.join("") + gaps.join(""), colour, 2.2));
}

type Face = { corners: readonly Place[]; shade: number; edge: number };

/** A tread as a solid: only the sides that face the camera. */
function tread(camera: Camera, well: Well, index: number): Drawing {
  const { inner, wall, rise, turn, thick } = well;
  const [a, b, up] = [index * turn, (index + 1) * turn + 1, index * rise];
  const down = up - thick;
  const [m, lap] = [(a + b) / 2, b + turn * 0.4];
  const faces: readonly Face[] = [
    {
      corners: [
        around(a, inner, up),
        around(m, inner, up),
        around(b, inner, up),
        around(b, wall, up),
        around(m, wall, up),
        around(a, wall, up),
      ],
      shade: 0,
      edge: 0.4,
    },
    {
      corners: [
        around(a, inner, down),
        around(a, wall, down),
        around(m, wall, down),
        around(lap, wall, down),
        around(lap, inner, down),
        around(m, inner, down),
      ],
      shade: 0.3,
      edge: 0,
    },
    {
      corners: [
        around(a, inner, down),
        around(m, inner, down),
        around(b, inner, down),
        around(b, inner, up),
        around(m, inner, up),
        around(a, inner, up),
      ],
      shade: 0.1,
      edge: 0.26,
    },
    {
      corners: [around(a, wall, down), around(a, inner, down), around(a, inner, up), around(a, wall, up)],
      shade: 0.26,
      edge: 0,
    },
  ];
  const other = index % 2 === 0 ? 0 : 0.05;
  return stack(...faces.map((face) => side(camera, well, { ...face, shade: face.shade + other }, up)));
}

function side(camera: Camera, well: Well, { corners, shade, edge: shine }: Face, up: number): Drawing {
  const seen = corners.map((corner) => see(camera, corner));
  const [one, two, three] = corners;
  if (one === undefined || two === undefined || three === undefined || seen.some(({ depth }) => depth < NEAR))
    return "";
  const points = seen.map(({ at }) => at);
  if (areaOf(points) >= 0) return "";
  const paper = lampLit(well, corners, mix(well.stone(up), palette.ink, shade));
  const outline = polygon(points);
  const edge =
    shine > 0
      ? { stroke: palette.lamp, "stroke-opacity": String(shine), "stroke-width": 1.6 }
      : { stroke: palette.ink, "stroke-opacity": "0.3", "stroke-width": 1.2 };
  return stack(
    print(outline, paper),
    element("path", { d: outline, fill: "none", "stroke-linejoin": "round", ...edge }),
  );
}

/** How a paper looks with the lamps on it: each falls off with the square of its distance. */
function lampLit({ lamps }: Well, corners: readonly Place[], paper: string): string {
  const count = corners.length;
  const middle = corners.reduce<Place>(
    ([x, y, z], corner) => [x + corner[0] / count, y + corner[1] / count, z + corner[2] / count],
    [0, 0, 0],
  );
  return lamps.reduce((colour, { at, colour: light, strength, reach }) => {
    const off = length(minus(middle, at)) / reach;
    return mix(colour, light, strength / (1 + off ** 2) ** 1.5);
  }, paper);
}

/** Twice the area on the panel; negative when the corners run clockwise there as they do seen from outside. */
function areaOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function middleOf({ inner, wall, rise, turn }: Well, index: number): Place {
  return around((index + 0.5) * turn, (inner + wall) / 2, index * rise);
}

function minus(a: Place, b: Place): Place {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function length([x, y, z]: Place): number {
  return Math.hypot(x, y, z);
}

function show([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
