/**
 * Turning by hand: tap a half of the book, swipe, or drag a leaf across. Two fingers, a zoomed page, a vertical scroll
 * and a scrollbar belong to the browser.
 */
import { type PointerEvent, useRef } from "react";
import type { Book } from "./book.ts";
import { type Direction, liftedSide, tappedHalf } from "./turning.ts";

/** Pixels a press may wander and still be a tap. */
const TAP_SLOP = 8;
const SWIPE_DISTANCE = 30;
const SWIPE_MS = 350;
/** The share of a page's width after which a dropped leaf falls over. */
const TURNING_SHARE = 0.35;

type Press = {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  isLifted: boolean;
};

type Page = { readonly width: number; readonly isSpread: boolean };

export type PageGestures = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
};

export function usePageGestures(book: Book | null, page: Page | null): PageGestures {
  const press = useRef<Press | null>(null);

  const letGo = () => {
    if (press.current?.isLifted) book?.drop(false);
    press.current = null;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (press.current || !event.isPrimary) return letGo();
    if (event.button !== 0 || isZoomed() || isOnScrollbar(event)) return;
    press.current = { pointerId: event.pointerId, ...pointOf(event), time: event.timeStamp, isLifted: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const begun = press.current;
    if (begun?.pointerId !== event.pointerId || !book || !page) return;
    if (!begun.isLifted && isSideways(begun, event)) {
      const direction = directionOf(begun, event);
      const side = liftedSide(pointOf(event).x, page.width, page.isSpread);
      begun.isLifted = side === direction && book.lift(begun, direction);
      if (begun.isLifted) event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (begun.isLifted) book.drag(pointOf(event));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const begun = press.current;
    if (begun?.pointerId !== event.pointerId || !book || !page) return;
    press.current = null;
    const moved = distanceOf(begun, event);
    const isSwipe = isSideways(begun, event, SWIPE_DISTANCE) && event.timeStamp - begun.time < SWIPE_MS;
    if (begun.isLifted) book.drop(isSwipe || Math.abs(moved.x) > page.width * TURNING_SHARE);
    else if (isSwipe) book.turn(directionOf(begun, event));
    else if (Math.hypot(moved.x, moved.y) < TAP_SLOP) {
      book.turn(tappedHalf(begun.x, event.currentTarget.clientWidth));
    }
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo };
}

function pointOf(event: PointerEvent<HTMLElement>): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function distanceOf(begun: Press, event: PointerEvent<HTMLElement>): { x: number; y: number } {
  const point = pointOf(event);
  return { x: point.x - begun.x, y: point.y - begun.y };
}

function directionOf(begun: Press, event: PointerEvent<HTMLElement>): Direction {
  return distanceOf(begun, event).x < 0 ? "next" : "previous";
}

function isSideways(begun: Press, event: PointerEvent<HTMLElement>, least = TAP_SLOP): boolean {
  const moved = distanceOf(begun, event);
  return Math.abs(moved.x) > least && Math.abs(moved.x) > 1.5 * Math.abs(moved.y);
}

function isZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.05;
}

function isOnScrollbar(event: PointerEvent<HTMLElement>): boolean {
  const { target, nativeEvent } = event;
  return target instanceof HTMLElement && nativeEvent.offsetX > target.clientWidth && target.clientWidth > 0;
}
