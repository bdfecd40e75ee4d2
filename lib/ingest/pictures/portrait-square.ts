/** Where on a page a portrait is cut. An editor draws a box around somebody; a face is shown in a square. */

import type { z } from "zod";
import type { boxSchema } from "#lib/contract-pages.ts";

/** `[left, top, width, height]` as fractions of the page. */
export type Box = z.infer<typeof boxSchema>;

/** In whole pixels of the page's picture. */
export type Square = { left: number; top: number; side: number };

/**
 * The square around the middle of the box that is as long as its longer side, moved where it would leave the page, and
 * no longer than the page's shorter side.
 */
export function squareAround(
  [x, y, w, h]: Box,
  { width, height }: { width: number; height: number },
): Square {
  const longer = Math.round(Math.max(w * width, h * height));
  const side = Math.max(1, Math.min(longer, width, height));
  return {
    left: within((x + w / 2) * width - side / 2, width - side),
    top: within((y + h / 2) * height - side / 2, height - side),
    side,
  };
}

function within(start: number, last: number): number {
  return Math.min(Math.max(0, Math.round(start)), last);
}
