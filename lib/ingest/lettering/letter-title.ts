/** An episode's title on its cover, fitted into the rectangle that the artist left for it. */
import { breakLines, EVEN } from "./break-lines.ts";
import { drawShadow, wrapLayer } from "./draw-layer.ts";
import { missingLetters, shape } from "./fonts.ts";
import type { Box } from "./geometry.ts";
import type { PageSize } from "./lay-out.ts";
import { setSpaces } from "./spacing.ts";
import { COLORS, DESIGN_WIDTH } from "./style.ts";

const LEADING = 1.02;
const CAP_HEIGHT = 0.7;
const DESCENT = 0.23;
const LARGEST = 170;
const SMALLEST = 24;

export type TitleLine = { text: string; size: number; pen: readonly [x: number, y: number]; box: Box };

/** The title's lines in the largest letters that fit; `null` when even small ones do not. */
export function layOutTitle(title: string, language: string, box: Box, page: PageSize): TitleLine[] | null {
  const text = setSpaces(title, language);
  const unit = page.width / DESIGN_WIDTH;
  for (let size = LARGEST * unit; size >= SMALLEST * unit; size -= unit) {
    const lines = setAt(text, size, box);
    if (lines !== null) return lines;
  }
  return null;
}

/** An SVG layer of the cover's size with the title on it; empty when it does not fit. */
export function drawTitle(title: string, language: string, box: Box, page: PageSize): string {
  const unit = page.width / DESIGN_WIDTH;
  const lines = layOutTitle(title, language, box, page) ?? [];
  const letters = lines
    .map(({ text, size, pen: [x, y] }) => shape(text, "display", size).outline(x, y))
    .join("");
  const rim = `stroke="${COLORS.ink}" stroke-width="${10 * unit}" stroke-linejoin="round" paint-order="stroke"`;
  const drawn =
    lines.length === 0
      ? []
      : [`${drawShadow(letters, unit)}<path d="${letters}" fill="${COLORS.paper}" ${rim}/>`];
  return wrapLayer(drawn, page);
}

/** The characters of a title that its font lacks. */
export function missingInTitle(title: string): string[] {
  return missingLetters(title, "display");
}

function setAt(text: string, size: number, box: Box): TitleLine[] | null {
  const room = box.right - box.left;
  const measure = (line: string) => shape(line, "display", size).width;
  const lines = breakLines(text, room, measure, EVEN);
  const height = ((lines.length - 1) * LEADING + CAP_HEIGHT + DESCENT) * size;
  if (height > box.bottom - box.top || lines.some((line) => measure(line) > room)) return null;
  const top = (box.top + box.bottom - height) / 2;
  return lines.map((line, index) => {
    const width = measure(line);
    const left = box.left + (room - width) / 2;
    const baseline = top + (index * LEADING + CAP_HEIGHT) * size;
    return {
      text: line,
      size,
      pen: [left, baseline],
      box: {
        left,
        top: baseline - CAP_HEIGHT * size,
        right: left + width,
        bottom: baseline + DESCENT * size,
      },
    };
  });
}
