/** Faces: eyes, brows and moods that every animal of the cast shares, so that they all feel in the same way. */
import { palette } from "./palette.ts";
import { ink, print, within } from "./paper.ts";
import { curve, ellipse, rectangle } from "./shape.ts";
import { type Drawing, type Point, stack } from "./svg.ts";

export type Mood =
  | "calm"
  | "happy"
  | "worried"
  | "surprised"
  | "stern"
  | "sad"
  | "determined"
  | "sly"
  | "tender"
  | "ashamed";

/** What a mood does to a face. Lids: 0 open, 1 shut. Brows: degrees inwards-down, and how far raised. Mouth: -1 sad to 1 smiling; open 0 to 1. */
export type Features = {
  upperLid: number;
  lowerLid: number;
  /** Positive draws the inner ends down (anger), negative up (worry). */
  browTilt: number;
  browRaise: number;
  mouth: number;
  open: number;
  pupil: number;
};

export const features: Readonly<Record<Mood, Features>> = {
  calm: { upperLid: 0.12, lowerLid: 0, browTilt: 0, browRaise: 0, mouth: 0.25, open: 0, pupil: 1 },
  happy: { upperLid: 0.1, lowerLid: 0.3, browTilt: -6, browRaise: 0.25, mouth: 1, open: 0.5, pupil: 1.05 },
  worried: {
    upperLid: 0.05,
    lowerLid: 0,
    browTilt: -20,
    browRaise: 0.2,
    mouth: -0.5,
    open: 0.1,
    pupil: 0.85,
  },
  surprised: { upperLid: 0, lowerLid: 0, browTilt: -8, browRaise: 0.7, mouth: 0, open: 0.7, pupil: 0.7 },
  stern: { upperLid: 0.3, lowerLid: 0.1, browTilt: 20, browRaise: -0.2, mouth: -0.35, open: 0, pupil: 0.9 },
  sad: { upperLid: 0.35, lowerLid: 0, browTilt: -24, browRaise: 0, mouth: -0.7, open: 0, pupil: 1 },
  determined: { upperLid: 0.22, lowerLid: 0.12, browTilt: 16, browRaise: 0, mouth: -0.05, open: 0, pupil: 1 },
  sly: { upperLid: 0.4, lowerLid: 0.22, browTilt: 6, browRaise: 0.2, mouth: 0.8, open: 0, pupil: 1 },
  tender: { upperLid: 0.38, lowerLid: 0.12, browTilt: -14, browRaise: 0.1, mouth: 0.4, open: 0, pupil: 1.1 },
  ashamed: {
    upperLid: 0.55,
    lowerLid: 0.05,
    browTilt: -22,
    browRaise: -0.05,
    mouth: -0.45,
    open: 0,
    pupil: 0.95,
  },
};

export type EyeOptions = {
  at: Point;
  /** Half the eye's height. */
  radius: number;
  mood: Mood;
  /** Where it looks: each from -1 (left, up) to 1. */
  look?: Point;
  /** The fur about it, of which the lids are made. */
  lid: string;
  /** -1 for an eye left of the nose, 1 for one right of it. */
  side: -1 | 1;
  iris?: string;
};

/** One eye with its lids and brow. */
export function eye({
  at: [x, y],
  radius,
  mood,
  look = [0, 0],
  lid,
  side,
  iris = palette.ink,
}: EyeOptions): Drawing {
  const { upperLid, lowerLid, browTilt, browRaise, pupil } = features[mood];
  const outline = ellipse(x, y, radius * 0.86, radius);
  const [px, py] = [x + look[0] * radius * 0.32, y + look[1] * radius * 0.34];
  const slant = -side * browTilt * 0.5;
  return stack(
    print(outline, palette.cream),
    within(
      outline,
      print(ellipse(px, py, radius * 0.58 * pupil, radius * 0.66 * pupil), iris),
      print(ellipse(px - radius * 0.18, py - radius * 0.24, radius * 0.18), palette.cream),
      print(ellipse(px + radius * 0.2, py + radius * 0.26, radius * 0.08), palette.cream, 0.8),
      tilted(x, y - radius * 1.02 + upperLid * radius * 2, radius, slant, lid, true),
      tilted(x, y + radius * 1.02 - lowerLid * radius * 1.2, radius, 0, lid, false),
    ),
    brow([x, y - radius * (1.42 + browRaise * 0.55)], radius, -side * browTilt),
  );
}

/** A lid: everything above (or below) a line through the eye. */
function tilted(x: number, y: number, radius: number, angle: number, fill: string, above: boolean): Drawing {
  const d = rectangle(x - radius * 2, above ? y - radius * 3 : y, radius * 4, radius * 3);
  const lashes = above
    ? ink(`M${x - radius * 2} ${y}H${x + radius * 2}`, palette.ink, radius * 0.16, 0.85)
    : "";
  return `<g transform="rotate(${angle} ${x} ${y})">${print(d, fill)}${lashes}</g>`;
}

function brow([x, y]: Point, radius: number, angle: number): Drawing {
  const line = curve([
    [x - radius * 0.8, y + radius * 0.12],
    [x, y - radius * 0.12],
    [x + radius * 0.8, y + radius * 0.12],
  ]);
  return `<g transform="rotate(${angle} ${x} ${y})">${ink(line, palette.ink, Math.max(2, radius * 0.22))}</g>`;
}

/** A mouth about `at`, `width` wide: a line for closed moods, an opening with a tongue for open ones. */
export function mouth([x, y]: Point, width: number, mood: Mood): Drawing {
  const { mouth: bend, open } = features[mood];
  const half = width / 2;
  const droop = bend * width * 0.28;
  const line = curve([
    [x - half, y - droop * 0.5],
    [x, y + droop * 0.6],
    [x + half, y - droop * 0.5],
  ]);
  if (open < 0.2) return ink(line, palette.ink, Math.max(2, width * 0.09));
  const depth = open * width * 0.9;
  const hole = `M${x - half * 0.8} ${y - droop * 0.3}Q${x} ${y + droop * 0.4} ${x + half * 0.8} ${y - droop * 0.3}Q${x + half * 0.7} ${y + depth} ${x} ${y + depth}Q${x - half * 0.7} ${y + depth} ${x - half * 0.8} ${y - droop * 0.3}Z`;
  return stack(
    print(hole, palette.bark),
    within(hole, print(ellipse(x, y + depth * 0.95, half * 0.55, depth * 0.45), palette.coral)),
  );
}
