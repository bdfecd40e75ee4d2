/**
 * The texts that can be seen in a drawing, and the shapes round them, in the drawing's own order. How wide a text is is
 * guessed from its letters: no font is asked, because only what lies beside or under what matters.
 */
import type { XmlElement } from "@rgrove/parse-xml";
import { attributeOf, DrawingError, elementsOf, nameOf } from "#lib/ingest/svg/svg-tree.ts";
import {
  around,
  compose,
  IDENTITY,
  type Matrix,
  movePoint,
  moveRectangle,
  type Point,
  type Rectangle,
  readNumbers,
  readTransform,
  union,
} from "./geometry.ts";
import { outlineOf } from "./outline.ts";
import { ROOT_STYLE, type Style, styleOf } from "./style.ts";
import { type Line, linesOf } from "./text-lines.ts";

/** One text element: its lines with something in them, and about where they are. */
export type Fragment = { lines: string[]; box: Rectangle; lineHeight: number };
export type Page = { box: Rectangle; fragments: Fragment[]; outlines: Point[][] };

/** Holds what is drawn elsewhere, or is not drawn at all. */
const UNDRAWN = new Set([
  ...["defs", "metadata", "symbol", "clipPath", "mask", "pattern", "marker", "filter", "title", "desc"],
  ...["script", "style", "foreignObject", "sodipodi:namedview"],
]);
/** More texts or outlines than any page has: every text is compared with all of them. */
const MOST_OF_A_KIND = 1_000;
/** The least height of a line, as a share of the page's: what is smaller is a speck. */
const SMALLEST = 0.002;
/** A capital's height above its baseline, and a letter's width, as shares of the font size. */
const RISE = 0.8;
const WIDTH = 0.5;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/**
 * Everything visible on the page whose drawing has this root.
 * @throws DrawingError when that is more than a page can hold.
 */
export function readPage(root: XmlElement): Page {
  const page: Page = { box: pageBox(root), fragments: [], outlines: [] };
  for (const child of elementsOf(root)) visit(page, child, IDENTITY, styleOf(root, ROOT_STYLE));
  return page;
}

function pageBox(root: XmlElement): Rectangle {
  const length = (name: string) => readNumbers(attributeOf(root, name) ?? "")[0] ?? 0;
  const [left = 0, top = 0, w = length("width"), h = length("height")] = readNumbers(
    attributeOf(root, "viewBox") ?? "",
  );
  return { left, top, right: left + Math.max(1, w), bottom: top + Math.max(1, h) };
}

function visit(page: Page, element: XmlElement, outer: Matrix, inherited: Style): void {
  const style = styleOf(element, inherited);
  const name = nameOf(element);
  if (style.gone || UNDRAWN.has(name)) return;
  const matrix = compose(outer, readTransform(attributeOf(element, "transform")));
  if (name === "text" || name === "flowRoot") {
    const fragment = readFragment(element, matrix, style);
    if (fragment !== null && isReadable(fragment, page)) page.fragments.push(fragment);
    if (page.fragments.length > MOST_OF_A_KIND) throw new DrawingError("has too many texts");
    return;
  }
  const outline = outlineOf(element);
  if (outline.length > 2 && style.visible && page.outlines.length < MOST_OF_A_KIND)
    page.outlines.push(outline.map((point) => movePoint(matrix, point)));
  for (const child of elementsOf(element)) visit(page, child, matrix, style);
}

function isReadable({ lineHeight }: Fragment, { box }: Page): boolean {
  return lineHeight > SMALLEST * (box.bottom - box.top);
}

function readFragment(element: XmlElement, matrix: Matrix, style: Style): Fragment | null {
  const lines = linesOf(element, style);
  const region = regionOf(element);
  const shown = region === null ? lines : linesThatFit(lines, region);
  const [first, ...others] = region === null ? placeLines(shown) : flowLines(shown, region);
  if (first === undefined) return null;
  const written = shown.filter(({ text }) => text !== "");
  const scale = Math.hypot(matrix[2], matrix[3]);
  const tallest = Math.max(...written.map((line) => line.style.fontSize * line.style.lineHeight));
  return {
    lines: written.map(({ text }) => text),
    box: moveRectangle(matrix, others.reduce(union, first)),
    lineHeight: tallest * scale,
  };
}

/** The shape that a `flowRoot` pours its text into. */
function regionOf(element: XmlElement): Rectangle | null {
  const shapes = elementsOf(element)
    .filter((child) => nameOf(child) === "flowRegion")
    .flatMap(elementsOf);
  for (const shape of shapes) {
    const outline = outlineOf(shape);
    if (outline.length > 0)
      return moveRectangle(readTransform(attributeOf(shape, "transform")), around(outline));
  }
  return null;
}

/** What is left of an earlier text below the region is not drawn. Lines that may have been broken are taken as one. */
function linesThatFit(lines: readonly Line[], region: Rectangle): Line[] {
  let bottom = region.top;
  return lines.filter(({ style }) => {
    const height = style.fontSize * style.lineHeight;
    bottom += height;
    return bottom - height / 2 <= region.bottom;
  });
}

/** Paragraphs follow one another down the region, each broken where it is too long. */
function flowLines(lines: readonly Line[], region: Rectangle): Rectangle[] {
  const room = Math.max(1, region.right - region.left);
  let top = region.top;
  return lines.flatMap((line) => {
    const width = widthOf(line);
    const height = Math.max(1, Math.ceil(width / room)) * line.style.fontSize * line.style.lineHeight;
    const box = alongside(region.left, room, Math.min(room, width), line.style.align);
    const from = top;
    top += height;
    return line.text === "" ? [] : [{ ...box, top: from, bottom: top }];
  });
}

function alongside(left: number, room: number, width: number, align: Style["align"]) {
  const shift = { start: 0, middle: (room - width) / 2, end: room - width }[align];
  return { left: left + shift, right: left + shift + width };
}

/** Lines that say themselves where they are; one that does not is under the one before. */
function placeLines(lines: readonly Line[]): Rectangle[] {
  let below: Point = { x: 0, y: 0 };
  return lines.flatMap((line) => {
    const { fontSize, lineHeight, align } = line.style;
    const { x, y } = line.at ?? below;
    below = { x, y: y + fontSize * lineHeight };
    const width = widthOf(line);
    const top = y - fontSize * RISE;
    return line.text === ""
      ? []
      : [{ ...alongside(x, 0, width, align), top, bottom: top + fontSize * lineHeight }];
  });
}

function widthOf({ text, style }: Line): number {
  const letters = [...text].map((letter) => (WIDE.test(letter) ? 1 : WIDTH));
  return letters.reduce((sum, letter) => sum + letter, 0) * style.fontSize;
}
