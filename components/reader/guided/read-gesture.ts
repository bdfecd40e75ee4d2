/** What a press on the stage means: tap the right two thirds or swipe left to go on, else back. Pure. */

/** Pixels a press may wander and still be a tap. */
const TAP_SLOP = 8;
const SWIPE_DISTANCE = 30;

export type Press = { readonly x: number; readonly y: number };

/** Points are in pixels from the stage's top left. `null` is none of our business: a scroll, or a press that strayed. */
export function readGesture(begun: Press, ended: Press, stageWidth: number): "forward" | "back" | null {
  const x = ended.x - begun.x;
  const y = ended.y - begun.y;
  if (Math.hypot(x, y) < TAP_SLOP) return begun.x < stageWidth / 3 ? "back" : "forward";
  if (Math.abs(x) < SWIPE_DISTANCE || Math.abs(x) < 1.5 * Math.abs(y)) return null;
  return x < 0 ? "forward" : "back";
}
