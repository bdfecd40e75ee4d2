/**
 * Turning by hand: tap near an outer edge, swipe, or drag a leaf across. Two fingers, a vertical scroll, a scrollbar and
 * a page that the browser has zoomed are none of our business; and no press on a page that we have zoomed turns it.
 */
import { type PointerEvent, type RefObject, useRef } from "react";
import { isBrowserZoomed } from "../zoom/browser-zoom.ts";
import type { PointerHandlers } from "../zoom/use-zoom-hands.ts";
import type { Book } from "./book.ts";
import { directionOf, isOnScrollbar, isPastTurning, isSideways, isSwipe, isTap } from "./press.ts";
import { addTap, meaningOf, type TapRun, zoneAt } from "./tap-zones.ts";
import { type Direction, liftedSide } from "./turning.ts";

type Press = {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  isLifted: boolean;
  /** Whether the page was zoomed at any time since. */
  isLooking: boolean;
};

type Page = { readonly width: number; readonly isSpread: boolean };

export type PageGestureOptions = {
  readonly book: Book | null;
  readonly page: Page | null;
  /** The book itself; gestures are heard from around it too. */
  readonly box: RefObject<HTMLElement | null>;
  readonly isZoomed: boolean;
  readonly onTurn: (direction: Direction) => void;
  /** Two taps in the middle, or anywhere on a zoomed page. */
  readonly onDoubleTap: (event: PointerEvent<HTMLElement>) => void;
};

export function usePageGestures(options: PageGestureOptions): PointerHandlers {
  const { book, page, box, isZoomed, onTurn } = options;
  const press = useRef<Press | null>(null);
  const tap = useTaps(options);

  const letGo = () => {
    if (press.current?.isLifted) book?.drop(false);
    press.current = null;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (press.current || !event.isPrimary) return letGo();
    if (event.button !== 0 || isBrowserZoomed() || isOnScrollbar(event) || !isIn(box, event)) return;
    const begun = { pointerId: event.pointerId, ...pointIn(box, event), time: event.timeStamp };
    press.current = { ...begun, isLifted: false, isLooking: isZoomed };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const begun = press.current;
    if (begun?.pointerId !== event.pointerId || !book || !page) return;
    begun.isLooking ||= isZoomed;
    if (begun.isLooking) return;
    const point = pointIn(box, event);
    const way = { x: point.x - begun.x, y: point.y - begun.y };
    if (!begun.isLifted && isSideways(way)) {
      const direction = directionOf(way);
      const side = liftedSide(point.x, page.width, page.isSpread);
      begun.isLifted = side === direction && book.lift(begun, direction);
      if (begun.isLifted) event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (begun.isLifted) book.drag(point);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const begun = press.current;
    if (begun?.pointerId !== event.pointerId || !book || !page) return;
    press.current = null;
    const point = pointIn(box, event);
    const way = { x: point.x - begun.x, y: point.y - begun.y };
    const isLooking = begun.isLooking || isZoomed;
    const swiped = !isLooking && isSwipe(way, event.timeStamp - begun.time);
    if (begun.isLifted) book.drop(swiped || (!isLooking && isPastTurning(way, page.width)));
    else if (swiped) onTurn(directionOf(way));
    else if (isTap(way)) tap(event, isLooking);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo };
}

/** Reads taps by where and how fast after each other they come. */
function useTaps({ box, onTurn, onDoubleTap }: PageGestureOptions) {
  const run = useRef<TapRun | null>(null);
  return (event: PointerEvent<HTMLElement>, isLooking: boolean) => {
    const zone = isLooking ? "middle" : zoneAt(pointIn(box, event).x, box.current?.clientWidth ?? 0);
    run.current = addTap(run.current, { x: event.clientX, y: event.clientY, time: event.timeStamp }, zone);
    const meaning = meaningOf(run.current);
    if (meaning === "zoom") onDoubleTap(event);
    else if (meaning !== null) onTurn(meaning);
  };
}

function isIn(box: RefObject<HTMLElement | null>, { target }: PointerEvent<HTMLElement>): boolean {
  return target instanceof Node && box.current !== null && box.current.contains(target);
}

function pointIn(box: RefObject<HTMLElement | null>, event: PointerEvent<HTMLElement>) {
  const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
  return { x: event.clientX - left, y: event.clientY - top };
}
