/** How the lettering looks: paper-cut, like the art it lies on. Lengths are for a page 1200 units wide. */
import type { BubbleEntry } from "#lib/ingest/content/schema.ts";
import type { Face } from "./fonts.ts";

export type BubbleKind = BubbleEntry["kind"];

/** The page width for which all lengths here are meant; others are scaled. */
export const DESIGN_WIDTH = 1200;

export const COLORS = {
  paper: "#fff6e3",
  strip: "#ffecc6",
  ink: "#2b2440",
  edge: "#c99f63",
  faint: "#8d7795",
  sound: "#c8432b",
  shadow: "#1b1430",
} as const;

/** From one line to the next, in letter sizes. */
export const LEADING = 1.14;
/** How far a line's box reaches above the baseline, in letter sizes; the box is one letter size high. */
export const ASCENT = 0.8;

export const LETTERS: Record<BubbleKind, { face: Face; size: number }> = {
  speech: { face: "normal", size: 40 },
  thought: { face: "normal", size: 40 },
  shout: { face: "normal", size: 50 },
  whisper: { face: "normal", size: 40 },
  caption: { face: "italic", size: 40 },
  sound: { face: "display", size: 150 },
};

/** The paper left around the letters, sideways and up and down. */
export const PADDING: Record<BubbleKind, readonly [x: number, y: number]> = {
  speech: [22, 13],
  thought: [20, 12],
  shout: [24, 15],
  whisper: [22, 13],
  caption: [24, 15],
  sound: [14, 14],
};

/** How far a sound leans, in degrees. */
export const SOUND_TILT = -8;

/** Where a tail leaves its balloon. */
export const TAIL_WIDTH: Record<BubbleKind, number> = {
  speech: 36,
  thought: 0,
  shout: 52,
  whisper: 36,
  caption: 36,
  sound: 0,
};

export const EDGE_WIDTH = 3;
