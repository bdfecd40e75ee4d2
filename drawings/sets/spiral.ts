/** A spiral stair about a newel, seen a little from above. Hides its geometry; says where feet can stand. */
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print } from "../kit/paper.ts";
import { polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { shares } from "./layers.ts";

export type Spiral = {
  /** How far its treads reach from the middle of the newel. */
  radius: number;
  /** How far each tread is above the last. */
  rise: number;
  steps: number;
  /** Where the first tread points, in degrees clockwise from the right as seen from above (90 is towards us). */
  start?: number;
  /** How far each tread turns from the last, in degrees. */
  turn?: number;
  /** How flat its circle looks: 0.25 unless given. */
  flat?: number;
  /** Half the newel's thickness. */
  newel?: number;
  /** How far the newel stands above the last tread. */
  above?: number;
  /** The colour of a tread, from its height (0 the foot, 1 the head) and how far towards us it is (-1 to 1). */
  colour: (up: number, near: number) => string;
};

/** Where the middle of a tread is, from the foot of the newel, and how far towards us (-1 behind the newel, 1 before it). */
export function treadSpot(spiral: Spiral, index: number, along = 0.62): { at: Point; near: number } {
  const { radius, rise, start = 20, turn = 22, flat = 0.25 } = spiral;
  const angle = ((start + (index + 0.5) * turn) * Math.PI) / 180;
  const near = Math.sin(angle);
  return { at: [Math.cos(angle) * radius * along, near * radius * along * flat - (index + 1) * rise], near };
}

/** The stair in two layers: what is behind the newel (with the newel), and what is before it. Feet stand on either. */
export function spiralStair(spiral: Spiral): { behind: Drawing; before: Drawing } {
  const { rise, steps, newel = 22, above = rise * 2 } = spiral;
  const all = Array.from({ length: steps }, (_, index) => ({ index, near: treadSpot(spiral, index).near }));
  const behind = all.filter(({ near }) => near < 0).toSorted((a, b) => a.near - b.near || a.index - b.index);
  const before = all.filter(({ near }) => near >= 0).toSorted((a, b) => a.near - b.near || a.index - b.index);
  const top = -steps * rise - above;
  const pole = spiral.colour(0.5, 0.2);
  return {
    behind: stack(
      ...behind.map(({ index }) => tread(spiral, index)),
      cut(rectangle(-newel, top, newel * 2, -top + 12, 4), mix(pole, palette.ink, 0.16)),
      roundness(newel, top),
    ),
    before: stack(...before.map(({ index }) => tread(spiral, index))),
  };
}

/** The newel's round: lit at its left, dark at its right. */
function roundness(half: number, top: number): Drawing {
  const { define, fill } = linear(
    [-half, 0],
    [half, 0],
    [
      [0, palette.ink, 0.3],
      [0.3, palette.lamp, 0.2],
      [0.55, palette.ink, 0.05],
      [1, palette.ink, 0.6],
    ],
  );
  return define + print(rectangle(-half, top, half * 2, -top + 12, 4), fill);
}

/** One wedge with its riser and its baluster. */
function tread(spiral: Spiral, index: number): Drawing {
  const { radius, rise, steps, start = 20, turn = 22, flat = 0.25, newel = 22, colour } = spiral;
  const y = -(index + 1) * rise;
  const at = (degrees: number, reach: number): Point => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.cos(angle) * reach, y + Math.sin(angle) * reach * flat];
  };
  const from = start + index * turn;
  const rim = shares(4, true).map((share) => at(from - 2 + share * (turn + 4), radius));
  const near = Math.sin(((from + turn / 2) * Math.PI) / 180);
  const paper = colour(index / steps, near);
  const thick = rise * 0.5;
  const low = rim.map(([x, py]): Point => [x, py + thick]);
  const [inner, outer] = [at(from, newel * 0.96), at(from + turn, newel * 0.96)];
  const face = polygon([...rim, ...low.toReversed()]);
  const ends = [rim[0], rim.at(-1)].flatMap((corner, end) => {
    const root = end === 0 ? inner : outer;
    return corner === undefined
      ? []
      : [
          print(
            polygon([root, corner, [corner[0], corner[1] + thick], [root[0], root[1] + thick]]),
            mix(paper, palette.ink, end === 0 ? 0.36 : 0.5),
          ),
        ];
  });
  const post = at(from + turn / 2, radius * 0.97);
  const next = at(from + turn * 1.5, radius * 0.97);
  const high = Math.min(96, rise * 2.1);
  return stack(
    ...ends,
    near < 0 ? "" : print(face, mix(paper, palette.ink, 0.42)),
    cut(polygon([inner, ...rim, outer]), paper, { lift: near < 0 ? 0 : 1, edge: palette.lamp }),
    ink(
      `M${round(post[0])} ${round(post[1])}v${round(-high)}`,
      mix(paper, palette.ink, 0.45),
      Math.max(2.5, rise * 0.08),
    ),
    ink(
      `M${round(post[0])} ${round(post[1] - high)}L${round(next[0])} ${round(next[1] - high - rise)}`,
      mix(paper, palette.ochre, 0.35),
      Math.max(4, rise * 0.15),
    ),
  );
}
