/**
 * Where every line and every outline of a page's lettering goes, in page units. Pure: the same texts at the same places
 * are always laid out alike. Nothing here judges; check-lettering.ts does.
 */
import { outlineFor, thoughtTrail } from "./balloon-outline.ts";
import { breakLines, EVEN, ROUND } from "./break-lines.ts";
import { type Face, missingLetters, shape } from "./fonts.ts";
import { type Box, boxAround, cornersOf, distance, grow, type Outline, type Point } from "./geometry.ts";
import { setSpaces } from "./spacing.ts";
import {
  ASCENT,
  type BubbleKind,
  DESIGN_WIDTH,
  LEADING,
  LETTERS,
  PADDING,
  SOUND_TILT,
  TAIL_WIDTH,
} from "./style.ts";
import { exitTowards, withTail } from "./tail.ts";

export type PageSize = { width: number; height: number };

/** A balloon's words in one language; places and width are fractions of the page. */
export type Bubble = {
  text: string;
  kind: BubbleKind;
  at: Point;
  width: number;
  tail?: Point | undefined;
};

export type Line = {
  text: string;
  box: Box;
  /** In page units, before a sound's tilt: the pen's place and the letter size. */
  pen: Point;
  size: number;
  width: number;
};

export type Balloon = {
  kind: BubbleKind;
  face: Face;
  center: Point;
  lines: Line[];
  /** The balloon with its tail; for a sound the box around its letters. */
  body: Outline;
  /** A thought's bubbles, from large to small. */
  trail: Outline[];
  /** Around body and trail. */
  box: Box;
  /** From the balloon's edge to the tail's tip; `null` without a tail, or when its tip is inside the balloon. */
  tailLength: number | null;
  /** The widest a line may be. */
  mostWidth: number;
  /** Characters that the font cannot draw. */
  missing: string[];
};

/** Every balloon of a page in a language, with its box and the boxes of its lines, in the order given. */
export function layOutPage(bubbles: readonly Bubble[], language: string, page: PageSize): Balloon[] {
  return bubbles.map((bubble) => layOutBubble(bubble, language, page));
}

function layOutBubble(bubble: Bubble, language: string, page: PageSize): Balloon {
  const unit = page.width / DESIGN_WIDTH;
  const { kind } = bubble;
  const { face } = LETTERS[kind];
  const center = onPage(bubble.at, page);
  const text = setSpaces(bubble.text, language);
  const mostWidth = bubble.width * page.width;
  const lines = setLines(text, bubble, center, mostWidth, unit);
  const [padX, padY] = PADDING[kind];
  const boxes = lines.map(({ box }) => pad(box, padX * unit, padY * unit));
  const seed = Math.round(bubble.at[0] * 997) * 1009 + Math.round(bubble.at[1] * 997);
  const plain = outlineFor(kind, { center, boxes, unit, seed });
  const tip = bubble.tail === undefined || kind === "sound" ? null : onPage(bubble.tail, page);
  const { body, trail, tailLength } = attachTail(kind, plain, center, tip, unit);
  return {
    kind,
    face,
    center,
    lines,
    body,
    trail,
    box: boxAround([body, ...trail].flat()),
    tailLength,
    mostWidth,
    missing: missingLetters(text, face),
  };
}

function setLines(text: string, { kind }: Bubble, center: Point, mostWidth: number, unit: number): Line[] {
  const { face } = LETTERS[kind];
  const full = LETTERS[kind].size * unit;
  const texts =
    kind === "sound"
      ? text.split("\n")
      : breakLines(
          text,
          mostWidth,
          (line) => shape(line, face, full).width,
          kind === "caption" ? EVEN : ROUND,
        );
  const widest = Math.max(...texts.map((line) => shape(line, face, full).width));
  // A sound is as large as its width allows.
  const size = kind === "sound" ? full * Math.min(1, mostWidth / widest) : full;
  const top = center[1] - ((texts.length - 1) * LEADING + 1) * (size / 2);
  return texts.map((line, index) => {
    const { width } = shape(line, face, size);
    const left = center[0] - width / 2;
    const above = top + index * LEADING * size;
    const box = { left, top: above, right: left + width, bottom: above + size };
    return {
      text: line,
      box: kind === "sound" ? tilted(box, center) : box,
      pen: [left, above + ASCENT * size],
      size,
      width,
    };
  });
}

function attachTail(kind: BubbleKind, plain: Outline, center: Point, tip: Point | null, unit: number) {
  const none = { body: plain, trail: [], tailLength: null };
  if (tip === null) return none;
  const exit = exitTowards(plain, footOf(plain, center, tip), tip);
  if (exit === null || distance(exit.place, tip) < unit) return none;
  const tailLength = distance(exit.place, tip);
  if (kind === "thought") return { body: plain, trail: thoughtTrail(exit.place, tip, unit), tailLength };
  return { body: withTail(plain, exit, tip, TAIL_WIDTH[kind] * unit), trail: [], tailLength };
}

/** Where a tail seems to come from: in a wide balloon not its middle, but a place nearer to the tip. */
function footOf(outline: Outline, center: Point, tip: Point): Point {
  const { left, right, top, bottom } = boxAround(outline);
  const free = Math.max(0, (right - left - (bottom - top)) / 2);
  const shift = Math.min(free, Math.abs(tip[0] - center[0]) * 0.6);
  return [center[0] + Math.sign(tip[0] - center[0]) * shift, center[1]];
}

function onPage([x, y]: Point, { width, height }: PageSize): Point {
  return [x * width, y * height];
}

function pad(box: Box, x: number, y: number): Box {
  const { left, right } = grow(box, x);
  const { top, bottom } = grow(box, y);
  return { left, top, right, bottom };
}

/** The box around a box that leans as sounds do, about `center`. */
function tilted(box: Box, [x, y]: Point): Box {
  const angle = (SOUND_TILT * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return boxAround(
    cornersOf(box).map(
      ([cx, cy]): Point => [x + (cx - x) * cos - (cy - y) * sin, y + (cx - x) * sin + (cy - y) * cos],
    ),
  );
}
