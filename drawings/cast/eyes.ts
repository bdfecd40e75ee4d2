/** The eyes of Pim and Tobin: large-pupilled, a pair for each view; shut ones, and a flame mirrored in them. */
import { features, type Mood } from "../kit/face.ts";
import { palette } from "../kit/palette.ts";
import { ink, print, within } from "../kit/paper.ts";
import { ellipse } from "../kit/shape.ts";
import { type Drawing, element, type Point, place, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";

/** Where one eye is; `narrow` 1 seen square on, less where the head turns away. */
export type EyeSpot = { at: Point; radius: number; side: -1 | 1; narrow: number };

/** `lid` is the fur they are shut with, `iris` the ring about the pupil, `brow` the brow's colour. */
export type EyesLook = {
  mood: Mood;
  look: Point;
  lid: string;
  iris: string;
  brow: string;
  shut: boolean;
  flame: boolean;
  /** How much lower the upper lids hang than the mood has them. */
  drowsy?: number;
};

/** Every eye of a face, without its brows: to be clipped to the head. */
export function drawEyes(spots: readonly EyeSpot[], look: EyesLook): Drawing {
  return stack(
    ...spots.map((spot) =>
      turned(spot, look.shut ? shutEye(spot.radius, look.mood) : openEye(spot.radius, spot.side, look)),
    ),
  );
}

/** The brows over them. */
export function drawBrows(spots: readonly EyeSpot[], { mood, brow }: EyesLook): Drawing {
  const { browTilt, browRaise } = features[mood];
  return stack(
    ...spots.map((spot) => {
      const r = spot.radius;
      const bow = `M${-r * 0.72} ${r * 0.06}Q0 ${-r * 0.34} ${r * 0.72} ${r * 0.06}Q0 ${-r * 0.06} ${-r * 0.72} ${r * 0.06}Z`;
      const drawn = stack(print(bow, brow), ink(bow, brow, r * 0.1));
      return turned(spot, place(drawn, { y: -r * (1.34 + browRaise * 0.5), rotate: -spot.side * browTilt }));
    }),
  );
}

function turned({ at: [x, y], narrow }: EyeSpot, drawn: Drawing): Drawing {
  return element("g", { transform: `translate(${x} ${y}) scale(${narrow} 1)` }, drawn);
}

function openEye(r: number, side: -1 | 1, look: EyesLook): Drawing {
  const { lowerLid, browTilt, pupil } = features[look.mood];
  const white = ellipse(0, 0, r * 0.86, r);
  const upperLid = upperLidOf(look);
  const [px, py] = [look.look[0] * r * 0.26, look.look[1] * r * 0.26 + r * 0.02];
  const size = 0.72 * pupil;
  const lidY = -r * 1.02 + upperLid * r * 1.9;
  const heavy = upperLid >= 0.15;
  return stack(
    within(
      white,
      print(ellipse(0, 0, r * 1.1), palette.cream),
      print(ellipse(0, lidY - r * 0.02, r, r * 0.34), palette.fog, 0.5),
      print(ellipse(px, py, r * size * 0.86, r * size), look.iris),
      print(ellipse(px, py + r * 0.03, r * size * 0.7, r * size * 0.8), palette.ink),
      look.flame ? mirroredFlame(px, py, r) : "",
      print(ellipse(px - r * 0.2, py - r * (heavy ? 0.16 : 0.3), r * 0.19, r * 0.21), palette.cream),
      print(ellipse(px + r * 0.22, py + r * 0.3, r * 0.09), palette.cream, 0.85),
    ),
    // A hair wider than the white, which would show about it.
    within(
      ellipse(0, 0, r * 0.86 + 0.9, r + 0.9),
      heavy ? place(upperLidShape(r, look.lid), { y: lidY, rotate: -side * browTilt * 0.45 }) : "",
      place(lowerLidShape(r, look.lid), { y: r * 1.02 - lowerLid * r * 1.15 }),
    ),
    heavy ? lashFlick(r, side, lidY, -side * browTilt * 0.45) : ink(lashLine(r), palette.ink, r * 0.13, 0.9),
  );
}

function upperLidOf({ mood, drowsy = 0 }: EyesLook): number {
  const lid = features[mood].upperLid;
  // Tender is soft, not sleepy: eyes this large need less lid to say it.
  if (mood === "tender") return lid * 0.62;
  return mood === "calm" || mood === "sly" || mood === "happy" ? Math.min(0.6, lid + drowsy) : lid;
}

/** The upper edge of an open eye. */
function lashLine(r: number): string {
  return `M${-r * 0.84} ${-r * 0.2}A${r * 0.86} ${r} 0 0 1 ${r * 0.84} ${-r * 0.2}`;
}

/** The outer end of a lowered lid's lashes, beyond the eye. */
function lashFlick(r: number, side: -1 | 1, lidY: number, slant: number): Drawing {
  const drop = Math.tan((slant * Math.PI) / 180) * side * r * 0.8;
  const y = Math.max(-r * 0.9, Math.min(r * 0.5, lidY + drop));
  const x = side * 0.86 * Math.sqrt(r * r - y * y);
  return ink(
    `M${x - side * r * 0.08} ${y - r * 0.02}L${x + side * r * 0.16} ${y - r * 0.1}`,
    palette.ink,
    r * 0.15,
    0.9,
  );
}

/** An upper lid: fur down to a slightly bowed edge. */
function upperLidShape(r: number, fill: string): Drawing {
  const edge = `${-r * 2} ${r * 0.24}Q0 ${-r * 0.24} ${r * 2} ${r * 0.24}`;
  return stack(
    print(`M${-r * 2} ${-r * 3}L${edge}L${r * 2} ${-r * 3}Z`, fill),
    ink(`M${edge}`, palette.ink, r * 0.16, 0.92),
  );
}

function lowerLidShape(r: number, fill: string): Drawing {
  const edge = `${-r * 2} ${r * 0.3}Q0 ${-r * 0.3} ${r * 2} ${r * 0.3}`;
  return stack(
    print(`M${-r * 2} ${r * 3}L${edge}L${r * 2} ${r * 3}Z`, fill),
    ink(`M${edge}`, palette.bark, r * 0.08, 0.5),
  );
}

function mirroredFlame(x: number, y: number, r: number): Drawing {
  return place(
    stack(
      print(soft("0 14  -11 8  -9 -8  0 -24  9 -8  11 8"), palette.amber),
      print(soft("0 12  -6 6  0 -10  6 6"), palette.glow),
    ),
    { x, y: y + r * 0.1, scale: r / 32 },
  );
}

/** Shut: a bow of lashes, upwards in a smile, downwards in every other mood. */
function shutEye(radius: number, mood: Mood): Drawing {
  const rise = mood === "happy" || mood === "tender" || mood === "sly" ? -1 : 1;
  const r = radius * 0.8;
  return ink(
    line(`${-r} ${-rise * r * 0.25}  0 ${rise * r * 0.42}  ${r} ${-rise * r * 0.25}`),
    palette.ink,
    radius * 0.2,
  );
}
