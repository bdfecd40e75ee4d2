/** Texts become balloons: those that stand close together inside one outline are what one balloon says. */
import type { Fragment, Page } from "./fragments.ts";
import { around, centreOf, overlap, type Point, type Rectangle, union } from "./geometry.ts";
import { joinLines } from "./join-lines.ts";
import { isInside } from "./outline.ts";
import { type Direction, inReadingOrder } from "./reading-order.ts";
import { joinSpeltWords } from "./spelt-words.ts";

export type PlacedText = { text: string; box: Rectangle };

type Enclosed = Fragment & { outlines: Point[][] };

/** An outline that covers more of the page than this is a panel or the paper, not a balloon. */
const LARGEST_BALLOON = 0.25;
/** In lines: balloons that touch share an outline, and are further apart. */
const WIDEST_GAP = 0.5;

/** Each balloon once, in no order. */
export function gatherBalloons(page: Page, language: string, direction: Direction): PlacedText[] {
  const outlines = balloonOutlines(page);
  const balloons: Enclosed[][] = [];
  for (const fragment of joinSpeltWords(page.fragments, direction)) {
    const centre = centreOf(fragment.box);
    const enclosed = { ...fragment, outlines: outlines.filter((outline) => isInside(centre, outline)) };
    const balloon = balloons.find((others) => others.some((other) => areInOneBalloon(other, enclosed)));
    if (balloon === undefined) balloons.push([enclosed]);
    else balloon.push(enclosed);
  }
  return balloons.map((texts) => ({
    text: joinLines(
      inReadingOrder(texts, direction).flatMap(({ lines }) => lines),
      language,
    ),
    box: texts.map(({ box }) => box).reduce(union),
  }));
}

function balloonOutlines({ outlines, box }: Page): Point[][] {
  const most = LARGEST_BALLOON * areaOf(box);
  return outlines.filter((outline) => areaOf(around(outline)) < most);
}

function areaOf({ left, top, right, bottom }: Rectangle): number {
  return (right - left) * (bottom - top);
}

/** Of two texts in one outline, one is right under or beside the other. */
function areInOneBalloon(a: Enclosed, b: Enclosed): boolean {
  if (!a.outlines.some((outline) => b.outlines.includes(outline))) return false;
  const gap = WIDEST_GAP * Math.max(a.lineHeight, b.lineHeight);
  const down = overlap(a.box.top, a.box.bottom, b.box.top, b.box.bottom);
  const across = overlap(a.box.left, a.box.right, b.box.left, b.box.right);
  return down > -gap && across > -gap && (down > 0 || across > 0);
}
