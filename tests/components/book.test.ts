/** The book's verbs over a stand-in for the engine: page-flip itself needs a laid-out document. */
import { PageFlip } from "page-flip";
import { describe, expect, it } from "vitest";
import { createBook } from "#components/reader/flipbook/book.ts";
import type { Position } from "#components/reader/position.ts";

/** Remembers what it was told, and lets a test say when the leaf in flight has landed. */
class EngineDouble {
  readonly told: string[] = [];
  index = 0;
  state: "read" | "flipping" | "user_fold" = "read";
  target: number | null = null;
  orientation: "portrait" | "landscape" = "landscape";
  readonly settings = { width: 100, height: 150 };

  getCurrentPageIndex = () => this.index;
  getOrientation = () => this.orientation;
  getSettings = () => this.settings;
  getState = () => this.state;
  turnToPage = (index: number) => {
    this.told.push(`turn ${index}`);
    this.index = index;
  };
  flip = (index: number) => {
    this.told.push(`flip ${index}`);
    this.state = "flipping";
    this.target = index;
  };
  startUserTouch = () => this.told.push("touch");
  userMove = () => {
    this.state = "user_fold";
  };
  userStop = () => this.told.push("let go");
  land = () => {
    if (this.target !== null) this.index = this.target;
    this.target = null;
    this.state = "read";
  };
  getRender = () => ({
    finishAnimation: this.land,
    update: () => this.told.push(`size ${this.settings.width}x${this.settings.height}`),
    getRect: () => ({ left: 0, top: 0, width: 200, height: 150, pageWidth: 100 }),
  });
  getFlipController = () => ({
    getCalculation: () => ({ getPosition: () => ({ x: 40, y: 10 }), getCorner: () => "top" }),
    animateFlippingTo: (_: unknown, end: { x: number }) => this.told.push(`falls to ${end.x}`),
    stopMove: () => this.told.push("falls back"),
  });
}

function dressAsEngine(double: EngineDouble): PageFlip {
  return Object.assign(Object.create(PageFlip.prototype), double);
}

function openBook({ pageCount = 6, isAnimated = true } = {}) {
  const engine = new EngineDouble();
  const turns: Position[] = [];
  const book = createBook(dressAsEngine(engine), {
    pageCount,
    isAnimated: () => isAnimated,
    onTurn: (position) => turns.push(position),
  });
  return { engine, book, turns };
}

describe("the book", () => {
  it("announces a turn when it is decided, not when the leaf has landed", () => {
    const { engine, book, turns } = openBook();
    book.turn("next");
    expect([engine.told, engine.index, turns]).toEqual([["flip 2"], 0, [{ page: 3, rightPage: 4 }]]);
  });

  it("turns on from where a hurried reader already is", () => {
    const { engine, book, turns } = openBook();
    book.turn("next");
    book.turn("next");
    expect(engine.told).toEqual(["flip 2", "flip 4"]);
    expect(turns.at(-1)).toEqual({ page: 5, rightPage: 6 });
  });

  it("does not move for a reader who wants no motion", () => {
    const { engine, book } = openBook({ isAnimated: false });
    book.turn("next");
    expect(engine.told).toEqual(["turn 2"]);
    expect(book.lift({ x: 190, y: 100 }, "next")).toBe(false);
  });

  it("ends at its last page, not at the endpaper behind it", () => {
    const { engine, book } = openBook({ pageCount: 5 });
    engine.orientation = "portrait";
    book.goTo(5);
    engine.land();
    book.turn("next");
    expect(engine.told).toEqual(["flip 4"]);
  });

  it("stays still when asked for the page it shows", () => {
    const { engine, book, turns } = openBook();
    book.goTo(2);
    expect([engine.told, turns]).toEqual([[], []]);
  });

  it("a leaf dropped past its turning falls over and is announced", () => {
    const { engine, book, turns } = openBook();
    expect(book.lift({ x: 190, y: 100 }, "next")).toBe(true);
    book.drag({ x: 60, y: 100 });
    book.drop(true);
    expect(engine.told).toEqual(["touch", "let go", "falls to -100"]);
    expect(turns).toEqual([{ page: 3, rightPage: 4 }]);
  });

  it("a leaf dropped too early falls back, and nothing has happened", () => {
    const { engine, book, turns } = openBook();
    book.lift({ x: 190, y: 100 }, "next");
    book.drop(false);
    expect([engine.told.at(-1), turns]).toEqual(["falls back", []]);
  });

  it("there is no leaf to lift before the first page", () => {
    const { book } = openBook();
    expect(book.lift({ x: 10, y: 100 }, "previous")).toBe(false);
  });

  it("takes the size it is given", () => {
    const { engine, book } = openBook();
    book.resize({ width: 300, height: 450 });
    expect(engine.told).toEqual(["size 300x450"]);
  });
});
