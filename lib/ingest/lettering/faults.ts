/** What can be wrong with balloons on a page, judged by their outlines. Pure; says nothing of files and fields. */
import { type Box, cornersOf, doOverlap, grow, isBoxWithin, isInside, type Outline } from "./geometry.ts";
import type { Balloon, PageSize } from "./lay-out.ts";
import { DESIGN_WIDTH, LETTERS } from "./style.ts";

/** How far a balloon may reach over its panel's edge, as a share of the page's width. */
const OVERHANG = 0.02;
/** The longest a tail may be, as a share of the page's width. */
const LONGEST_TAIL = 1 / 3;

/** A balloon, the box of its panel in page units, and whether its editor gave it a tail. */
export type Placed = { balloon: Balloon; panel: Box; hasTail: boolean };

/** A fault of the balloon with the given index, in the field of its `bubble`. */
export type Fault = { index: number; field: "text" | "at" | "width" | "tail"; message: string };

/** Every fault of a page's balloons. `nameOf` is how an editor is told of another balloon. */
export function* faultsOf(
  placed: readonly Placed[],
  page: PageSize,
  nameOf: (index: number) => string,
): Generator<Fault> {
  for (const [index, one] of placed.entries()) {
    for (const fault of faultsOfWords(one.balloon, page)) yield { index, ...fault };
    for (const fault of faultsOfPlace(one, page)) yield { index, ...fault };
    for (const fault of faultsOfTail(one, page)) yield { index, ...fault };
    const other = placed.slice(0, index).findIndex(({ balloon }) => haveOverlap(balloon, one.balloon));
    if (other !== -1) yield { index, field: "at", message: `the balloon lies over that of ${nameOf(other)}` };
  }
}

function* faultsOfWords({ kind, lines, missing, mostWidth, body }: Balloon, page: PageSize) {
  const field = "text" as const;
  if (missing.length > 0) yield { field, message: `the lettering has no ${missing.join(" ")}` };
  for (const { text, width } of lines) {
    if (width > mostWidth + 0.01) yield { field: "width" as const, message: `is too narrow for “${text}”` };
  }
  const smallest = (LETTERS.speech.size * page.width) / DESIGN_WIDTH;
  if (kind === "sound" && lines.some(({ size }) => size < smallest))
    yield { field: "width" as const, message: "makes the sound smaller than speech" };
  if (lines.some(({ box }) => !isBoxInside(box, body)))
    yield { field, message: "the words leave their balloon" };
}

function* faultsOfPlace({ balloon, panel }: Placed, { width, height }: PageSize) {
  const field = "at" as const;
  if (!isBoxWithin(balloon.box, { left: 0, top: 0, right: width, bottom: height }))
    yield { field, message: "the balloon leaves the page" };
  else if (!isBoxWithin(balloon.box, grow(panel, OVERHANG * width)))
    yield { field, message: "the balloon leaves its panel" };
}

function* faultsOfTail({ balloon: { kind, tailLength }, hasTail }: Placed, { width }: PageSize) {
  const field = "tail" as const;
  if (!hasTail) return;
  if (kind === "sound") yield { field, message: "a sound has no tail" };
  else if (tailLength === null) yield { field, message: "the tail ends inside its balloon" };
  else if (tailLength > LONGEST_TAIL * width)
    yield { field, message: "the tail is longer than a third of the page's width" };
}

/** Whether the outline, which may have a tail but no holes, goes all the way round the box. */
function isBoxInside(box: Box, outline: Outline): boolean {
  if (!cornersOf(box).every((corner) => isInside(corner, outline))) return false;
  return !outline.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
}

function haveOverlap(a: Balloon, b: Balloon): boolean {
  const ofB = [b.body, ...b.trail];
  return [a.body, ...a.trail].some((outline) => ofB.some((other) => doOverlap(outline, other)));
}
