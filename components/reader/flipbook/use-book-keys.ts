/** What keys do in the book, and what the same keys do while its page is zoomed. */
import { type RefObject, useCallback } from "react";
import { commandOf } from "../views/key-bindings.ts";
import { scrollByKey } from "../views/scroll-keys.ts";
import { type KeyAction, useViewKeys } from "../views/use-view-keys.ts";
import type { ZoomMoves, ZoomState } from "../zoom/use-zoom.ts";
import { PAN_BINDINGS, type PanCommand, ZOOM_BINDINGS, type ZoomCommand } from "../zoom/zoom-keys.ts";
import { BOOK_BINDINGS, type BookCommand } from "./book-keys.ts";
import type { BookMoves } from "./use-book-moves.ts";

type BookKeysOptions = {
  /** Everything of the book, its buttons included. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly stage: RefObject<HTMLElement | null>;
  readonly box: RefObject<HTMLElement | null>;
  readonly zoom: ZoomState;
  /** `null` until pages can be turned. */
  readonly moves: BookMoves | null;
};

/** A share of the stage that an arrow key looks further by, and a space: a little of what was seen stays in sight. */
const ARROW = 0.15;
const SCREEN = 0.85;

export function useBookKeys({ frame, stage, box, zoom, moves }: BookKeysOptions): void {
  const { isZoomed, moves: zoomMoves } = zoom;
  const actionOf = useCallback<KeyAction>(
    (key, isShifted) => {
      if (moves === null) return null;
      const ended = moves.isAtCard ? cardActions(moves)[key] : undefined;
      if (ended) return ended;
      const panning = isZoomed ? commandOf(PAN_BINDINGS, key, isShifted) : null;
      if (panning !== null) return panActions(zoomMoves)[panning];
      const zooming = commandOf(ZOOM_BINDINGS, key, isShifted);
      if (zooming !== null) return zoomActions(zoomMoves)[zooming];
      const command = commandOf(BOOK_BINDINGS, key, isShifted);
      const isOnTheWay = (command === "on" || command === "back") && !isAtEdge(stage.current, command);
      if (command === null || isOnTheWay) return scrollByKey(stage.current, key, isShifted, box.current);
      return bookActions(moves)[command];
    },
    [stage, box, isZoomed, zoomMoves, moves],
  );
  useViewKeys(frame, actionOf, isZoomed);
}

type Actions<Command extends string> = Readonly<Record<Command, () => void>>;

/** At the end's card only the way back is open: no key leaves the episode. */
function cardActions({ closeCard }: BookMoves): Readonly<Record<string, () => void>> {
  const stay = () => {};
  return {
    Escape: closeCard,
    ArrowLeft: closeCard,
    PageUp: closeCard,
    ArrowRight: stay,
    PageDown: stay,
    " ": stay,
  };
}

function panActions({ look, glideTo }: ZoomMoves): Actions<PanCommand> {
  return {
    left: () => look(-ARROW, 0),
    right: () => look(ARROW, 0),
    up: () => look(0, -ARROW),
    down: () => look(0, ARROW),
    on: () => look(0, SCREEN),
    back: () => look(0, -SCREEN),
    leave: () => glideTo(1),
  };
}

function zoomActions({ step, glideTo }: ZoomMoves): Actions<ZoomCommand> {
  return { in: () => step("in"), out: () => step("out"), reset: () => glideTo(1) };
}

function bookActions({ turn, goTo, furthestPage }: BookMoves): Actions<BookCommand> {
  return {
    next: () => turn("next"),
    previous: () => turn("previous"),
    on: () => turn("next"),
    back: () => turn("previous"),
    first: () => goTo(1),
    furthest: () => goTo(furthestPage),
  };
}

/** Whether nothing more can be scrolled that way. */
function isAtEdge(stage: HTMLElement | null, way: "on" | "back"): boolean {
  if (stage === null) return true;
  const { scrollTop, clientHeight, scrollHeight } = stage;
  return way === "on" ? scrollTop + clientHeight >= scrollHeight - 2 : scrollTop <= 0;
}
