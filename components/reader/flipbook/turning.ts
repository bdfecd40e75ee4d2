/** Where a turn leads. Spreads pair pages 1–2, 3–4, …; indexes count from 0 and name the left page. Pure. */

export type BookState = {
  readonly index: number;
  readonly isSpread: boolean;
  readonly pageCount: number;
};

export type Direction = "next" | "previous";

/** The index after one turn, or null at either end of the book. */
export function turnFrom({ index, isSpread, pageCount }: BookState, direction: Direction): number | null {
  const step = isSpread ? 2 : 1;
  const target = direction === "next" ? index + step : index - step;
  if (direction === "next") return target < pageCount ? target : null;
  return index > 0 ? Math.max(0, target) : null;
}

/** The index the book shows when asked for `index`: itself, or the left page of its spread. Clamped to the book. */
export function settleAt(index: number, { isSpread, pageCount }: BookState): number {
  const inside = Math.min(Math.max(0, index), pageCount - 1);
  return isSpread ? inside - (inside % 2) : inside;
}

/** The side a leaf is lifted from, at `x` of a book whose pages are `pageWidth` wide. The engine divides it so. */
export function liftedSide(x: number, pageWidth: number, isSpread: boolean): Direction {
  return x <= pageWidth * (isSpread ? 1 : 0.4) ? "previous" : "next";
}
