/** What a press on the pages has come to so far. Pure, but for reading the events. */
import type { PointerEvent } from "react";
import type { Direction } from "./turning.ts";

/** Pixels a press may wander and still be a tap. */
const TAP_SLOP = 8;
const SWIPE_DISTANCE = 30;
const SWIPE_MS = 350;
/** The share of a page's width after which a dropped leaf falls over. */
const TURNING_SHARE = 0.35;

/** How far a press has come, in pixels. */
export type Way = { readonly x: number; readonly y: number };

export function directionOf(way: Way): Direction {
  return way.x < 0 ? "next" : "previous";
}

export function isSideways({ x, y }: Way, least = TAP_SLOP): boolean {
  return Math.abs(x) > least && Math.abs(x) > 1.5 * Math.abs(y);
}

export function isTap({ x, y }: Way): boolean {
  return Math.hypot(x, y) < TAP_SLOP;
}

/** `duration` in milliseconds. */
export function isSwipe(way: Way, duration: number): boolean {
  return isSideways(way, SWIPE_DISTANCE) && duration < SWIPE_MS;
}

/** Whether a leaf dropped after this way falls over by itself. */
export function isPastTurning(way: Way, pageWidth: number): boolean {
  return Math.abs(way.x) > pageWidth * TURNING_SHARE;
}

export function isOnScrollbar({ target, nativeEvent }: PointerEvent<HTMLElement>): boolean {
  return target instanceof HTMLElement && nativeEvent.offsetX > target.clientWidth && target.clientWidth > 0;
}
