/** The order of story positions within one series: by episode, then by page. */
import type { PositionEntry } from "./schema.ts";

/** What is public is read by somebody who has read nothing, and may say as much as the very first page. */
export const FIRST_PAGE: PositionEntry = [1, 1];

/** Negative when `a` comes before `b`, positive when after, 0 when they are the same page. */
export function comparePositions(a: PositionEntry, b: PositionEntry): number {
  return a[0] - b[0] || a[1] - b[1];
}

export function isBefore(a: PositionEntry, b: PositionEntry): boolean {
  return comparePositions(a, b) < 0;
}

/** A position as editors write it. */
export function showPosition(position: PositionEntry): string {
  return `[${position[0]}, ${position[1]}]`;
}

/** A copy in story order; what shares a page keeps the order it was written in. */
export function inStoryOrder<T>(dated: readonly T[], at: (item: T) => PositionEntry): T[] {
  return dated.toSorted((a, b) => comparePositions(at(a), at(b)));
}
