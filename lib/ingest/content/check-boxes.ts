/**
 * The panels of a page lie beside each other, or one inside another, and are listed in the order in which they are read:
 * rows from the top, each row from left to right. Slanted panels are boxed roughly, so some overlap is fine.
 */
import type { Complaints, Corpus } from "./corpus.ts";
import type { PanelEntry } from "./schema.ts";

type Box = PanelEntry["box"];
type Panel = { number: number; box: Box };

/** Of the smaller box. */
const MOST_OVERLAP = 0.25;
/** From here on the smaller box counts as wholly inside the larger, or the two as the same. */
const INSIDE = 0.98;
const THE_SAME = 0.9;
/** How far a box may reach past another's edge and still count as beside it; a fraction of the page. */
const SLACK = 0.02;

export function* checkBoxes({ episodes }: Corpus): Complaints {
  for (const file of episodes) {
    for (const [index, page] of file.value.pages.entries()) {
      const panels = page.panels.map(({ box }, n) => ({ number: n + 1, box }));
      for (const { number, message } of [...overlaps(panels), ...outOfOrder(panels)]) {
        yield file.complain(["pages", index, "panels", number - 1, "box"], message);
      }
    }
  }
}

function* overlaps(panels: readonly Panel[]) {
  for (const [index, { number, box }] of panels.entries()) {
    for (const earlier of panels.slice(0, index)) {
      const shared = sharedArea(box, earlier.box);
      const ofSmaller = shared / Math.min(area(box), area(earlier.box));
      const ofLarger = shared / Math.max(area(box), area(earlier.box));
      if (ofLarger > THE_SAME)
        yield { number, message: `is nearly the same as that of panel ${earlier.number}` };
      else if (ofSmaller > MOST_OVERLAP && ofSmaller < INSIDE) {
        yield {
          number,
          message: `shares ${Math.round(ofSmaller * 100)} % of the smaller box with panel ${earlier.number}: at most 25 %, unless one is wholly inside the other`,
        };
      }
    }
  }
}

/** An inset says nothing about the order of what is around it. */
function* outOfOrder(panels: readonly Panel[]) {
  const inRows = panels.filter((panel) => !panels.some((other) => isInset(panel.box, other.box)));
  for (const [index, { number, box }] of inRows.entries()) {
    const previous = inRows[index - 1];
    if (previous === undefined) continue;
    const where = isAbove(box, previous.box) ? "above" : isLeftOf(box, previous.box) ? "left of" : null;
    if (where === null) continue;
    yield {
      number,
      message: `is ${where} panel ${previous.number}, which is listed before it: list panels in reading order`,
    };
  }
}

function isInset(inner: Box, outer: Box): boolean {
  return area(inner) < area(outer) && sharedArea(inner, outer) / area(inner) >= INSIDE;
}

function isAbove([, y, , height]: Box, other: Box): boolean {
  return y + height <= other[1] + SLACK;
}

/** Two boxes are in one row when they share half of the lower one's height. */
function isLeftOf([x, y, width, height]: Box, other: Box): boolean {
  const sharedHeight = sharedLength(y, height, other[1], other[3]);
  return x + width <= other[0] + SLACK && sharedHeight > Math.min(height, other[3]) / 2;
}

function area([, , width, height]: Box): number {
  return width * height;
}

function sharedArea(a: Box, b: Box): number {
  return sharedLength(a[0], a[2], b[0], b[2]) * sharedLength(a[1], a[3], b[1], b[3]);
}

function sharedLength(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
}
