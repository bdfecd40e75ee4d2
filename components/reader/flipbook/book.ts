/**
 * A book of few verbs over page-flip. Hides the engine's states, its habit of throwing at the covers, and its late
 * events: a turn is announced when it is decided, so that words can be on their way while the leaf is still moving.
 */
import type { PageFlip, Point } from "page-flip";
import { type Position, positionAt } from "../position.ts";
import { restBook, wakeBook } from "./drive-frames.ts";
import { type BookState, type Direction, settleAt, turnFrom } from "./turning.ts";

export type PageSize = { readonly width: number; readonly height: number };

export type Book = {
  /** False when nothing lies that way. */
  turn(direction: Direction): boolean;
  goTo(page: number): void;
  /** Begins to lift a leaf by hand at a point of the book. False when there is no leaf to lift that way. */
  lift(point: Point, direction: Direction): boolean;
  drag(point: Point): void;
  /** Lets the lifted leaf fall: over, or back. */
  drop(isTurned: boolean): void;
  resize(size: PageSize): void;
  /** Announces the present position; the engine calls it after each of its own changes. */
  announce(): void;
  rest(): void;
  wake(): void;
};

export type BookOptions = {
  /** The pages of the story; the engine may hold an endpaper more. */
  readonly pageCount: number;
  /** Read at every turn: whether leaves may move. */
  readonly isAnimated: () => boolean;
  readonly onTurn: (position: Position) => void;
};

export function createBook(engine: PageFlip, { pageCount, isAnimated, onTurn }: BookOptions): Book {
  let lifted: Direction | null = null;

  const state = (): BookState => ({
    index: engine.getCurrentPageIndex(),
    isSpread: engine.getOrientation() === "landscape",
    pageCount,
  });
  const announceAt = (index: number) => {
    onTurn(positionAt(index, state().isSpread, pageCount));
  };
  const settle = () => {
    if (lifted) drop(false);
    if (engine.getState() !== "read") engine.getRender().finishAnimation();
  };
  const show = (index: number) => {
    if (isAnimated()) engine.flip(index);
    else engine.turnToPage(index);
    announceAt(index);
  };
  const drop = (isTurned: boolean) => {
    const direction = lifted;
    lifted = null;
    const target = direction && isTurned ? turnFrom(state(), direction) : null;
    // Told that this was a swipe, the engine lets go of the pointer and leaves the leaf to us.
    engine.userStop({ x: 0, y: 0 }, true);
    if (target === null) engine.getFlipController().stopMove();
    else {
      fallOver(engine);
      announceAt(target);
    }
  };

  return {
    turn: (direction) => {
      settle();
      const target = turnFrom(state(), direction);
      if (target !== null) show(target);
      return target !== null;
    },
    goTo: (page) => {
      settle();
      const before = state();
      const target = settleAt(page - 1, before);
      if (target !== before.index) show(target);
    },
    lift: (point, direction) => {
      settle();
      if (!isAnimated() || turnFrom(state(), direction) === null) return false;
      lifted = direction;
      engine.startUserTouch(point);
      return true;
    },
    drag: (point) => engine.userMove(point, false),
    drop,
    resize: ({ width, height }) => {
      settle();
      Object.assign(engine.getSettings(), { width, height });
      engine.getRender().update();
    },
    announce: () => announceAt(engine.getCurrentPageIndex()),
    rest: () => restBook(engine),
    wake: () => wakeBook(engine),
  };
}

/** Carries the lifted leaf on from where the hand left it. */
function fallOver(engine: PageFlip): void {
  const flight = engine.getFlipController();
  const leaf = flight.getCalculation();
  if (leaf === null) return;
  const { pageWidth, height } = engine.getRender().getRect();
  flight.animateFlippingTo(
    leaf.getPosition(),
    { x: -pageWidth, y: leaf.getCorner() === "bottom" ? height : 0 },
    true,
  );
}
