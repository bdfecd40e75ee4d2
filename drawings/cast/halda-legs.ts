/** Halda's long thin legs and three-toed feet, standing or seated. Origin on the ground between the feet. */
import { palette } from "../kit/palette.ts";
import { cut, ink } from "../kit/paper.ts";
import { curve, ellipse, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, soft } from "./dots.ts";
import type { HaldaView } from "./halda-head.ts";
import { tint } from "./halda-tint.ts";

type LegShape = { bones: string; foot: Point; thigh: string };

const standing: readonly LegShape[] = [
  { bones: "24 -176  30 -96  26 -10", foot: [26, 0], thigh: "-2 -190  50 -186  44 -140  30 -116  18 -138" },
  {
    bones: "-26 -176  -24 -92  -26 -6",
    foot: [-26, 4],
    thigh: "-56 -190  6 -190  -8 -138  -22 -112  -38 -136",
  },
];
const facing: readonly LegShape[] = [
  {
    bones: "-30 -176  -28 -92  -30 -8",
    foot: [-30, 2],
    thigh: "-60 -190  0 -190  -14 -138  -28 -112  -44 -136",
  },
  { bones: "30 -176  28 -92  30 -8", foot: [30, 2], thigh: "60 -190  0 -190  14 -138  28 -112  44 -136" },
];
/** The hips of a seated figure: this far from the ground, so high is the seat. */
export const SEAT: Point = [-46, -118];

const seated: readonly LegShape[] = [
  {
    bones: "-24 -112  46 -128  52 -8",
    foot: [52, 0],
    thigh: "-60 -130  -10 -146  44 -142  60 -128  44 -114  -20 -88",
  },
  {
    bones: "-44 -106  18 -118  10 -4",
    foot: [10, 4],
    thigh: "-84 -128  -40 -140  14 -132  30 -116  14 -102  -50 -78",
  },
];
const seatedFront: readonly LegShape[] = [
  {
    bones: "-30 -112  -34 -118  -38 -8",
    foot: [-38, 2],
    thigh: "-62 -140  -12 -140  -8 -110  -34 -90  -62 -106",
  },
  { bones: "30 -112  34 -118  38 -8", foot: [38, 2], thigh: "62 -140  12 -140  8 -110  34 -90  62 -106" },
];

/** Both legs: those behind the body, and those before it (a lap, when she sits). */
export function legs(view: HaldaView, sitting: boolean): { far: Drawing[]; near: Drawing[] } {
  const front = view === "front";
  const pair = sitting ? (front ? seatedFront : seated) : front ? facing : standing;
  const drawn = pair.map((leg, index) => drawLeg(leg, front, index === 0 && !front));
  if (!sitting) return { far: drawn, near: [] };
  return front ? { far: [], near: drawn } : { far: drawn.slice(0, 1), near: drawn.slice(1) };
}

function drawLeg({ bones, foot, thigh }: LegShape, front: boolean, far: boolean): Drawing {
  const points = dots(bones);
  const knee = points[1] ?? [0, 0];
  const shade = far ? tint(palette.ochre, palette.bark, 0.4) : palette.ochre;
  return stack(
    threeToes(foot, front, shade),
    cut(tube(points, 11, 9), shade, { edge: palette.beak }),
    ink(curve(points), palette.beak, 2, 0.5),
    cut(ellipse(knee[0], knee[1], 8.5, 10), shade, { edge: palette.beak }),
    cut(soft(thigh, 0.8), far ? palette.heronShade : palette.heron),
  );
}

function threeToes([x, y]: Point, front: boolean, fill: string): Drawing {
  const toes = front
    ? ["0 -8  -16 -2  -32 2", "0 -8  16 -2  32 2", "0 -8  0 2  0 10"]
    : ["0 -8  -16 -3  -30 0", "0 -8  24 -7  44 -4", "0 -8  18 0  32 7"];
  return place(
    stack(
      ...toes.map((toe) =>
        stack(cut(tube(dots(toe), 10, 5), fill, { edge: palette.beak }), ...claw(dots(toe).at(-1))),
      ),
    ),
    { x, y },
  );
}

function claw(tip: Point | undefined): Drawing[] {
  return tip === undefined ? [] : [cut(ellipse(tip[0], tip[1], 3.2, 2.4), palette.bark, { lift: 0 })];
}
