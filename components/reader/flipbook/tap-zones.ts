/**
 * What a press on the book means by where it lies: near an outer edge it turns at once, in the middle it turns nothing,
 * and pressed twice there it looks closer. So no turn ever waits for a second press that may come. Pure.
 */
import type { Direction } from "./turning.ts";

/** The share of the book's width, on either side, that turns. */
const TURNING_SHARE = 0.3;
/** How soon and how near a second press belongs to the first: milliseconds, pixels. */
const SOON = 400;
const NEAR = 24;

export type Zone = Direction | "middle";
export type Tap = { readonly x: number; readonly y: number; readonly time: number };

/** Presses in quick succession at one place. All mean what the first of them did. */
export type TapRun = { readonly zone: Zone; readonly last: Tap; readonly count: number };

/** The zone at `x` of a book `width` wide. */
export function zoneAt(x: number, width: number): Zone {
  if (x < width * TURNING_SHARE) return "previous";
  return x >= width * (1 - TURNING_SHARE) ? "next" : "middle";
}

/**
 * Adds a press to the run it belongs to, or begins a new one. Whoever presses twice at the edge wants two turns, also
 * where the second press slips over into the middle; and whoever presses three times in the middle, none.
 */
export function addTap(run: TapRun | null, tap: Tap, zone: Zone): TapRun {
  const isSameRun =
    run !== null &&
    tap.time - run.last.time < SOON &&
    Math.hypot(tap.x - run.last.x, tap.y - run.last.y) < NEAR;
  return isSameRun ? { zone: run.zone, last: tap, count: run.count + 1 } : { zone, last: tap, count: 1 };
}

/** What the last press of a run does. A middle run counts in twos, so that a third press begins a new pair. */
export function meaningOf({ zone, count }: TapRun): Direction | "zoom" | null {
  if (zone !== "middle") return zone;
  return count % 2 === 0 ? "zoom" : null;
}
