/** How a page is moved and scaled so that one panel of it fills the stage. Pure. */
import type * as z from "zod/mini";
import type { boxSchema } from "#lib/contract-pages.ts";

/** `[left, top, width, height]` as fractions of the page. */
export type Box = z.infer<typeof boxSchema>;
export type Size = { readonly width: number; readonly height: number };

/** A move of the page about its middle, from where it lies whole in the middle of the stage. Lengths in pixels. */
export type Shot = { readonly x: number; readonly y: number; readonly scale: number };

/** The share of the stage that a whole page may fill. The stylesheet says the same, for before the stage is measured. */
const FILL_WHOLE = 0.97;
/** The share of the stage that a panel may fill, so that a little of its surround is always seen. */
const FILL = 0.94;
/** How far around a panel nothing is dimmed, as a share of the page: about half of what commonly lies between two. */
const LEEWAY = 0.008;
/** How much larger than its largest file a picture may be shown: beyond this a small panel is only a blur. */
const MAX_ENLARGEMENT = 1.75;

/** The size of a page of `aspect` (width over height) that lies whole on the stage. */
export function fitPage(stage: Size, aspect: number): Size {
  const width = FILL_WHOLE * Math.min(stage.width, stage.height * aspect);
  return { width, height: width / aspect };
}

/** The shot of one panel; `null` is the whole page. `fileWidth` is the width of the picture's largest file. */
export function aimAt(stage: Size, aspect: number, box: Box | null, fileWidth: number): Shot {
  const page = fitPage(stage, aspect);
  if (box === null || page.width === 0) return { x: 0, y: 0, scale: 1 };
  const [left, top, width, height] = box;
  const wanted = Math.min(
    (FILL * stage.width) / (width * page.width),
    (FILL * stage.height) / (height * page.height),
  );
  const scale = Math.min(wanted, Math.max(1, (MAX_ENLARGEMENT * fileWidth) / page.width));
  return {
    x: (0.5 - (left + width / 2)) * page.width * scale,
    y: (0.5 - (top + height / 2)) * page.height * scale,
    scale,
  };
}

/** How wide the page gets in the closest of its shots, in whole pixels: what its picture must be good for. */
export function widestShot(stage: Size, aspect: number, boxes: readonly Box[], fileWidth: number): number {
  const scales = boxes.map((box) => aimAt(stage, aspect, box, fileWidth).scale);
  return Math.ceil(fitPage(stage, aspect).width * Math.max(1, ...scales));
}

/** A little more than the panel, so that a balloon that leans out of its frame stays whole. Within the page. */
export function widen([left, top, width, height]: Box): Box {
  const [l, t] = [Math.max(0, left - LEEWAY), Math.max(0, top - LEEWAY)];
  const [r, b] = [Math.min(1, left + width + LEEWAY), Math.min(1, top + height + LEEWAY)];
  return [l, t, r - l, b - t];
}
