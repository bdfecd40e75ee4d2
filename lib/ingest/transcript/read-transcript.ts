/**
 * What a page says, from the drawing that letters it: every text that can be seen, balloon by balloon, in the order in
 * which a reader comes to it. Pure: the same drawing always says the same.
 */

import { describeHidden, hiddenCharacters } from "#lib/ingest/hidden-characters.ts";
import { DrawingError, readDrawing } from "#lib/ingest/svg/svg-tree.ts";
import { gatherBalloons } from "./balloons.ts";
import { readPage } from "./fragments.ts";
import { centreOf, type Rectangle } from "./geometry.ts";
import { directionOf, inReadingOrder } from "./reading-order.ts";

/** `box` is about where the text is: `[left, top, width, height]` as fractions of the page. */
export type Balloon = { text: string; box: [left: number, top: number, width: number, height: number] };

/** The least height between the balloons of two rows of panels, as a share of the page's. */
const GUTTER = 0.02;

/**
 * The balloons of the page that `svg` letters in `language` (a code of the content), in reading order.
 * @throws DrawingError when it is no drawing that can be read, or something is hidden in its words.
 */
export function readTranscript(svg: string, language: string): Balloon[] {
  const page = readPage(readDrawing(svg));
  const direction = directionOf(language);
  const texts = gatherBalloons(page, language, direction)
    .filter(({ text }) => text !== "")
    .filter(({ box }) => isOn(page.box, box));
  const gutter = GUTTER * (page.box.bottom - page.box.top);
  return inReadingOrder(texts, direction, gutter).map(({ text, box }) => ({
    text: withoutHidden(text),
    box: asFractions(box, page.box),
  }));
}

/** Hints about where lines break and which way they run: the page has its own lines, and a browser its own rules. */
const LAYOUT_HINTS = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/gu;

function withoutHidden(text: string): string {
  const shown = text.replaceAll(LAYOUT_HINTS, "");
  const [hidden] = hiddenCharacters(shown);
  if (hidden !== undefined) throw new DrawingError(describeHidden(hidden));
  return shown;
}

/** Texts that somebody parked beside the page are not read. */
function isOn(page: Rectangle, box: Rectangle): boolean {
  const { x, y } = centreOf(box);
  return x >= page.left && x <= page.right && y >= page.top && y <= page.bottom;
}

function asFractions(box: Rectangle, page: Rectangle): Balloon["box"] {
  const [width, height] = [page.right - page.left, page.bottom - page.top];
  const fractions = [
    (box.left - page.left) / width,
    (box.top - page.top) / height,
    (box.right - box.left) / width,
    (box.bottom - box.top) / height,
  ].map((value) => Math.round(value * 10_000) / 10_000);
  const [left = 0, top = 0, w = 0, h = 0] = fractions;
  return [left, top, w, h];
}
