/**
 * Balloons go to the panels that speak them. Panel by panel they are in the right order even where places alone would
 * mislead: beside a tall panel, or where balloons hang lower in one panel than in the next.
 */
import type { Rectangle } from "./geometry.ts";
import type { Balloon } from "./read-transcript.ts";
import { type Direction, inReadingOrder } from "./reading-order.ts";

/** `[left, top, width, height]` as fractions of the page. */
type Box = Balloon["box"];
/** `panel` counts from 1; `null` for what stands on no panel, such as a title above them or a footnote. */
export type PanelBalloon = { text: string; panel: number | null };

/** How far from a panel, as a share of the page, a text may be and still be its own. */
const NEAR = 0.02;

/**
 * The balloons by panel, `boxes` being the panels' in reading order. What stands on no panel keeps its place among the
 * others, before the first that it was before.
 */
export function assignToPanels(
  balloons: readonly Balloon[],
  boxes: readonly Box[],
  direction: Direction,
): PanelBalloon[] {
  const placed = balloons.map((balloon, index) => ({
    ...balloon,
    index,
    panel: panelOf(balloon.box, boxes),
  }));
  const byPanel = boxes.map((_, index) => placed.filter(({ panel }) => panel === index + 1));
  const inPanels = byPanel.flatMap((group) =>
    inReadingOrder(
      group.map((balloon) => ({ ...balloon, box: rectangleOf(balloon.box) })),
      direction,
    ),
  );
  const ordered = inPanels.map(({ text, panel, index }) => ({ text, panel, index }));
  for (const { text, index, panel } of placed.filter((balloon) => balloon.panel === null)) {
    const next = ordered.findIndex((other) => other.index > index);
    ordered.splice(next === -1 ? ordered.length : next, 0, { text, panel, index });
  }
  return ordered.map(({ text, panel }) => ({ text, panel }));
}

/** The panel that most of the text is on, else one that it all but touches. Of nested panels the inner one. */
function panelOf(box: Box, boxes: readonly Box[]): number | null {
  const [left, top, width, height] = box;
  const near: Box = [left - NEAR, top - NEAR, width + 2 * NEAR, height + 2 * NEAR];
  return largestShare(box, boxes) ?? largestShare(near, boxes);
}

function largestShare(box: Box, boxes: readonly Box[]): number | null {
  const ranked = boxes
    .map((panel, index) => ({ panel: index + 1, shared: sharedArea(box, panel), size: panel[2] * panel[3] }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.size - b.size);
  return ranked[0]?.panel ?? null;
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, width) * Math.max(0, height);
}

function rectangleOf([left, top, width, height]: Box): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}
